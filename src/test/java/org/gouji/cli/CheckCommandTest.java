package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CheckCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  private String clean = "";
  private String faulty = "";

  @BeforeEach
  void reports() throws IOException {
    clean = write("clean.txt", ReportFiles.clean());
    faulty = write("faulty.txt", ReportFiles.faulty());
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void a_clean_report_is_a_line_and_exit_code_0() {
    Call call = Call.of("check", clean);
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .isEqualTo(
            "✓ clean         "
                + clean
                + "  青岚县云溪镇人民政府  2024\n\n"
                + "total 1 document: 1 clean\n"
                + "0 errors, 0 warnings, 0 info, 0 equations untold\n");
  }

  @Test
  void a_finding_says_rule_place_both_sides_and_difference() {
    Call call = Call.of("check", "--lang", "zh", faulty);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .startsWith("✗ 有问题    " + faulty + "  青岚县河口镇人民政府  2024 年度  2 处错误\n")
        .contains(
            "  错误  requests-row-total / 三、（一）予以公开  @ 第30行第31列\n",
            "      左边 总计 53\n",
            "      右边 自然人 9 + 商业企业 2 + 科研机构 0 + 社会公益组织 1 + 法律服务机构 1 + 法人或其他组织·其他 0 = 13\n",
            "      相差 +40\n",
            "  线索  很可能：")
        .endsWith(
            "\n合计 1 份：有问题 1\n2 处错误，0 处警告，0 处提示，0 项无法核对\n"
                + "requests-handled-total 1，requests-row-total 1\n");
  }

  @Test
  void quiet_leaves_out_what_is_in_order() {
    assertThat(Call.of("check", "-q", clean, faulty).out())
        .doesNotContain("clean.txt")
        .contains("faulty.txt", "total 2 documents: 1 clean, 1 with findings");
  }

  @ParameterizedTest
  @CsvSource({"error, 1", "warning, 1", "info, 1", "never, 0", "ERROR, 1"})
  void the_level_that_fails_the_run_can_be_chosen(String level, int code) {
    assertThat(Call.of("check", "--fail-on", level, faulty).code()).isEqualTo(code);
  }

  @Test
  void untold_equations_fail_the_run_only_if_asked() throws IOException {
    String text = ReportFiles.clean().replaceFirst("\\t13\\n（二）部分公开", "\t\n（二）部分公开");
    String blank = write("blank.txt", text);
    assertThat(Call.of("check", blank).code()).isZero();
    Call asked = Call.of("check", "--fail-on-untold", blank);
    assertThat(asked.out()).contains("cannot be told  requests-row-total: granted");
    assertThat(asked.code()).isEqualTo(1);
  }

  @Test
  void findings_win_over_what_could_not_be_read() throws IOException {
    String letter = write("letter.txt", "关于召开年度工作会议的通知\n请各单位派员参加。\n");
    assertThat(Call.of("check", clean, letter).code()).isEqualTo(3);
    assertThat(Call.of("check", faulty, letter).code()).isEqualTo(1);
    assertThat(Call.of("check", "--fail-on=never", faulty, letter).code()).isEqualTo(3);
    // in a folder it changes nothing
    assertThat(Call.of("check", "--fail-on=never", folder.toString()).code()).isZero();
  }

  @Test
  void json_keeps_the_contract() {
    Call call = Call.of("check", "--output", "json", clean, faulty);
    JsonNode root = MAPPER.readTree(call.out());
    assertThat(call.code()).isEqualTo(1);
    assertThat(root.propertyNames()).containsExactly("schema", "tool", "reports", "summary");
    assertThat(root.at("/tool/name").stringValue()).isEqualTo("gouji");
    JsonNode good = root.at("/reports/0");
    assertThat(good.propertyNames())
        .containsExactly(
            "file",
            "format",
            "status",
            "reason",
            "organization",
            "year",
            "edition",
            "findings",
            "untold",
            "explanations",
            "independent_checks",
            "outcomes",
            "notes");
    assertThat(good.get("file").stringValue()).isEqualTo(clean.replace('\\', '/'));
    assertThat(good.get("status").stringValue()).isEqualTo("clean");
    assertThat(good.get("year").intValue()).isEqualTo(2024);
    JsonNode finding = root.at("/reports/1/findings/1");
    assertThat(finding.propertyNames())
        .containsExactly(
            "rule",
            "severity",
            "where",
            "message",
            "expected",
            "actual",
            "cells",
            "location",
            "check_reading_first",
            "tally",
            "fingerprint");
    assertThat(finding.get("rule").stringValue()).isEqualTo("requests-row-total");
    assertThat(finding.get("where").stringValue()).isEqualTo("granted");
    assertThat(finding.get("expected").intValue()).isEqualTo(13);
    assertThat(finding.get("actual").intValue()).isEqualTo(53);
    assertThat(finding.get("location").toString())
        .isEqualTo("{\"kind\":\"text\",\"line\":30,\"column\":31}");
    JsonNode explanation = root.at("/reports/1/explanations/0");
    assertThat(explanation.get("grade").stringValue()).isEqualTo("high");
    assertThat(explanation.at("/changes/0").toString())
        .isEqualTo(
            "{\"cell\":\"requests.granted.total\",\"printed\":53,\"suggested\":13,"
                + "\"relation\":\"one digit changed\"}");
    assertThat(root.at("/summary/reports").toString())
        .isEqualTo(
            "{\"total\":2,\"clean\":1,\"incomplete\":0,\"findings\":1,\"not-checked\":0,"
                + "\"not-a-report\":0}");
    assertThat(root.at("/summary/findings").toString())
        .isEqualTo("{\"error\":2,\"warning\":0,\"info\":0}");
  }

  @Test
  void ndjson_is_a_line_for_the_run_one_per_report_and_one_for_the_summary() {
    List<String> lines =
        Call.of("check", "--output", "ndjson", folder.toString()).out().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.stream().map(l -> MAPPER.readTree(l).get("type").stringValue()))
        .containsExactly("run", "report", "report", "summary");
  }

  @Test
  void the_same_bytes_come_out_whatever_the_number_of_workers_and_the_locale() throws IOException {
    for (int i = 0; i < 30; i++) {
      write(
          "r" + i + ".txt",
          i % 4 == 0 ? ReportFiles.faulty() : i % 7 == 3 ? "" : ReportFiles.clean());
    }
    String one = Call.of("check", "--jobs", "1", "--output", "json", folder.toString()).out();
    assertThat(Call.of("check", "--jobs", "5", "--output", "json", folder.toString()).out())
        .isEqualTo(one);
    String english = Call.of("check", "--output=json", "--lang=en", faulty).out();
    assertThat(Call.of("check", "--output=json", faulty).out()).isEqualTo(english);
    assertThat(Call.of("check", "--output=json", "--lang=zh", faulty).out())
        .isNotEqualTo(english)
        .contains("六类申请人之和");
  }

  @Test
  void several_formats_are_written_in_one_run() throws IOException {
    Path json = folder.resolve("out 结果.json");
    Path lines = folder.resolve("out.ndjson");
    Call call =
        Call.of(
            "check",
            "--output",
            "text",
            "--output",
            "json=" + json,
            "--output",
            "ndjson=" + lines,
            faulty);
    assertThat(call.out()).startsWith("✗ findings");
    assertThat(MAPPER.readTree(Files.readString(json)).at("/reports/0/status").stringValue())
        .isEqualTo("findings");
    assertThat(Files.readAllLines(lines)).hasSize(3);
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("clean.txt", "faulty.txt", "out 结果.json", "out.ndjson");
    }
  }

  @Test
  void a_document_comes_from_stdin() {
    byte[] bytes = ReportFiles.faulty().getBytes(Charset.forName("GB18030"));
    Call call = Call.with(bytes, "check", "-", "--stdin-name", "某镇.txt", "--output", "json");
    assertThat(MAPPER.readTree(call.out()).at("/reports/0/file").stringValue()).isEqualTo("某镇.txt");
    assertThat(call.code()).isEqualTo(1);
  }

  @Test
  void paths_come_from_a_list() throws IOException {
    String list = write("list", "\uFEFF" + clean + "\r\n\n" + folder.resolve("no.txt") + "\n");
    Call call = Call.of("check", "--files-from", list);
    assertThat(call.out()).contains("✓ clean", "! not checked", "there is no such file");
    assertThat(call.code()).isEqualTo(3);
    byte[] nul = (clean + "\0" + faulty + "\0").getBytes(StandardCharsets.UTF_8);
    assertThat(Call.with(nul, "check", "--files-from", "-").out())
        .contains("total 2 documents: 1 clean, 1 with findings");
  }

  @Test
  void text_from_documents_cannot_steer_the_terminal() throws IOException {
    String text = ReportFiles.clean().replace("青岚县云溪镇人民政府", "青岚县\u001B[31m云溪镇\u0007人民政府");
    Call call = Call.of("check", write("esc.txt", text));
    assertThat(call.out()).doesNotContain("\u001B").doesNotContain("\u0007");
  }
}
