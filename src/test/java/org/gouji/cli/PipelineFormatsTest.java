package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The formats that CI services read. */
class PipelineFormatsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  private String clean = "";
  private String faulty = "";
  private String letter = "";

  @BeforeEach
  void reports() throws IOException {
    clean = write("clean.txt", ReportFiles.clean());
    faulty = write("faulty 有误%.txt", ReportFiles.faulty());
    letter = write("letter.txt", "关于召开年度工作会议的通知\n请各单位派员参加。\n");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString().replace('\\', '/');
  }

  private static String output(String format, String... paths) {
    List<String> args = new ArrayList<>(List.of("check", "--output", format));
    args.addAll(List.of(paths));
    return Call.of(args.toArray(String[]::new)).out();
  }

  private static JsonNode json(String format, String... paths) {
    return MAPPER.readTree(output(format, paths));
  }

  private static Element junit(String... paths) {
    return xml(output("junit", paths));
  }

  private static Element xml(String text) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = root.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "github", "gitlab"})
  void the_exit_code_is_that_of_the_findings(String format) {
    assertThat(Call.of("check", "--output", format, clean).code()).isZero();
    assertThat(Call.of("check", "--output", format, faulty).code()).isEqualTo(1);
    assertThat(Call.of("check", "--output", format, clean, letter).code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "github", "gitlab"})
  void sentences_are_english_unless_asked_and_bytes_do_not_depend_on_workers(String format) {
    String usual = output(format, folder.toString());
    assertThat(Call.of("check", "--output", format, "--lang", "en", folder.toString()).out())
        .isEqualTo(usual)
        .contains("the kinds of applicant add up to 13");
    assertThat(Call.of("check", "--output", format, "--jobs", "1", folder.toString()).out())
        .isEqualTo(usual);
    assertThat(Call.of("check", "--output", format, "--lang", "zh", folder.toString()).out())
        .contains("六类申请人之和");
  }

  @Test
  void sarif_names_rules_places_and_cells() {
    JsonNode root = json("sarif", clean, faulty);
    assertThat(root.get("version").stringValue()).isEqualTo("2.1.0");
    JsonNode run = root.at("/runs/0");
    JsonNode result = run.at("/results/1");
    assertThat(result.get("ruleId").stringValue()).isEqualTo("requests-row-total");
    JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").intValue());
    assertThat(rule.get("id").stringValue()).isEqualTo("requests-row-total");
    assertThat(rule.at("/help/text").stringValue()).contains("basis", "cannot tell");
    assertThat(rule.at("/help/markdown").stringValue()).contains("- Basis: ");
    assertThat(result.get("level").stringValue()).isEqualTo("error");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.get("region").toString()).isEqualTo("{\"startLine\":30,\"startColumn\":31}");
    assertThat(place.at("/artifactLocation/uri").stringValue())
        .endsWith("/faulty%20%E6%9C%89%E8%AF%AF%25.txt");
    assertThat(result.at("/locations/0/logicalLocations"))
        .extracting(l -> l.get("fullyQualifiedName").stringValue())
        .contains("requests.granted.total", "requests.granted.natural_person");
    assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isTrue();
    assertThat(run.at("/automationDetails/id").stringValue()).isEqualTo("gouji/1/");
  }

  @Test
  void sarif_tells_what_was_not_checked() {
    JsonNode call = json("sarif", clean, letter, folder.resolve("none.txt").toString());
    JsonNode invocation = call.at("/runs/0/invocations/0");
    assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
    assertThat(invocation.get("toolExecutionNotifications"))
        .extracting(n -> n.at("/descriptor/id").stringValue() + " " + n.get("level").stringValue())
        .containsExactly("not-a-report error", "not-checked error");
  }

  @Test
  void a_relative_path_stays_relative_in_sarif() {
    byte[] bytes = ReportFiles.faulty().getBytes(StandardCharsets.UTF_8);
    Call call = Call.with(bytes, "check", "-", "--stdin-name", "./a:b/某#.txt", "--output", "sarif");
    JsonNode artifact =
        MAPPER
            .readTree(call.out())
            .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");
    assertThat(artifact.get("uri").stringValue()).isEqualTo("a%3Ab/%E6%9F%90%23.txt");
    assertThat(artifact.get("uriBaseId").stringValue()).isEqualTo("%SRCROOT%");
  }

  private Set<String> fingerprints(String path) {
    Set<String> found = new HashSet<>();
    for (JsonNode result : json("sarif", path).at("/runs/0/results")) {
      found.add(result.at("/partialFingerprints/gouji~1v1").stringValue());
    }
    return found;
  }

  @Test
  void fingerprints_outlast_a_move_and_edits_elsewhere_but_not_other_figures() throws IOException {
    Set<String> before = fingerprints(faulty);
    assertThat(before).hasSize(2);
    String text = ReportFiles.faulty();
    String edited = text.replaceFirst("\n", "\n\n\n").replace("改版了公众号菜单", "完善了公众号菜单");
    Files.createDirectory(folder.resolve("later"));
    assertThat(fingerprints(write("later/other.txt", edited))).isEqualTo(before);
    assertThat(fingerprints(write("more.txt", text.replace("\t53\n", "\t54\n"))))
        .doesNotContainAnyElementsOf(before);
    assertThat(fingerprints(write("year.txt", text.replace("2024", "2023"))))
        .doesNotContainAnyElementsOf(before);
  }

  @Test
  void copies_of_one_report_have_fingerprints_of_their_own() throws IOException {
    write("copy.txt", ReportFiles.faulty());
    for (String path : List.of("/partialFingerprints/gouji~1v1", "/fingerprint")) {
      boolean sarif = path.contains("gouji");
      JsonNode root = json(sarif ? "sarif" : "gitlab", folder.toString());
      List<String> all = new ArrayList<>();
      (sarif ? root.at("/runs/0/results") : root).forEach(r -> all.add(r.at(path).stringValue()));
      assertThat(all).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
    }
  }

  @Test
  void junit_is_a_suite_per_report_and_a_case_per_rule() {
    List<Element> suites = all(junit(clean, faulty), "testsuite");
    assertThat(suites).hasSize(2);
    assertThat(suites.get(0).getAttribute("failures")).isEqualTo("0");
    Element suite = suites.get(1);
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    List<Element> cases = all(suite, "testcase");
    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.size()));
    assertThat(suite.getAttribute("skipped"))
        .isEqualTo(String.valueOf(all(suite, "skipped").size()));
    Element failure =
        cases.stream()
            .filter(c -> c.getAttribute("name").equals("requests-row-total"))
            .map(c -> all(c, "failure").get(0))
            .findFirst()
            .orElseThrow();
    assertThat(failure.getAttribute("type")).isEqualTo("error");
    assertThat(failure.getAttribute("message")).contains("add up to 13");
  }

  @Test
  void junit_fails_by_the_level_that_fails_the_run() {
    Element root = xml(Call.of("check", "--fail-on=never", "--output=junit", faulty).out());
    assertThat(all(root, "failure")).isEmpty();
    assertThat(all(root, "system-out"))
        .extracting(Element::getTextContent)
        .anyMatch(t -> t.contains("add up to 13"));
  }

  @Test
  void junit_skips_what_cannot_be_told_and_errs_where_nothing_was_checked() throws IOException {
    String text = ReportFiles.clean().replaceFirst("\\t13\\n（二）部分公开", "\t\n（二）部分公开");
    Element blank = junit(write("blank.txt", text));
    assertThat(all(blank, "skipped"))
        .extracting(e -> e.getAttribute("type"), e -> e.getAttribute("message"))
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "untold", "requests-row-total/granted cannot be told: requests.granted.total"));
    Element none = junit(letter);
    assertThat(all(none, "error")).hasSize(2);
    assertThat(all(none, "testsuite")).extracting(s -> s.getAttribute("errors")).containsOnly("1");
  }

  @Test
  void github_annotates_the_line() {
    List<String> lines = output("github", clean, faulty, letter).lines().toList();
    assertThat(lines).allMatch(l -> l.startsWith("::"));
    String path = faulty.replace("%", "%25").replace(":", "%3A");
    assertThat(lines.get(1))
        .startsWith("::error file=" + path + ",line=30,col=31,title=requests-row-total::")
        .contains("the kinds of applicant add up to 13");
    assertThat(lines.get(2)).startsWith("::error file=").contains("title=not a report::");
    assertThat(lines.get(3))
        .startsWith("::notice title=gouji::total 3 documents: 1 clean, 1 with findings");
  }

  @Test
  void gitlab_is_a_list_of_issues() {
    JsonNode issues = json("gitlab", clean, faulty, letter);
    assertThat(issues).hasSize(3);
    JsonNode issue = issues.get(1);
    assertThat(issue.propertyNames())
        .containsExactly("description", "check_name", "fingerprint", "severity", "location");
    assertThat(issue.get("severity").stringValue()).isEqualTo("major");
    assertThat(issue.at("/location/path").stringValue()).isEqualTo(faulty);
    assertThat(issue.at("/location/lines/begin").intValue()).isEqualTo(30);
    assertThat(issues.get(2).get("check_name").stringValue()).isEqualTo("not-a-report");
    assertThat(json("gitlab", clean)).isEmpty();
  }

  private static String hostile(String format) {
    byte[] bytes = HostileReport.text().getBytes(StandardCharsets.UTF_8);
    return Call.with(bytes, "check", "-", "--stdin-name", HostileReport.FILE, "--output", format)
        .out();
  }

  @Test
  void text_from_documents_stays_text() {
    String commands = hostile("github");
    assertThat(commands.lines()).allMatch(l -> l.matches("::(error|warning|notice) .*"));
    assertThat(commands.replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
    assertThat(commands).contains("%250A::error::", "file=a%0A%3A%3Aerror%3A%3Ab%2Cc%25.txt,");

    Element root = xml(hostile("junit"));
    assertThat(all(root, "b")).isEmpty();
    assertThat(all(root, "failure"))
        .extracting(f -> f.getAttribute("message") + f.getTextContent())
        .anyMatch(t -> t.contains("<b>&amp;&#x41;]]>") && t.contains("\uD83D\uDE00"))
        .noneMatch(t -> t.contains("\u001B"));

    List<String> messages = new ArrayList<>();
    JsonNode run = MAPPER.readTree(hostile("sarif")).at("/runs/0");
    run.get("results").forEach(r -> messages.add(r.at("/message/text").stringValue()));
    assertThat(messages)
        .anyMatch(m -> m.contains("<b>") && m.contains("{{0}}"))
        .noneMatch(m -> m.contains("](") || m.matches("(?s).*[\\u001B\\u0007\\u009B].*"));
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").stringValue())
        .isEqualTo("a%0A%3A%3Aerror%3A%3Ab%2Cc%25.txt");

    JsonNode issues = MAPPER.readTree(hostile("gitlab"));
    assertThat(issues)
        .extracting(n -> n.get("description").stringValue())
        .anyMatch(d -> d.contains("<b>"))
        .noneMatch(d -> d.contains("\u001B") || d.contains("\u009B"));
  }
}
