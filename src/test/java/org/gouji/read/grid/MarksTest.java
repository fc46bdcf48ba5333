package org.gouji.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.read.grid.Marks.Manner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
  /** In the line, {@code ^…^} is raised, {@code _…_} lowered, {@code ~…~} struck through. */
  @ParameterizedTest
  @CsvSource({
    "12^1^, 12",
    "^1^12, 12",
    "12^[^^1^^]^, 12",
    "12^注1^, 12",
    "12^a^, 12",
    "12_1_, 12",
    "PM_2.5_ 下降, PM2.5 下降",
    "H_2_O, H2O",
    "~8~12, 12",
    "收到~3~5件, 收到5件",
    "^12^, 12",
    "_12_, 12",
    "~12~, 12",
    "~8~^4^, 4",
    "21^st^, 21st",
    "'^1^ ', '1 '",
  })
  void besideOtherTextMarksAndStruckPiecesAreGone(String line, String read) {
    Marks marks = new Marks();
    StringBuilder text = new StringBuilder();
    int from = 0;
    char open = 0;
    for (char c : line.toCharArray()) {
      if ("^_~".indexOf(c) < 0) {
        text.append(c);
      } else if (open == 0) {
        open = c;
        from = text.length();
      } else {
        Manner manner = open == '^' ? Manner.RAISED : open == '_' ? Manner.LOWERED : Manner.STRUCK;
        marks.add(from, text.length(), manner);
        open = 0;
      }
    }
    assertThat(marks.without(text)).isEqualTo(read);
  }
}
