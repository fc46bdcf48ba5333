package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRulesTest {

  @ParameterizedTest
  @CsvSource({
    "2021, disclosure.penalties.decisions, -3, negative-count",
    "2021, disclosure.penalties.decisions, 3.5, fractional-count",
    "2019, disclosure.penalties.change, -3.5, fractional-count",
    "2021, disclosure.penalties.decisions, 3件, unit-in-cell",
    "2021, disclosure.fees.amount, 0.12345, fee-precision",
    "2021, disclosure.penalties.decisions, 若干, not-a-number"
  })
  void a_wrong_figure_is_found_at_its_cell(String edition, String cell, String raw, String rule) {
    assertThat(Reports.edition(edition).cell(cell, raw).findings())
        .containsExactly(rule + "/" + cell);
  }

  @ParameterizedTest
  @CsvSource({
    "2019, disclosure.penalties.change, -3",
    "2021, disclosure.penalties.decisions, 3.0",
    "2021, disclosure.fees.amount, 96171.6",
    "2021, disclosure.fees.amount, 1.500000",
    "2019, disclosure.procurement.amount, 251000.123456",
    "2019, disclosure.procurement.amount, 86.5万元"
  })
  void a_sound_figure_is_left_alone(String edition, String cell, String raw) {
    assertThat(Reports.edition(edition).cell(cell, raw).findings()).isEmpty();
  }

  @Test
  void fees_in_yuan_are_told_besides_the_unit_in_the_cell() {
    Reports reports = Reports.clean().cell("disclosure.fees.amount", "2950元");
    assertThat(reports.findings())
        .containsExactly(
            "unit-in-cell/disclosure.fees.amount", "fee-precision/disclosure.fees.amount");
    assertThat(reports.judge().findings().get(1).message().zh())
        .isEqualTo("行政事业性收费 · 本年收费金额：“2950元”以元为单位，应以万元为单位");
  }
}
