package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats of pipelines as their published schemas, and other people's readers, have them. */
class PublishedSchemasTest {
  /** As GitLab documents its code quality report; what it does not name must not be there. */
  private static final String CODE_QUALITY =
      """
      {"type": "array", "items": {"type": "object", "additionalProperties": false,
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
          "description": {"type": "string", "minLength": 1},
          "check_name": {"type": "string", "minLength": 1},
          "fingerprint": {"type": "string", "minLength": 1},
          "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
          "location": {"type": "object", "additionalProperties": false,
            "required": ["path", "lines"],
            "properties": {
              "path": {"type": "string", "pattern": "^(?!\\\\./)."},
              "lines": {"type": "object", "additionalProperties": false, "required": ["begin"],
                "properties": {"begin": {"type": "integer", "minimum": 1}}}}}}}}
      """;

  /** One rule more, a waiver, and nothing else. */
  private static final String CONFIGURATION =
      """
      own-rules:
        - {id: own, title: Own, terms: {requests.received.total: 1}, relation: <=, constant: 0}
      waivers:
        - {rule: requests-row-total, where: granted, organs: 青岚县河口镇人民政府, expected: 13,
           actual: 53, reason: known, until: 2999-12-31}
      """;

  @TempDir Path folder;

  @BeforeEach
  void everything_that_a_run_can_meet() throws IOException {
    write("clean.txt", ReportFiles.clean());
    write("faulty 有误%.txt", ReportFiles.faulty());
    write("blank.txt", ReportFiles.clean().replaceFirst("\t13\n", "\t\n"));
    write("letter.txt", "关于召开年度工作会议的通知\n请各单位派员参加。\n");
    write("broken.pdf", "%PDF-1.7 nothing");
    write("hostile#.txt", HostileReport.text());
    Files.copy(Path.of("samples/forgotten-carry-over.pdf"), folder.resolve("a.pdf"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Three runs: of everything, of nothing, and with a configuration. */
  private List<String> outputs(String format) throws IOException {
    String all = folder.toString();
    String none = Files.createDirectories(folder.resolve("none")).toString();
    String config = Files.writeString(folder.resolve("own.yaml"), CONFIGURATION).toString();
    List<String> outputs = new ArrayList<>();
    outputs.add(Call.of("check", all, "--output", format).out());
    outputs.add(Call.of("check", none, "--output", format).out());
    outputs.add(Call.of("check", all, "--config", config, "--output", format).out());
    outputs.add(
        Call.of("check", all, all + "/letter.txt", all + "/gone.txt", "--output", format).out());
    assertThat(outputs).allMatch(o -> !o.isBlank());
    return outputs;
  }

  private static void assertValid(Schema schema, String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void sarif_is_as_oasis_publishes_it() throws IOException {
    Schema schema;
    try (InputStream in =
        PublishedSchemasTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(
                  new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8),
                  InputFormat.JSON);
    }
    List<String> outputs = outputs("sarif");
    assertThat(outputs.get(2)).contains("\"suppressions\"", "\"name\" : \"Own\"");
    outputs.forEach(o -> assertValid(schema, o));
    String wrong = outputs.get(0).replace("\"level\" : \"error\"", "\"level\" : \"fatal\"");
    assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void gitlab_is_as_gitlab_documents_it() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CODE_QUALITY, InputFormat.JSON);
    outputs("gitlab").forEach(o -> assertValid(schema, o));
  }

  @Test
  void junit_is_read_by_the_reader_of_maven() throws Exception {
    List<String> outputs = outputs("junit");
    for (String output : outputs) {
      List<ReportTestCase> cases = cases(output);
      assertThat(cases).hasSize(count("<testcase ", output));
      assertThat(cases.stream().filter(ReportTestCase::hasFailure))
          .hasSize(count("<failure ", output));
      assertThat(cases.stream().filter(ReportTestCase::hasError)).hasSize(count("<error ", output));
      assertThat(cases.stream().filter(ReportTestCase::hasSkipped))
          .hasSize(count("<skipped ", output));
    }
    List<ReportTestCase> cases = cases(outputs.get(0));
    assertThat(cases)
        .extracting(ReportTestCase::getFailureMessage)
        .anyMatch(m -> m != null && m.contains("the kinds of applicant add up to 13"))
        .anyMatch(m -> m != null && m.contains("the PDF is damaged"));
  }

  private static int count(String piece, String text) {
    return text.split(piece, -1).length - 1;
  }

  private static List<ReportTestCase> cases(String output) throws Exception {
    return suites(output).stream().flatMap(s -> s.getTestCases().stream()).toList();
  }

  private static List<ReportTestSuite> suites(String output) throws Exception {
    byte[] bytes = output.getBytes(StandardCharsets.UTF_8);
    try (InputStreamReader in =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      return new TestSuiteXmlParser(new NullConsoleLogger()).parse(in);
    }
  }
}
