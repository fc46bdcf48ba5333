package org.gouji.read.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Columns;

/** How a page that was laid out with spaces counts the columns that its characters cover. */
enum Measure {
  /** Chinese characters cover two columns, as on a terminal. */
  WIDE,
  /** Each character is one column: some programs lay out pages so, whatever is drawn wider. */
  EVEN;

  /** Fewer lines show nothing. */
  private static final int FEWEST = 8;

  /** Figures so near each other stand below each other. */
  private static final int NEAR = 2;

  /** A figure at the end of a line, a gap before it. */
  private static final Pattern LAST = Pattern.compile("\\s{2}\\s*+[0-9][0-9.,]{0,12}+\\s*$");

  private static final int LONGEST = 1_000;

  int width(String text) {
    return this == EVEN ? text.codePointCount(0, text.length()) : Columns.width(text);
  }

  /** The measure by which the last figures of the lines stand below each other. */
  static Measure of(List<String> lines) {
    Map<Integer, Integer> wide = new TreeMap<>();
    Map<Integer, Integer> even = new TreeMap<>();
    int telling = 0;
    for (String line : lines) {
      String tail = line.length() > LONGEST ? "" : line.stripTrailing();
      Matcher m = LAST.matcher(tail);
      if (!tail.isEmpty() && Character.isDigit(tail.charAt(tail.length() - 1)) && m.find()) {
        wide.merge(WIDE.width(tail), 1, Integer::sum);
        even.merge(EVEN.width(tail), 1, Integer::sum);
        telling += WIDE.width(tail) > EVEN.width(tail) ? 1 : 0;
      }
    }
    return telling >= FEWEST && together(even) * 2 > together(wide) * 3 ? EVEN : WIDE;
  }

  /** How many pairs of figures stand below each other. */
  private static long together(Map<Integer, Integer> ends) {
    long pairs = 0;
    for (Map.Entry<Integer, Integer> e : ends.entrySet()) {
      for (int at = e.getKey() - NEAR; at <= e.getKey() + NEAR; at++) {
        pairs += (long) e.getValue() * ends.getOrDefault(at, 0);
      }
    }
    return pairs;
  }
}
