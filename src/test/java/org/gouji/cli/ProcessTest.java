package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.gouji.cli.Program.Ended;
import org.gouji.read.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, in an environment that knows no Chinese. */
class ProcessTest {
  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void program() {
    program = new Program(folder);
  }

  @Test
  void complaints_are_utf8_whatever_the_environment() throws Exception {
    Ended ended = program.run("check", "--no-such-option", "--lang", "zh");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("--no-such-option").contains("用法").doesNotContain("??");
  }

  @Test
  void libraries_say_nothing_of_damaged_files() throws Exception {
    byte[] good;
    try (InputStream in = Reader.class.getResourceAsStream("kit/libreoffice-2019.doc")) {
      good = in.readAllBytes();
    }
    SplittableRandom random = new SplittableRandom(42);
    Path damaged = Files.createDirectory(folder.resolve("damaged"));
    for (int i = 0; i < 20; i++) {
      byte[] noisy = good.clone();
      for (int k = 0; k < 30; k++) {
        noisy[random.nextInt(512, noisy.length)] = (byte) random.nextInt();
      }
      Files.write(damaged.resolve(i + ".doc"), noisy);
    }
    Ended ended = program.run("check", damaged.toString());
    assertThat(ended.out()).contains("20 documents");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void results_are_utf8_whatever_the_environment() throws Exception {
    Path file = Files.writeString(folder.resolve("note.txt"), "关于召开会议的通知");
    Ended ended = program.run("check", "--lang", "zh", file.toString());
    assertThat(ended.out()).contains("合计").doesNotContain("??");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void a_pattern_has_its_own_letters_whatever_the_environment() throws Exception {
    Path reports = Files.createDirectories(folder.resolve("年报 一/区"));
    Files.writeString(reports.resolve("某局 2022年报.txt"), "关于召开会议的通知");
    Files.writeString(reports.resolve("通知.txt"), "关于召开会议的通知");
    Ended ended = program.run("check", folder + "/年??一/**/*[年]报.txt");
    assertThat(ended.out()).contains("1 document", "年报 一/区/某局 2022年报.txt");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void a_configuration_has_a_chinese_name_whatever_the_environment() throws Exception {
    Path file = Files.writeString(folder.resolve("note.txt"), "关于召开会议的通知");
    Path config = Files.writeString(folder.resolve("设置.yaml"), "rules: {}");
    Ended ended = program.run("check", file.toString(), "--config", config.toString());
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("1 document");
    Ended wanting = program.run("check", file.toString(), "--config", config + "不在");
    assertThat(wanting.err()).contains("设置.yaml不在");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_closed_stdin_is_said_to_be_closed() throws Exception {
    Ended ended = program.closed("check", "-", "--lang", "zh");
    assertThat(ended.code()).isEqualTo(ExitCode.UNREAD.code());
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("标准输入已关闭");
  }
}
