package org.gouji.interpret;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.interpret.base.FigureRuns;
import org.gouji.interpret.base.Pieces;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;

/** What a strip behind the last label of a table prints, by itself: figures, a word of a cell. */
final class StripPrint {
  private static final int LONGEST_HEADER_PIECE = 6;

  private static final int LONGEST_REMARK = 20;

  /** Longer words below a table are a note. */
  private static final int LONGEST_WORD = 8;

  /** So many figures beside each other are a row, whatever stands among them. */
  static final int MANY = 5;

  /** A row of figures with marks between them that no reader took for the ends of cells. */
  private static final Pattern FIGURES_WITH_MARKS =
      Pattern.compile("(?=.*\\d)(?:[\\d.\\s]*[,，;；、/／—–－\\-无|]){4,}[\\d.\\s]*");

  private StripPrint() {}

  /** Whether a line is no longer than what a cell holds, and no sentence. */
  static boolean isOneWord(Strip strip) {
    return isHeaderRest(strip)
        || strip.isLine()
            && strip.text().length() <= LONGEST_WORD
            && strip.text().chars().noneMatch(c -> "。，；：、".indexOf(c) >= 0);
  }

  /** Whether all pieces of a line are as short as words cut out of a narrow column. */
  static boolean isHeaderRest(Strip strip) {
    String[] pieces = strip.text().split("[\\s\\u3000\\u00a0]+");
    for (String piece : pieces) {
      if (piece.length() > LONGEST_HEADER_PIECE
          || piece.codePoints().noneMatch(Character::isIdeographic) && !ValueReader.isValue(piece)
          || piece.matches(".*[。，；：、].*")) {
        return false;
      }
    }
    return strip.isLine() || strip.kind() == Strip.Kind.CELL;
  }

  /** Whether short words follow figures on a line, as a remark does. */
  static boolean isBeforeRemark(Strip strip) {
    List<Slot> slots = strip.slots();
    return strip.kind() == Strip.Kind.LINE
        && slots.size() > 1
        && ValueReader.isValue(slots.get(0).text())
        && slots.stream().allMatch(s -> s.text().length() <= LONGEST_REMARK);
  }

  static boolean isCellOfWords(Strip strip) {
    return strip.kind() == Strip.Kind.CELL && !ValueReader.isValue(strip.text());
  }

  /** Whether a line is mostly digits, with units or words among them, and no sentence. */
  private static boolean isPacked(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return digits >= MANY
        && digits * 2 >= text.length()
        && text.chars().noneMatch(c -> "。；：年月日".indexOf(c) >= 0);
  }

  static boolean isFigures(Strip strip) {
    if (strip.isRow() || strip.kind() == Strip.Kind.CELL || strip.kind() == Strip.Kind.ROW_END) {
      return true;
    }
    if (FigureRuns.isOnlyFigures(strip.text())
        || isPacked(strip.text())
        || FIGURES_WITH_MARKS.matcher(strip.text()).matches()) {
      return true;
    }
    String[] parts = Pieces.of(strip.text());
    long figures =
        Arrays.stream(parts).filter(p -> ValueReader.isValue(p) || FigureRuns.isRun(p)).count();
    boolean many = figures >= MANY && strip.text().chars().noneMatch(c -> "。；".indexOf(c) >= 0);
    return figures == parts.length || many;
  }
}
