package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.report.CellValue;
import org.gouji.report.Repair;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

class EngineTest {

  @Test
  void a_crashing_rule_is_named_and_the_others_go_on() {
    ReportRule crashing =
        new ReportRule() {
          @Override
          public String id() {
            return "missing-section";
          }

          @Override
          public Result judge(Subject subject) {
            throw new IllegalArgumentException("secret");
          }
        };
    Engine engine =
        new Engine(
            Forms.standard(),
            (file, report) -> RuleSettings.standard(),
            Catalogue.standard(),
            List.of(crashing, new MissingTable()));
    Judgement judgement = engine.judge(Reports.clean().without("disputes").build());
    assertThat(judgement.outcomes())
        .extracting(RuleOutcome::rule, RuleOutcome::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("missing-section", RuleOutcome.State.COULD_NOT_RUN),
            org.assertj.core.groups.Tuple.tuple("missing-table", RuleOutcome.State.RAN));
    assertThat(judgement.outcomes().get(0).reason().en())
        .contains("missing-section", "IllegalArgumentException")
        .doesNotContain("secret");
    assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("missing-table");
  }

  @Test
  void every_rule_says_how_it_ended_in_the_order_of_the_catalogue() {
    assertThat(Reports.clean().judge().outcomes())
        .extracting(RuleOutcome::rule)
        .containsExactlyElementsOf(
            Catalogue.standard().rules().stream()
                .filter(r -> r.scope() == Scope.REPORT)
                .map(RuleInfo::id)
                .toList());
  }

  @Test
  void settings_change_weights_and_switch_rules_off() {
    Reports reports = Reports.clean().without("5", "requests.granted");
    RuleSettings settings =
        RuleSettings.standard()
            .withSeverity("missing-row", Severity.INFO)
            .withOff(Set.of("missing-section"));
    Judgement judgement = reports.judge(settings);
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("missing-row");
              assertThat(f.severity()).isEqualTo(Severity.INFO);
            });
    assertThat(judgement.outcomes())
        .filteredOn(o -> o.rule().equals("missing-section"))
        .extracting(RuleOutcome::state)
        .containsExactly(RuleOutcome.State.NOT_APPLICABLE);
  }

  @Test
  void a_refused_document_is_not_judged() {
    Report.Refusal refusal = new Report.Refusal("notice", "这是一份通知", "this is a notice");
    Report report =
        new Report(
            null, null, null, null, List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(),
            List.of(), refusal, Map.of());
    Judgement judgement = new Engine(Forms.standard(), RuleSettings.standard()).judge(report);
    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.untold()).isEmpty();
    assertThat(judgement.outcomes())
        .isNotEmpty()
        .allSatisfy(
            o -> {
              assertThat(o.state()).isEqualTo(RuleOutcome.State.NOT_APPLICABLE);
              assertThat(o.reason().zh()).isEqualTo("这是一份通知");
            });
  }

  @Test
  void a_finding_over_a_repaired_cell_says_so() {
    Report clean = Reports.clean().row("disputes.reconsideration", "1", "0", "0", "0", "0").build();
    Report repaired = repaired(clean, "disputes.reconsideration.total");
    Engine engine = new Engine(Forms.standard(), RuleSettings.standard());
    assertThat(engine.judge(clean).findings())
        .extracting(Finding::restsOnRepair)
        .containsExactly(false);
    assertThat(engine.judge(repaired).findings())
        .extracting(Finding::restsOnRepair)
        .containsExactly(true);
    assertThat(engine.judge(repaired).findings().get(0).location())
        .isInstanceOf(Location.Text.class);
  }

  @Test
  void a_blank_cell_in_a_repaired_row_may_be_the_readers_fault() {
    Report blank = Reports.clean().cell("disputes.reconsideration.upheld", "").build();
    Engine engine = new Engine(Forms.standard(), RuleSettings.standard());
    assertThat(engine.judge(blank).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(engine.judge(repaired(blank, "disputes.reconsideration.upheld")).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  private static Report repaired(Report report, String cell) {
    Map<CellId, CellValue> cells = new LinkedHashMap<>(report.cells());
    cells.computeIfPresent(
        CellId.parse(cell),
        (id, v) -> v.withRepair(new Repair("row-shifted", "行错位", "row shifted")));
    return new Report(
        report.title(),
        report.organization(),
        report.year(),
        report.edition(),
        report.sections(),
        report.tables(),
        cells,
        report.extraRows(),
        report.notes(),
        report.preamble(),
        report.ending(),
        null,
        Map.of());
  }
}
