package org.gouji.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gouji.read.grid.Marks.Manner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
  private static final Map<Character, Manner> MANNERS =
      Map.of(
          '^',
          Manner.RAISED,
          '↑',
          Manner.LIFTED,
          '_',
          Manner.LOWERED,
          '~',
          Manner.STRUCK,
          '`',
          Manner.FADED);

  /**
   * In the line, {@code ^…^} is raised, {@code ↑…↑} lifted, {@code _…_} lowered, {@code ~…~} struck
   * through, {@code `…`} of the colour of its ground.
   */
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
    "^12^, ¹²",
    "^0^, 0",
    "^[1]^, ''",
    "↑12↑, 12",
    "12↑1↑, 12",
    "_12_, 12",
    "~12~, 12\uFFFD",
    "~旧文~, 旧文",
    "~8~^4^, 4",
    "12`3`, 123\uFFFD",
    "`12`, 12\uFFFD",
    "'1`2`\u200B', 12\uFFFD",
    "'1`2`\u00A0', 12\uFFFD",
    "'~12~\u00A0', 12\uFFFD",
    "~12件~, 12\uFFFD件",
    "-`2`, -2\uFFFD",
    "`规章`, 规章",
    "12`件`, 12件",
    "21^st^, 21st",
    "'^1^ ', ¹",
  })
  void besideOtherTextMarksAndStruckPiecesAreGone(String line, String read) {
    Marks marks = new Marks();
    StringBuilder text = new StringBuilder();
    int from = 0;
    char open = 0;
    for (char c : line.toCharArray()) {
      if ("^↑_~`".indexOf(c) < 0) {
        text.append(c);
      } else if (open == 0) {
        open = c;
        from = text.length();
      } else {
        marks.add(from, text.length(), MANNERS.get(open));
        open = 0;
      }
    }
    assertThat(marks.without(text)).isEqualTo(read);
  }
}
