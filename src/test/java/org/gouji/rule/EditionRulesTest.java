package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionRulesTest {

  @ParameterizedTest
  @CsvSource({"2019, 2021, ERROR", "2019, 2024, ERROR", "2021, 2020, WARNING"})
  void the_form_of_other_years_is_found(String edition, int year, Severity severity) {
    assertThat(Reports.edition(edition).year(year).judge().findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("wrong-edition");
              assertThat(f.severity()).isEqualTo(severity);
            });
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019", "2019, 2020", "2021, 2021", "2021, 2025"})
  void the_form_of_the_year_is_right(String edition, int year) {
    assertThat(Reports.edition(edition).year(year).findings()).isEmpty();
  }

  /**
   * The header of the old form over the rows of the new one, or a row that only one of them has.
   */
  @ParameterizedTest
  @CsvSource({
    "2021, disclosure.rules.made, disclosure.rules.published, ERROR, 规章",
    "2021, disclosure.procurement.projects, disclosure.procurement.amount, ERROR, 政府集中采购",
    "2019, disclosure.rules.issued, disclosure.rules.repealed, WARNING, 规章",
  })
  void rows_of_the_other_form_are_found(
      String edition, String one, String other, Severity severity, String row) {
    assertThat(Reports.edition(edition).cell(one, "0").cell(other, "0").judge().findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("wrong-edition");
              assertThat(f.severity()).isEqualTo(severity);
              assertThat(f.cells()).extracting(Object::toString).containsExactly(one, other);
              assertThat(f.message().zh()).contains(row);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）要求，编制本报告。",
        "按照国办公开办函[2019]60号编制。",
        "按照国办公开办函【2019】６０号 编制。"
      })
  void the_replaced_notice_is_found_however_it_is_written(String preamble) {
    assertThat(Reports.clean().preamble(preamble).findings()).containsExactly("outdated-notice/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据国办公开办函〔2021〕30号要求编制本报告。",
        "根据国办公开办函〔2021〕30号编制，国办公开办函〔2019〕60号同时废止。",
        "根据国办公开办函〔2019〕60号、国办公开办函〔2021〕30号编制。"
      })
  void the_new_notice_beside_the_old_one_is_right(String preamble) {
    assertThat(Reports.clean().preamble(preamble).findings()).isEmpty();
  }

  @Test
  void the_old_notice_is_right_for_2020() {
    assertThat(Reports.edition("2019").preamble("根据国办公开办函〔2019〕60号编制。").findings()).isEmpty();
  }
}
