package org.gouji.interpret.row;

import java.util.regex.Pattern;
import org.gouji.interpret.base.Label.Kind;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;

/**
 * Rows that an office adds to the form, such as 其他主动公开文件. Where the label of one ran into that of a
 * row of the form, the figures behind both may be of either.
 */
public final class LocalRows {
  private static final Pattern LOCAL = Pattern.compile("^(?:其他|其它|另外|其中)\\p{IsHan}{2,}");

  private LocalRows() {}

  /** The row, its figures being not to be told from those of a row of the office's own. */
  public static Reading doubted(LabelBook book, Reading reading) {
    return reading.row() != null && reading.hasFigures() && namesAnother(book, reading)
        ? reading.lost()
        : reading;
  }

  private static boolean namesAnother(LabelBook book, Reading reading) {
    boolean behind = reading.words().stream().anyMatch(w -> isLocal(book, w.text()));
    boolean before =
        reading.figures().stream()
            .limit(1)
            .anyMatch(v -> v.is(Token.Kind.OTHER) && isLocal(book, v.text()));
    return behind || before || isGlued(book, reading.label());
  }

  /** Whether a label of the form begins the text, and another one behind it is not the form's. */
  private static boolean isGlued(LabelBook book, String label) {
    String key = Plain.keyOf(label);
    if (book.exact(label, true).isPresent()) {
      return false;
    }
    for (int i = 2; i < key.length() - 2; i++) {
      if (isLocal(book, key.substring(i))
          && book.exact(key.substring(0, i), true).filter(l -> l.is(Kind.ROW)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocal(LabelBook book, String text) {
    return LOCAL.matcher(Plain.keyOf(text)).find()
        && book.exact(text, true).isEmpty()
        && book.near().cut(text).isEmpty();
  }
}
