package org.gouji.interpret.label;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;

/**
 * The label of a row that a narrow column broke over several lines, one of which may print the
 * row's figures: no line prints a label then.
 */
final class TornLabel {
  /** A label is broken over at most so many lines. */
  private static final int MOST_LINES = 10;

  /** No label has more characters. */
  private static final int LONGEST = 90;

  /** Pieces of one column begin at most so far from each other. */
  private static final int SAME_COLUMN = 3;

  private static final Pattern FIGURES_BEHIND =
      Pattern.compile("([^ \\u00a0]++)(?:[ \\u00a0]++[0-9.,，/／—-]++)*+");

  private static final Pattern SPACES = Pattern.compile("[ \\u00a0]+");

  private TornLabel() {}

  /**
   * The index behind the lines that print a row's label from here on; this index, if none does.
   *
   * @param body whether rows have begun: 其他 and 总计 are columns before, rows after
   */
  static int end(List<Strip> strips, int from, int to, LabelBook book, boolean body) {
    StringBuilder label = new StringBuilder();
    for (int i = from; i < Math.min(to, from + MOST_LINES); i++) {
      String piece = piece(strips.get(i), strips.get(from));
      if (piece.isEmpty()) {
        return from;
      }
      label.append(piece);
      if (label.length() > LONGEST) {
        return from;
      }
      String text = label.toString();
      boolean whole = book.exact(text, body).filter(l -> l.is(Label.Kind.ROW)).isPresent();
      if (whole && i > from) {
        return i + 1;
      }
      if (whole || !book.pieces().isBeginning(text)) {
        return from;
      }
    }
    return from;
  }

  /** The words that begin a line, nothing but figures behind them; empty if it is another line. */
  private static String piece(Strip strip, Strip first) {
    if (strip.isRow() || strip.slots().isEmpty()) {
      return "";
    }
    Slot slot = strip.slots().get(0);
    if (slot.text().length() > 2 * LONGEST) {
      return "";
    }
    boolean below = Math.abs(slot.start() - first.slots().get(0).start()) <= SAME_COLUMN;
    boolean figures =
        strip.slots().stream()
            .skip(1)
            .flatMap(s -> SPACES.splitAsStream(s.text()))
            .allMatch(ValueReader::isValue);
    Matcher m = FIGURES_BEHIND.matcher(slot.text());
    return below && figures && m.matches() && !ValueReader.isValue(m.group(1)) ? m.group(1) : "";
  }
}
