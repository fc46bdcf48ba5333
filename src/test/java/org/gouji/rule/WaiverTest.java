package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaiverTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

  private static Judgement judge(String total, Waiver waiver) {
    return Reports.clean()
        .row("disputes.reconsideration", "6", "2", "0", "0", total)
        .judge(RuleSettings.standard().withWaivers(List.of(waiver)));
  }

  private static Waiver waiver(@Nullable Integer year, String expected, String actual) {
    return new Waiver(
        "disputes-total",
        "reconsideration",
        year,
        new BigDecimal(expected),
        new BigDecimal(actual),
        "复议机关口径",
        UNTIL);
  }

  @Test
  void a_waived_finding_is_set_aside_and_told() {
    Judgement judgement = judge("0", waiver(2024, "8", "0"));
    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.waived())
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.finding().rule()).isEqualTo("disputes-total");
              assertThat(w.reason()).isEqualTo("复议机关口径");
              assertThat(w.until()).isEqualTo("2026-06-30");
            });
  }

  @Test
  void a_waiver_lapses_when_the_figures_change() {
    assertThat(judge("1", waiver(2024, "8", "0")).findings()).hasSize(1);
  }

  @Test
  void a_waiver_of_another_year_does_not_cover() {
    assertThat(judge("0", waiver(2023, "8", "0")).findings()).hasSize(1);
    assertThat(judge("0", waiver(null, "8", "0")).findings()).isEmpty();
  }
}
