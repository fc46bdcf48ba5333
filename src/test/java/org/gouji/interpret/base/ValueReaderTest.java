package org.gouji.interpret.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.document.Location;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that may be several, or not whole, with a unit behind them. */
class ValueReaderTest {
  private static CellValue read(String text) {
    return ValueReader.read(text, new Location.Text(1, 1));
  }

  /** A point may be lost in the gap, or the figures are those of two cells. */
  @ParameterizedTest
  @ValueSource(strings = {"5425 43", "5425 43万元", "5425 43 万元", "12\uFFFD万元"})
  void aUnitSettlesNothing(String text) {
    assertThat(read(text).state()).isEqualTo(State.UNSETTLED);
  }

  @Test
  void thousandsMayStandApart() {
    assertThat(read("5 425万元").number()).hasToString("5425");
    assertThat(read("5425.43 万元").number()).hasToString("5425.43");
    assertThat(read("5425.4\n3万元").number()).hasToString("5425.43");
    assertThat(read("增加2项").number()).hasToString("2");
  }

  @Test
  void tenThousandOfMoneyIsCountedInItsUnit() {
    CellValue amount = ValueReader.amount(read("52.15万"));
    assertThat(amount.number()).isEqualByComparingTo("52.15");
    assertThat(amount.unit()).isEqualTo("万元");
    assertThat(ValueReader.amount(read("8040元")).number()).hasToString("8040");
    assertThat(read("1.5万").number()).isEqualByComparingTo("15000");
  }
}
