package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.junit.jupiter.api.Test;

class LinearRulesTest {

  @Test
  void a_total_expects_the_sum_of_its_parts() {
    Judgement judgement =
        Reports.clean().row("disputes.reconsideration", "6", "2", "0", "0", "0").judge();
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("disputes-total");
              assertThat(f.severity()).isEqualTo(Severity.ERROR);
              assertThat(f.where()).isEqualTo("reconsideration");
              assertThat(f.expected()).isEqualByComparingTo("8");
              assertThat(f.actual()).isEqualByComparingTo("0");
              assertThat(f.cells()).hasSize(5);
              assertThat(f.cells().get(0))
                  .isEqualTo(CellId.parse("disputes.reconsideration.upheld"));
              assertThat(f.message().zh()).isEqualTo("行政复议：四种结果之和为 8，总计填 0，相差 8");
              assertThat(f.tally()).isNotNull();
              assertThat(f.tally().right())
                  .extracting(Tally.Entry::counted)
                  .containsExactly(
                      new BigDecimal("6"), new BigDecimal("2"), BigDecimal.ZERO, BigDecimal.ZERO);
            });
  }

  @Test
  void a_balance_expects_its_left_side() {
    Judgement judgement =
        Reports.clean()
            .row("requests.received", "2", "0", "0", "0", "0", "0", "2")
            .row("requests.granted", "1", "0", "0", "0", "0", "0", "1")
            .row("requests.handled", "1", "0", "0", "0", "0", "0", "1")
            .judge();
    assertThat(judgement.findings()).extracting(Finding::rule).containsOnly("requests-balance");
    assertThat(judgement.findings())
        .extracting(Finding::where)
        .containsExactly("natural_person", "total");
    assertThat(judgement.findings().get(0).expected()).isEqualByComparingTo("2");
    assertThat(judgement.findings().get(0).actual()).isEqualByComparingTo("1");
  }

  @Test
  void blank_leaf_totals_beside_a_printed_grand_total_are_untold_and_no_error() {
    Reports reports =
        Reports.clean()
            .row("requests.received", "5", "0", "0", "0", "0", "0", "5")
            .row("requests.granted", "3", "", "", "", "", "", "")
            .row("requests.partly_granted", "2", "", "", "", "", "", "")
            .row("requests.handled", "5", "0", "0", "0", "0", "0", "5");
    assertThat(reports.findings())
        .containsExactly("blank-cell/granted", "blank-cell/partly_granted");
    assertThat(reports.judge().untold())
        .containsExactly(
            untold("granted", "requests.granted.total", 3),
            untold("partly_granted", "requests.partly_granted.total", 2));
  }

  private static Untold untold(String where, String total, long follows) {
    CellId cell = CellId.parse(total);
    return new Untold(
        "requests-row-total", where, List.of(cell), Map.of(cell, BigDecimal.valueOf(follows)));
  }

  @Test
  void text_in_a_cell_leaves_its_equations_untold() {
    Reports reports = Reports.clean().cell("requests.carried_in.natural_person", "若干");
    assertThat(reports.findings())
        .containsExactly("not-a-number/requests.carried_in.natural_person");
    assertThat(reports.untold())
        .containsExactly("requests-balance/natural_person", "requests-row-total/carried_in");
  }

  @Test
  void a_missing_result_row_is_untold_unless_the_printed_rows_exceed_the_total() {
    Reports missing =
        Reports.clean()
            .without("requests.granted")
            .row("requests.received", "2", "0", "0", "0", "0", "0", "2")
            .row("requests.handled", "2", "0", "0", "0", "0", "0", "2");
    assertThat(missing.findings()).containsExactly("missing-row/granted");
    assertThat(missing.untold()).hasSize(7);
    missing.row("requests.partly_granted", "3", "0", "0", "0", "0", "0", "3");
    assertThat(missing.findings())
        .containsExactly(
            "requests-handled-total/natural_person",
            "requests-handled-total/total",
            "missing-row/granted");
    assertThat(missing.judge().findings().get(0).message().zh()).contains("已超过总计 2");
  }

  @Test
  void without_the_total_handled_the_implied_balance_is_judged() {
    Reports reports =
        Reports.clean()
            .without("requests.handled")
            .row("requests.received", "3", "0", "0", "0", "0", "0", "3")
            .row("requests.granted", "2", "0", "0", "0", "0", "0", "2");
    assertThat(reports.findings())
        .containsExactly(
            "implied-balance/natural_person", "implied-balance/total", "missing-row/handled");
    assertThat(reports.untold()).hasSize(14);
    Finding first = reports.judge().findings().get(0);
    assertThat(first.expected()).isEqualByComparingTo("3");
    assertThat(first.actual()).isEqualByComparingTo("2");
    assertThat(first.message().zh()).contains("（七）总计");
    reports.row("requests.carried_out", "1", "0", "0", "0", "0", "0", "1");
    assertThat(reports.findings()).containsExactly("missing-row/handled");
  }

  @Test
  void a_balance_that_fails_with_a_blank_total_is_said_once() {
    Reports reports =
        Reports.clean()
            .row("requests.received", "3", "", "0", "0", "0", "0", "3")
            .row("requests.granted", "3", "2", "0", "0", "0", "0", "5")
            .row("requests.handled", "3", "", "0", "0", "0", "0", "5");
    assertThat(reports.findings())
        .contains("requests-balance/commercial")
        .noneMatch(f -> f.startsWith("implied-balance"));
  }

  @Test
  void an_unreadable_figure_does_not_hide_that_row_and_column_disagree() {
    Reports reports =
        Reports.clean()
            .row("requests.received", "4", "0", "0", "0", "0", "0", "4")
            .row("requests.granted", "？", "0", "0", "0", "0", "0", "3")
            .row("requests.partly_granted", "2", "0", "0", "0", "0", "0", "1")
            .row("requests.handled", "4", "0", "0", "0", "0", "0", "4");
    assertThat(reports.findings())
        .containsExactly(
            "requests-row-total/partly_granted",
            "implied-balance/natural_person+granted",
            "not-a-number/requests.granted.natural_person");
  }

  @Test
  void a_failing_report_is_explained_and_a_sound_one_is_not() {
    Reports reports =
        Reports.clean()
            .row("requests.received", "21", "0", "0", "0", "0", "0", "21")
            .row("requests.granted", "12", "0", "0", "0", "0", "0", "21")
            .row("requests.handled", "21", "0", "0", "0", "0", "0", "21");
    Judgement judgement = reports.judge();
    assertThat(judgement.findings())
        .extracting(f -> f.rule() + "/" + f.where())
        .containsExactly("requests-handled-total/natural_person", "requests-row-total/granted");
    assertThat(judgement.explanations())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.changes()).hasSize(1);
              assertThat(e.changes().get(0).cell())
                  .isEqualTo(CellId.parse("requests.granted.natural_person"));
              assertThat(e.changes().get(0).suggested()).isEqualByComparingTo("21");
            });
    assertThat(Reports.clean().judge().explanations()).isEmpty();
  }
}
