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

/** A rule of the user's own is told in the formats as those of the catalogue are. */
class OwnRulesInOutputsTest {
  private static final String CONFIGURATION =
      """
      own-rules:
        - id: no-applications
          title: {zh: 申请数为零, en: "Nobody <asked>"}
          severity: info
          terms: {requests.received.total: 2, requests.carried_in.total: -1}
          relation: <=
          constant: 0
      """;

  @TempDir Path folder;
  private String config = "";
  private String report = "";

  @BeforeEach
  void files() throws IOException {
    config = Files.writeString(folder.resolve("own.yaml"), CONFIGURATION).toString();
    report = Files.writeString(folder.resolve("a.txt"), ReportFiles.clean()).toString();
  }

  private String output(String format, String... more) {
    String[] args = new String[more.length + 6];
    System.arraycopy(
        new String[] {"check", report, "--config", config, "--output", format}, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return Call.of(args).out();
  }

  @Test
  void sarif_describes_it() {
    JsonNode run = new ObjectMapper().readTree(output("sarif")).at("/runs/0");
    JsonNode result = run.at("/results/0");
    assertThat(result.get("ruleId").stringValue()).isEqualTo("no-applications");
    JsonNode rule = run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt(-1));
    assertThat(rule.get("id").stringValue()).isEqualTo("no-applications");
    assertThat(rule.get("name").stringValue()).isEqualTo("NoApplications");
    assertThat(rule.at("/shortDescription/text").stringValue()).isEqualTo("Nobody <asked>");
    assertThat(rule.at("/help/text").stringValue())
        .contains("2 requests.received.total - requests.carried_in.total <= 0");
    assertThat(rule.at("/help/markdown").stringValue()).contains("**Nobody \\<asked\\>**");
    assertThat(rule.at("/defaultConfiguration/level").stringValue()).isEqualTo("note");
  }

  @Test
  void the_page_has_its_title() {
    assertThat(output("html", "--lang", "zh"))
        .contains("<b>申请数为零</b> <code>no-applications</code>");
  }
}
