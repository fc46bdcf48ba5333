package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.CellId;
import org.junit.jupiter.api.Test;

class StructureRulesTest {

  @Test
  void clean_reports_of_both_editions_have_no_finding() {
    assertThat(Reports.edition("2021").findings()).isEmpty();
    assertThat(Reports.edition("2019").findings()).isEmpty();
  }

  @Test
  void a_missing_section_is_said_once_without_its_table_and_rows() {
    assertThat(Reports.clean().without("3").findings()).containsExactly("missing-section/3");
  }

  @Test
  void a_missing_table_is_said_once_without_its_rows() {
    assertThat(Reports.clean().without("requests").findings())
        .containsExactly("missing-table/requests");
  }

  @Test
  void every_missing_row_is_one_finding() {
    assertThat(
            Reports.clean()
                .without("disclosure.rules", "requests.granted", "disputes.litigation_direct")
                .findings())
        .containsExactly(
            "missing-row/rules", "missing-row/granted", "missing-row/litigation_direct");
  }

  @Test
  void rows_printed_as_one_are_collapsed_and_not_missing() {
    assertThat(
            Reports.clean()
                .without(
                    "requests.other_not_corrected",
                    "requests.other_fee_unpaid",
                    "requests.other_else")
                .row("requests.other", "0", "0", "0", "0", "0", "0", "0")
                .findings())
        .containsExactly("collapsed-row/other");
  }

  @Test
  void one_row_printed_as_three_on_the_old_form_is_not_missing() {
    assertThat(
            Reports.edition("2019")
                .without("requests.other")
                .row("requests.other_not_corrected", "0", "0", "0", "0", "0", "0", "0")
                .row("requests.other_fee_unpaid", "0", "0", "0", "0", "0", "0", "0")
                .row("requests.other_else", "0", "0", "0", "0", "0", "0", "0")
                .findings())
        .isEmpty();
  }

  @Test
  void one_of_the_three_rows_is_missing_where_the_others_are_printed() {
    assertThat(Reports.clean().without("requests.other_fee_unpaid").findings())
        .containsExactly("missing-row/other_fee_unpaid");
  }

  @Test
  void blank_cells_are_one_finding_per_row_with_the_cells_listed() {
    Judgement judgement =
        Reports.clean()
            .cell("requests.rejected_repeated.natural_person", "")
            .cell("requests.rejected_repeated.other", "")
            .judge();
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("blank-cell");
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.where()).isEqualTo("rejected_repeated");
              assertThat(f.cells())
                  .containsExactly(
                      CellId.parse("requests.rejected_repeated.natural_person"),
                      CellId.parse("requests.rejected_repeated.other"));
              assertThat(f.message().zh()).isEqualTo("2 格空白：三、（五）不予处理 2.重复申请 · 自然人、法人或其他组织·其他");
              assertThat(f.location()).isNotNull();
            });
  }

  @Test
  void a_placeholder_is_neither_blank_nor_text() {
    assertThat(Reports.clean().cell("disclosure.rules.issued", "/").findings())
        .containsExactly("placeholder/rules");
  }

  @Test
  void text_is_one_finding_per_cell() {
    assertThat(
            Reports.clean()
                .cell("disclosure.penalties.decisions", "若干")
                .cell("disclosure.rules.issued", "见附件")
                .cell("disclosure.rules.repealed", "见附件")
                .findings())
        .containsExactly(
            "not-a-number/disclosure.rules.issued",
            "not-a-number/disclosure.rules.repealed",
            "not-a-number/disclosure.penalties.decisions");
  }
}
