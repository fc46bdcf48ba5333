package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.gouji.rule.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chekc x",
        "check",
        "check --no-such-option x",
        "check --output json --output text x",
        "check --output pdf x",
        "check --output json= x",
        "check --output json=a --output ndjson=a x",
        "check --fail-on fatal x",
        "check --jobs 0 x",
        "check --jobs many x",
        "check --timeout 0 x",
        "check -q -v x",
        "check --lang fr x",
        "annotate samples",
        "annotate samples --into samples",
        "annotate samples --into pom.xml",
        "check - --files-from -",
        "check --files-from no/such/list",
        "rules no-such-rule",
        "schema no-such-schema",
        "schema",
        "diff no/such.json no/such.json",
        "check --update-baseline x",
        "check --baseline no/such.json x"
      })
  void wrong_usage_is_exit_code_2_and_leaves_stdout_alone(String line) {
    Call call = Call.of(line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).isNotBlank().doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "check --help",
        "rules",
        "rules carry-over",
        "schema config"
      })
  void what_cannot_be_printed_is_said_and_is_exit_code_4(String line) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Call call = Call.into(new BufferedOutputStream(full, 1 << 16), line.split(" "));
    assertThat(call.code()).isEqualTo(4);
    assertThat(call.err())
        .isEqualTo(
            "gouji: the result could not be written to stdout: No space left on device"
                + System.lineSeparator());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chekc x | 没有命令 chekc，是否想写 check | there is no command chekc; did you mean check",
        "check --outpt x y | 没有选项 --outpt，是否想写 --output | no option --outpt; did you mean --output",
        "check --jobs many x | “--jobs”不能是“many”，应是整数 | --jobs cannot be 'many': a whole number",
        "check --fail-on fatal x | 可用：error, warning, info, never | may be: error, warning, info,"
            + " never",
        "check x --baseline | “--baseline”后面缺少值 | --baseline needs a value",
        "check x --baseline a --baseline b | “--baseline”只能写一次 | --baseline may be given only once",
        "check -q=3 x | “--quiet”后面不写值 | --quiet takes no value",
        "annotate x | 缺少 --into | --into is missing",
        "diff a | 缺少 NEW | NEW is missing",
        "rules a b | 多余的参数：b | not wanted here: b"
      })
  void wrong_usage_is_told_in_both_languages(String line, String zh, String en) {
    assertThat(Call.of(("--lang zh " + line).split(" ")).err())
        .startsWith("用法错误：")
        .contains(zh, "--help 查看用法");
    assertThat(Call.of(line.split(" ")).err()).startsWith("wrong usage: ").contains(en);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gouji", "check", "extract", "annotate", "rules", "schema", "diff"})
  void help_is_as_published(String command) throws IOException {
    Call call = command.equals("gouji") ? Call.of("--help") : Call.of(command, "--help");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).isEqualToNormalizingNewlines(golden(command + ".txt"));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = UsageTest.class.getResourceAsStream("help/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void help_speaks_chinese() {
    assertThat(Call.of("check", "--help", "--lang", "zh").out())
        .contains("用法：gouji check", "单个文件的时限");
  }

  @Test
  void help_says_the_same_in_both_languages() throws IOException {
    assertThat(keys("Help_zh.properties")).isEqualTo(keys("Help.properties"));
  }

  private static TreeSet<Object> keys(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = CommandLineRun.class.getResourceAsStream(name)) {
      properties.load(in);
    }
    TreeSet<Object> keys = new TreeSet<>(properties.keySet());
    keys.removeIf(k -> k.toString().endsWith("Heading")); // picocli has these in English
    return keys;
  }

  @Test
  void the_version_is_one_line() {
    assertThat(Call.of("--version").out()).startsWith("gouji ").hasLineCount(1);
    assertThat(Call.of("check", "-V").code()).isZero();
  }

  @Test
  void rules_are_listed_and_explained() {
    Call list = Call.of("rules");
    assertThat(list.code()).isZero();
    assertThat(list.out().lines().map(l -> l.substring(0, l.indexOf(' '))))
        .containsExactlyElementsOf(Catalogue.standard().ids());
    for (String id : Catalogue.standard().ids()) {
      Call page = Call.of("rules", id, "--lang=zh");
      assertThat(page.code()).isZero();
      assertThat(page.out()).startsWith(id + "  ").contains("依据", "报告");
    }
  }
}
