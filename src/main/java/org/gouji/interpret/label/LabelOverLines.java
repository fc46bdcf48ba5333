package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Columns;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;

/**
 * A label on several lines; the figures of its row end one of them, often not the last.
 *
 * @param label what the lines print together
 * @param slot the whole label, where it begins
 * @param figures those that end a line
 * @param end index behind the last of the lines
 */
record LabelOverLines(Label label, Slot slot, List<Token> figures, int end) {
  /** A label is printed on at most so many lines. */
  private static final int MOST_PIECES = 10;

  LabelOverLines {
    figures = List.copyOf(figures);
  }

  /**
   * The label that begins at a strip and goes on in the next ones, or stands on it alone; the
   * longest, empty if there is none.
   *
   * @param body whether rows have begun
   */
  static Optional<LabelOverLines> at(LabelBook book, List<Strip> strips, int from, boolean body) {
    int end = end(book, strips, from, body);
    if (end == from) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    List<Token> figures = new ArrayList<>();
    for (int k = from; k < end; k++) {
      Slot piece = strips.get(k).slots().get(0);
      String words = FiguresBehind.words(text, piece.text());
      text.append(words);
      figuresBehind(piece, words, k, figures);
    }
    Slot first = strips.get(from).slots().get(0);
    Slot whole = new Slot(text.toString(), first.start(), first.end(), first.location());
    return book.exact(whole.text(), body).map(l -> new LabelOverLines(l, whole, figures, end));
  }

  private static void figuresBehind(Slot piece, String words, int strip, List<Token> figures) {
    int column = piece.start() + Columns.width(words) + 1;
    for (String figure : piece.text().substring(words.length()).strip().split("[ \\u00a0]+")) {
      if (!figure.isEmpty()) {
        int end = column + Columns.width(figure);
        Slot slot = new Slot(figure, column, end, piece.location());
        figures.add(new Token(Token.Kind.VALUE, null, slot, strip, false, false));
        column = end + 1;
      }
    }
  }

  /** Behind the last of the strips that together print one known label; from if there is none. */
  private static int end(LabelBook book, List<Strip> strips, int from, boolean body) {
    String first = Plain.fold(strips.get(from).text());
    boolean beginsLabel = !Plain.key(first).isEmpty() || !Plain.number(first).isEmpty();
    if (ValueReader.isValue(first) || !beginsLabel) {
      return from;
    }
    int last = from;
    boolean figures = false;
    StringBuilder text = new StringBuilder();
    for (int k = from; k < strips.size() && k < from + MOST_PIECES; k++) {
      Strip piece = strips.get(k);
      if (piece.isRow() || piece.slots().size() != 1 || piece.slots().get(0).isBlank()) {
        break;
      }
      String line = piece.slots().get(0).text();
      String next = FiguresBehind.words(text, line);
      boolean more = next.length() < line.length();
      boolean another =
          k > from && (begins(piece, next) || last > from && book.exact(next, body).isPresent());
      if (another || more && figures || text.length() + next.length() > Tokenizer.LONGEST_LABEL) {
        break;
      }
      figures |= more;
      text.append(next);
      if ((k > from || !more) && book.exact(text.toString(), body).isPresent()) {
        last = k + 1;
      }
    }
    return last;
  }

  /** Whether a line begins something else than the rest of a label. */
  private static boolean begins(Strip line, String words) {
    return line.kind() == Strip.Kind.CELL
        || ValueReader.isValue(words)
        || !Plain.number(Plain.fold(words)).isEmpty();
  }
}
