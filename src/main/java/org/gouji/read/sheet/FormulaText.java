package org.gouji.read.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Formulas of other notations in that of Excel, which names cells by letter and number. */
final class FormulaText {
  /** A formula that is not worked out. */
  static final String UNKNOWN = "#";

  private static final String PLACE = "(\\[-?\\d{1,7}\\]|\\d{1,7})?";

  /** A cell by the numbers of its row and column, or by how far away it is. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?<![\\p{L}\\d_.\"])R" + PLACE + "C" + PLACE + "(?![\\p{L}\\d_.(\\[])");

  /** A whole row or column, which looks like the name of a cell. */
  private static final Pattern WHOLE =
      Pattern.compile("(?<![\\p{L}\\d_.])[RC]\\d*(?![\\p{L}\\d(])");

  /** The name of the notation before a formula of OpenDocument. */
  private static final Pattern NOTATION = Pattern.compile("^(?:[a-z]+:)?=");

  /** A reference of OpenDocument. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\[([^\\[\\].]*)\\.([$A-Z\\d]+)(?::\\.([$A-Z\\d]+))?\\]");

  private FormulaText() {}

  /** A formula that names cells by the numbers of their rows and columns. */
  static String ofNumbered(String formula, int row, int column) {
    String text = formula.replaceFirst("^=", "");
    if (text.indexOf('"') >= 0 || WHOLE.matcher(NUMBERED.matcher(text).replaceAll("1")).find()) {
      return UNKNOWN;
    }
    StringBuilder named = new StringBuilder();
    Matcher m = NUMBERED.matcher(text);
    while (m.find()) {
      int r = number(m.group(1), row);
      int c = number(m.group(2), column);
      if (r < 0 || c < 0) {
        return UNKNOWN;
      }
      m.appendReplacement(named, new CellReference(r, c).formatAsString(false));
    }
    return m.appendTail(named).toString();
  }

  private static int number(@Nullable String written, int here) {
    if (written == null) {
      return here;
    }
    return written.startsWith("[")
        ? here + Integer.parseInt(written.substring(1, written.length() - 1))
        : Integer.parseInt(written) - 1;
  }

  /** A formula of OpenDocument. */
  static String ofOpenDocument(String formula) {
    String text = NOTATION.matcher(formula).replaceFirst("");
    return text.indexOf('"') >= 0
        ? UNKNOWN
        : REFERENCE.matcher(text).replaceAll(FormulaText::reference).replace(';', ',');
  }

  private static String reference(MatchResult m) {
    String sheet = m.group(1).replaceFirst("^\\$", "");
    String range = m.group(2) + (m.group(3) == null ? "" : ":" + m.group(3));
    return Matcher.quoteReplacement(sheet.isEmpty() ? range : sheet + "!" + range);
  }
}
