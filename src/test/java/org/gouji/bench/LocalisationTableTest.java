package org.gouji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.gouji.locate.Grids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold in every line of the table of localisation.md, on a small sample. */
class LocalisationTableTest {

  @ParameterizedTest
  @EnumSource
  void truth_is_listed_unless_something_smaller_explains_the_report(Spoiling spoiling) {
    for (Known known : spoiling.known()) {
      Score score = score(spoiling, known);
      assertThat(score.fails).as("%s, %s", spoiling, known).isPositive();
      assertThat(score.wrong).as("%s, %s: wrong", spoiling, known).isZero();
      assertThat(score.highWrong).as("%s, %s: high and wrong", spoiling, known).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SINGLE", "FACTOR", "SIGN", "COLUMNS_SWAPPED", "ROW_SCALED"})
  void figure_or_column_or_row_is_unique(Spoiling spoiling) {
    Score score = score(spoiling, Known.NOTHING);
    assertThat(score.unique).isEqualTo(score.fails);
  }

  @ParameterizedTest
  @EnumSource(names = {"ROW_SHIFTED", "ROW_SHIFTED_FROM_MIDDLE"})
  void shift_that_left_a_blank_is_unique(Spoiling spoiling) {
    Score score = score(spoiling, Known.NOTHING);
    assertThat(score.unique).isEqualTo(score.fails);
    assertThat(score.first).isEqualTo(score.fails);
  }

  private static Score score(Spoiling spoiling, Known known) {
    SplittableRandom random = new SplittableRandom(4 + spoiling.ordinal());
    Score score = new Score();
    for (int i = 0; i < 30; i++) {
      Sample sample = new Sample(random, Grids.anySize(random));
      spoiling.spoil(sample);
      score.judge(sample, known, spoiling.names);
    }
    return score;
  }
}
