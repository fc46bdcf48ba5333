package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationOptionsTest {
  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void a_configuration_changes_what_is_found() throws IOException {
    String report = write("a.txt", ReportFiles.faulty());
    assertThat(Call.of("check", report).code()).isEqualTo(1);
    String config =
        write(
            "my.yaml",
            "rules: {requests-row-total: warning, requests-handled-total: off,"
                + " requests-balance: off}\n");
    Call call = Call.of("check", "--config", config, report);
    assertThat(call.out()).contains("requests-row-total").doesNotContain("requests-handled-total");
    assertThat(call.code()).isZero();
  }

  @Test
  void a_wrong_configuration_is_wrong_usage_with_the_line_and_what_was_meant() throws IOException {
    String report = write("a.txt", ReportFiles.clean());
    String config = write("my.yaml", "rules:\n  mising-row: off\n");
    Call call = Call.of("check", "--config", config, report);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("my.yaml:2: ", "did you mean 'missing-row'?");
    assertThat(Call.of("check", "--config", folder.resolve("none.yaml").toString(), report).code())
        .isEqualTo(2);
  }

  @Test
  void what_holds_is_listed_with_its_source() throws IOException {
    String config = write("my.yaml", "rules: {missing-row: info}\n");
    Call call = Call.of("rules", "--effective", "--config", config);
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .containsPattern("rules\\.missing-row +info +.*my\\.yaml:1")
        .containsPattern("rules\\.missing-table +error +standard");
  }

  @Test
  void a_rule_is_explained_with_its_example_executed() {
    assertThat(Call.of("rules", "--lang", "zh", "disputes-total").out())
        .contains("→ 行政复议：四种结果之和为 8，总计填 0，相差 8");
  }

  @Test
  void the_day_of_publication_is_held_against_the_deadline() throws IOException {
    String report = write("a.txt", ReportFiles.clean().replace("云溪镇人民政府", "民政局"));
    assertThat(Call.of("check", "--published", "2025-01-31", report).out())
        .doesNotContain("late-publication");
    assertThat(Call.of("check", "--published", "2025-02-01", report).out())
        .contains("late-publication");
    assertThat(Call.of("check", "--published", "soon", report).code()).isEqualTo(2);
  }

  @Test
  void a_waived_finding_is_told_but_counts_for_nothing() throws IOException {
    String report = write("a.txt", ReportFiles.faulty());
    String config =
        write(
            "my.yaml",
            "rules: {requests-handled-total: off, requests-balance: off}\n"
                + "waivers:\n"
                + "  - {rule: requests-row-total, where: granted, paths: a.txt, expected: 13,"
                + " actual: 53, reason: typing error reported, until: 2999-12-31}\n");
    Call text = Call.of("check", "--config", config, report);
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("waived  requests-row-total", "typing error reported");
    Call json = Call.of("check", "--output", "json", "--config", config, report);
    assertThat(json.out()).contains("\"waived\"", "\"until\"", "2999-12-31");
  }
}
