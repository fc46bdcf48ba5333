package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class BaselineTest {
  @TempDir Path folder;
  private Path baseline = Path.of("");
  private Path reports = Path.of("");

  @BeforeEach
  void reports() throws IOException {
    baseline = folder.resolve("baseline.json");
    reports = Files.createDirectory(folder.resolve("reports"));
    write("clean.txt", ReportFiles.clean());
    write("faulty.txt", ReportFiles.faulty());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(reports.resolve(name), text);
  }

  private Call check(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "check";
    args[1] = reports.toString();
    args[2] = "--baseline";
    args[3] = baseline.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Call.of(args);
  }

  private void update() {
    assertThat(check("--update-baseline").code()).isIn(0, 1);
  }

  @Test
  void an_update_says_what_it_adds_and_hides_nothing_in_that_run() {
    Call call = check("--update-baseline");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err().lines())
        .hasSize(2)
        .allMatch(l -> l.startsWith("gouji: added to the baseline: 青岚县河口镇人民政府 2024"))
        .anyMatch(l -> l.contains("requests-row-total/granted"));
    assertThat(call.out()).contains("2 errors");
    Call next = check();
    assertThat(next.code()).isZero();
    assertThat(next.err()).isEmpty();
    assertThat(next.out()).contains("0 errors", "known 2, stale 0", "known  requests-row-total");
  }

  @Test
  void a_report_with_known_findings_is_never_called_clean() {
    update();
    assertThat(check("-v").out())
        .contains("✗ findings      " + reports.resolve("faulty.txt").toString().replace('\\', '/'))
        .contains("2 known or waived", "total 2 documents: 1 clean, 1 with findings");
    assertThat(check("-q").out()).doesNotContain("faulty.txt");
    assertThat(check("--output", "json").out())
        .containsOnlyOnce("\"status\" : \"clean\"")
        .containsOnlyOnce("\"status\" : \"findings\"");
  }

  @Test
  void a_known_finding_stays_known_when_its_file_moves_and_other_text_changes() throws IOException {
    update();
    Files.delete(reports.resolve("faulty.txt"));
    write("a.txt", ReportFiles.faulty().replaceFirst("\n", "\n\n\n").replace("改版了", "完善了"));
    assertThat(check().code()).isZero();
  }

  @Test
  void other_figures_another_year_or_one_more_copy_are_new() throws IOException {
    update();
    write("faulty.txt", ReportFiles.faulty().replace("\t53\n", "\t54\n"));
    assertThat(check().code()).isEqualTo(1);
    write("faulty.txt", ReportFiles.faulty().replace("2024", "2023"));
    assertThat(check().code()).isEqualTo(1);
    write("faulty.txt", ReportFiles.faulty());
    assertThat(check().code()).isZero();
    write("more.txt", ReportFiles.faulty());
    assertThat(check().code()).isEqualTo(1);
  }

  @Test
  void what_is_gone_is_stale_and_an_update_drops_it() throws IOException {
    update();
    String repaired = ReportFiles.faulty().replace("\t53\n", "\t13\n");
    write("faulty.txt", repaired);
    Call call = check("--output", "json");
    assertThat(call.code()).isZero();
    assertThat(call.err()).contains("stale in the baseline", "requests-row-total/granted");
    JsonNode told = new ObjectMapper().readTree(call.out()).at("/summary/baseline");
    assertThat(told.get("stale")).hasSize(2);
    assertThat(check("--update-baseline").err()).contains("dropped from the baseline");
    assertThat(check().err()).isEmpty();
  }

  @Test
  void what_this_run_did_not_look_at_is_kept_and_not_called_stale() throws IOException {
    update();
    byte[] before = Files.readAllBytes(baseline);
    Files.delete(reports.resolve("faulty.txt"));
    assertThat(check().err()).isEmpty();
    assertThat(check("--update-baseline").err()).contains("not looked at this time: 2");
    assertThat(Files.readAllBytes(baseline)).isEqualTo(before);
    // the total cannot be told any more: nobody solved anything
    write("faulty.txt", ReportFiles.faulty().replace("\t53\n", "\t不详\n"));
    assertThat(check("--fail-on=never").err()).doesNotContain("requests-row-total");
  }

  @Test
  void formats_for_pipelines_show_only_what_is_new_and_sarif_tells_the_rest_as_suppressed() {
    update();
    assertThat(check("--output", "gitlab").out().strip()).isEqualTo("[ ]");
    assertThat(check("--output", "junit").out()).doesNotContain("<failure");
    assertThat(check("--output", "github").out()).doesNotContain("::error", "::warning");
    JsonNode results =
        new ObjectMapper().readTree(check("--output", "sarif").out()).at("/runs/0/results");
    assertThat(results).hasSize(2);
    assertThat(results)
        .extracting(r -> r.at("/suppressions/0/justification").stringValue())
        .containsOnly("baseline");
  }

  @Test
  void a_file_that_is_no_baseline_is_wrong_usage() throws IOException {
    for (String wrong :
        new String[] {
          "",
          "{}",
          "[1]",
          "{\"schema\": 1, \"findings\": []}",
          "{\"schema\": \"urn:gouji:schema:baseline:1\"}",
          "{\"schema\": \"urn:gouji:schema:baseline:2\", \"findings\": []}",
          "{\"schema\": \"urn:gouji:schema:baseline:1\", \"findings\": [{\"rule\": ",
          "{\"schema\": \"urn:gouji:schema:baseline:1\", \"findings\": [5]}"
        }) {
      Files.writeString(baseline, wrong);
      assertThat(check().code()).as(wrong).isEqualTo(2);
      assertThat(check("--update-baseline").code()).as(wrong).isEqualTo(2);
      assertThat(check("--update-baseline").err()).contains("remove this one");
      assertThat(baseline).hasContent(wrong);
    }
    Files.delete(baseline);
    assertThat(check().err()).contains("there is no baseline", "--update-baseline makes the first");
  }
}
