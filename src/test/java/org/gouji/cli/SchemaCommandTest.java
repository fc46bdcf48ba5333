package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.kit.RandomReport;
import org.gouji.kit.TextLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written is what the published schemas say, and no field is missing from them. */
class SchemaCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  @BeforeEach
  void reports() throws IOException {
    write("clean.txt", ReportFiles.clean());
    write("faulty.txt", ReportFiles.faulty());
    write("letter.txt", "关于召开年度工作会议的通知\n请各单位派员参加。\n");
    write("blank.txt", ReportFiles.clean().replaceFirst("\\t13\\n（二）部分公开", "\t\n（二）部分公开"));
    write("hostile.txt", HostileReport.text());
    write("no-tables.txt", ReportFiles.clean().replace("\t", ""));
    Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    for (int seed = 0; seed < 6; seed++) {
      String edition = seed % 2 == 0 ? "2021" : "2019";
      TextLayout layout = TextLayout.values()[seed % TextLayout.values().length];
      write("random" + seed + ".txt", layout.write(RandomReport.of(seed, edition, 9)));
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String text(String name) {
    Call call = Call.of("schema", name);
    assertThat(call.code()).isZero();
    return call.out();
  }

  /** The schema, made so strict that a field that it does not describe is an error. */
  private static Schema strict(String name) {
    JsonNode root = MAPPER.readTree(text(name));
    close(root);
    return schema(root.toString());
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(SchemaCommandTest::close);
  }

  private static void assertValid(Schema schema, String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void results_are_as_their_schema_says() {
    Schema schema = strict("results");
    String baseline = folder.resolve("baseline").toString();
    String usual = Call.of("check", "--output", "json", folder.toString()).out();
    assertValid(schema, usual);
    assertThat(usual).contains("\"not-checked\"", "\"untold\" : [ {", "\"tally\"", "\"changes\"");
    Call.of("check", "--baseline", baseline, "--update-baseline", folder.toString());
    String known =
        Call.of("check", "--baseline", baseline, "--output", "json", folder.toString()).out();
    assertThat(known).contains("\"known\" : [ {");
    assertValid(schema, known);
    List<String> lines =
        Call.of("check", "--output", "ndjson", "--lang=zh", folder.toString())
            .out()
            .lines()
            .toList();
    assertThat(lines).hasSizeGreaterThan(10);
    lines.forEach(l -> assertValid(schema, l));
  }

  @Test
  void reports_are_as_their_schema_says() {
    Schema schema = strict("report");
    for (String option : List.of("--locations", "-q")) {
      List<String> lines =
          Call.of("extract", "--output", "ndjson", option, folder.toString())
              .out()
              .lines()
              .toList();
      assertThat(lines).hasSizeGreaterThan(10);
      lines.forEach(l -> assertValid(schema, l));
    }
    String one = folder.resolve("clean.txt").toString();
    assertValid(schema, Call.of("extract", "--output", "json", one).out());
  }

  @Test
  void baselines_and_comparisons_are_as_their_schemas_say() throws IOException {
    Path baseline = folder.resolveSibling("baseline.json");
    Path old = folder.resolveSibling("old.json");
    Path now = folder.resolveSibling("now.json");
    String reports = folder.toString();
    Call.of(
        "check", "--baseline=" + baseline, "--update-baseline", reports, "--output=json=" + old);
    String known = Files.readString(baseline);
    assertThat(known).contains("\"cells\" : {");
    assertValid(strict("baseline"), known);
    write("faulty.txt", ReportFiles.faulty().replace("\t53\n", "\t54\n"));
    Files.delete(folder.resolve("hostile.txt"));
    Call.of("check", reports, "--output=json=" + now);
    String diff = Call.of("diff", "--output=json", old.toString(), now.toString()).out();
    assertThat(diff).contains("\"changed\" : [ {", "\"still_there\" : [ {");
    assertValid(strict("diff"), diff);
  }

  @Test
  void the_schemas_refuse_what_is_no_result() {
    Schema results = schema(text("results"));
    for (String wrong : List.of("{}", "[]", "{\"type\": \"report\", \"file\": 1}")) {
      assertThat(results.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }
    assertThat(schema(text("report")).validate("{\"file\": \"a\"}", InputFormat.JSON)).isNotEmpty();
    assertThat(schema(text("config")).validate("{\"no-such\": 1}", InputFormat.JSON)).isNotEmpty();
    assertValid(schema(text("config")), "{\"near-duplicate\": 80}");
  }

  @Test
  void a_result_names_its_schema() {
    String id = MAPPER.readTree(text("results")).get("$id").stringValue();
    JsonNode result =
        MAPPER.readTree(Call.of("check", "--output", "json", folder.toString()).out());
    assertThat(result.get("schema").stringValue()).isEqualTo(id);
  }
}
