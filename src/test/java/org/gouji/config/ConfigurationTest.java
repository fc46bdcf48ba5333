package org.gouji.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.report.Report;
import org.gouji.rule.Engine;
import org.gouji.rule.ExampleBuilder;
import org.gouji.rule.ExampleReport;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.OrganLevel;
import org.gouji.rule.RuleSettings;
import org.gouji.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  private static Configuration configuration(String text) throws ConfigException {
    return Configuration.parse(text, ".gouji.yaml", null, TODAY);
  }

  private static Report report(String organ, Map<String, String> cells, String... without) {
    ExampleReport example =
        new ExampleReport(
            "2021",
            2024,
            organ,
            null,
            cells,
            List.of(without),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of());
    return ExampleBuilder.build(example, Configuration.standard().forms());
  }

  private static Judgement judge(Configuration configuration, String file, Report report) {
    return new Engine(configuration.forms(), configuration).judge(report, file);
  }

  @Test
  void rules_are_weighed_and_switched_off() throws ConfigException {
    Configuration configuration = configuration("rules:\n  missing-row: info\n  blank-cell: off\n");
    Report report =
        report("云溪县民政局", Map.of("requests.received.natural_person", ""), "requests.granted");
    assertThat(judge(configuration, "", report).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("missing-row", Severity.INFO));
  }

  @Test
  void overrides_hold_for_their_paths_and_organs_and_later_ones_win() throws ConfigException {
    Configuration configuration =
        configuration(
            """
            rules: {missing-row: off}
            overrides:
              - paths: ["towns/**"]
                rules: {missing-row: warning}
              - paths: "*.txt"
                rules: {missing-row: info}
              - organs: [云溪县人民政府]
                rules: {missing-row: error}
            """);
    Report report = report("云溪县民政局", Map.of(), "requests.granted");
    assertThat(weights(configuration, "office/a.docx", report)).isEmpty();
    assertThat(weights(configuration, "towns/x/a.docx", report)).containsExactly(Severity.WARNING);
    assertThat(weights(configuration, "towns/a.txt", report)).containsExactly(Severity.INFO);
    assertThat(weights(configuration, "a.docx", report("云溪县", Map.of(), "requests.granted")))
        .containsExactly(Severity.ERROR);
  }

  private static List<Severity> weights(Configuration configuration, String file, Report report) {
    return judge(configuration, file, report).findings().stream().map(Finding::severity).toList();
  }

  @Test
  void paths_are_seen_from_the_folder_of_the_file(@TempDir Path folder) throws Exception {
    Path file = folder.resolve(".gouji.yaml");
    Files.writeString(
        file, "overrides:\n  - paths: [\"towns/*\"]\n    rules: {missing-row: off}\n");
    Configuration configuration = Configuration.load(file, TODAY);
    Report report = report("云溪县民政局", Map.of(), "requests.granted");
    assertThat(weights(configuration, folder + "/towns/a.docx", report)).isEmpty();
    assertThat(weights(configuration, folder + "/a.docx", report)).hasSize(1);
  }

  @Test
  void the_nearest_file_upwards_is_found(@TempDir Path folder) throws Exception {
    Path deep = Files.createDirectories(folder.resolve("a/b/c"));
    Path upper = Files.writeString(folder.resolve("a/.gouji.yaml"), "");
    assertThat(Configuration.nearest(deep)).contains(upper.toAbsolutePath().normalize());
    Path nearer = Files.writeString(folder.resolve("a/b/.gouji.yaml"), "");
    assertThat(Configuration.nearest(deep)).contains(nearer.toAbsolutePath().normalize());
  }

  @Test
  void a_waiver_holds_until_its_day_and_for_its_figures() throws ConfigException {
    String text =
        """
        waivers:
          - rule: disputes-total
            where: reconsideration
            organs: 云溪县民政局
            expected: 8
            actual: 0
            reason: 待复议机关核对
            until: %s
        """;
    Map<String, String> cells =
        Map.of("disputes.reconsideration.upheld", "6", "disputes.reconsideration.corrected", "2");
    Report report = report("云溪县民政局", cells);
    Judgement held = judge(configuration(text.formatted("2026-01-15")), "", report);
    assertThat(held.findings()).isEmpty();
    assertThat(held.waived()).hasSize(1);
    Judgement lapsed = judge(configuration(text.formatted("2026-01-14")), "", report);
    assertThat(lapsed.findings()).hasSize(1);
    Judgement other =
        judge(configuration(text.formatted("2026-01-15")), "", report("云溪县财政局", cells));
    assertThat(other.findings()).hasSize(1);
  }

  @Test
  void organs_deadlines_and_thresholds_become_settings() throws ConfigException {
    RuleSettings settings =
        configuration(
                """
                near-duplicate: 90
                organs:
                  levels: {云安市人民政府: district-city}
                  renamed: {云溪县卫生局: 云溪县卫生健康局}
                deadlines: {township: 01-20}
                """)
            .settings("", report("云溪县民政局", Map.of()));
    assertThat(settings.nearDuplicate()).isEqualTo(90);
    assertThat(settings.organs().levels()).containsValue(OrganLevel.DISTRICT_CITY);
    assertThat(settings.organs().renamings()).containsEntry("云溪县卫生局", "云溪县卫生健康局");
    assertThat(settings.organs().deadlines())
        .containsEntry(OrganLevel.TOWNSHIP, MonthDay.of(1, 20))
        .containsEntry(OrganLevel.DEPARTMENT, MonthDay.of(1, 31));
  }

  @Test
  void labels_join_those_of_the_form() throws ConfigException {
    Configuration configuration =
        configuration(
            """
            labels:
              sections: {5: [问题与改进]}
              rows: {requests.received: 本年度新增申请}
              columns: {requests.natural_person: [公民个人]}
            """);
    var table = configuration.forms().newest().table("requests").orElseThrow();
    assertThat(table.row("received").orElseThrow().variants()).contains("本年度新增申请", "本年新收政府信息公开申请");
    assertThat(table.rows().get(3).columns().get(0).variants()).containsExactly("公民个人");
    assertThat(configuration.forms().newest().sections().get(4).variants()).contains("问题与改进");
  }

  @Test
  void a_rule_of_ones_own_runs_beside_the_others() throws ConfigException {
    Configuration configuration =
        configuration(
            """
            own-rules:
              - id: penalties-within-licensing
                title: {zh: 处罚不多于许可, en: no more penalties than licences}
                severity: info
                when: {edition: "2021", from: 2022}
                terms:
                  disclosure.penalties.decisions: 1
                  disclosure.licensing.decisions: -1
                relation: "<="
                message: 处罚比许可多 {sum} 件
            """);
    Report report = report("云溪县民政局", Map.of("disclosure.penalties.decisions", "3"));
    assertThat(judge(configuration, "", report).findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("penalties-within-licensing");
              assertThat(f.severity()).isEqualTo(Severity.INFO);
              assertThat(f.message().zh()).isEqualTo("处罚比许可多 3 件");
              assertThat(f.cells())
                  .containsExactly(
                      CellId.parse("disclosure.licensing.decisions"),
                      CellId.parse("disclosure.penalties.decisions"));
            });
  }

  @Test
  void what_holds_is_listed_with_its_source() throws ConfigException {
    List<Effective> all =
        configuration("\nrules:\n  missing-row: off\ndeadlines: {street: 01-25}\n").effective();
    assertThat(all)
        .anySatisfy(e -> is(e, "rules.missing-row", "off", ".gouji.yaml:3"))
        .anySatisfy(e -> is(e, "rules.missing-table", "error", "standard"))
        .anySatisfy(e -> is(e, "deadlines.street", "01-25", ".gouji.yaml"))
        .anySatisfy(e -> is(e, "deadlines.department", "01-31", "standard"));
  }

  private static void is(Effective effective, String key, String value, String source) {
    assertThat(effective.key()).isEqualTo(key);
    assertThat(effective.value()).isEqualTo(value);
    assertThat(effective.source().en()).isEqualTo(source);
  }
}
