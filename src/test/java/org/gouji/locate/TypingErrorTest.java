package org.gouji.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorTest {
  @ParameterizedTest
  @CsvSource({
    "21, 12, digits swapped",
    "1324, 1234, digits swapped",
    "120, 12, a zero too many",
    "12, 120, a zero too few",
    "1200, 12, 'a factor of 100 or 10,000'",
    "12, 120000, 'a factor of 100 or 10,000'",
    "17, 12, one digit changed",
    "5, 0, one digit changed",
    "112, 12, one digit added",
    "12, 132, one digit dropped",
    "-12, 12, sign",
    "1.2, 12, decimal point moved",
    "1.25, 12.5, decimal point moved",
    "0, 12, left at 0",
  })
  void namesTheSlip(BigDecimal printed, BigDecimal suggested, String id) {
    assertThat(TypingError.between(printed, suggested)).map(t -> t.id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"28, 19", "1000, 1", "12, 345", "17, 0", "-3, 12", "2112, 1221"})
  void staysSilentOnFiguresThatNoSlipConnects(BigDecimal printed, BigDecimal suggested) {
    assertThat(TypingError.between(printed, suggested)).isEmpty();
  }

  @Test
  void blankIsNotFilledIn() {
    assertThat(TypingError.between(null, BigDecimal.ONE)).contains(TypingError.NOT_FILLED_IN);
  }
}
