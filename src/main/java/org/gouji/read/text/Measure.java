package org.gouji.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
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

  /** A figure behind a gap, which ends in another gap or with the line. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<=\\s{2})[0-9][0-9.,]{0,12}+(?=\\s{2}|\\s?$)");

  private static final int LONGEST = 1_000;

  /** A figure of a laid-out line: where it begins and ends, and what covers two columns before. */
  private record Place(int start, int end, int wide) {}

  private static final List<ToIntFunction<Place>> EDGES =
      List.of(Place::start, Place::end, p -> (p.start() + p.end()) / 2);

  int width(String text) {
    return this == EVEN ? text.codePointCount(0, text.length()) : Columns.width(text);
  }

  /**
   * The measure by which more figures stand below each other. All of them vote; those behind as
   * many Chinese characters as each other stand so by both measures, and tell nothing.
   */
  static Measure of(List<String> lines) {
    List<Place> wide = new ArrayList<>();
    List<Place> even = new ArrayList<>();
    int telling = 0;
    for (String line : lines) {
      String text = line.length() > LONGEST ? "" : line.stripTrailing();
      boolean figures = false;
      Matcher m = FIGURE.matcher(text);
      while (m.find()) {
        String before = text.substring(0, m.start());
        int more = WIDE.width(before) - EVEN.width(before);
        wide.add(new Place(WIDE.width(before), WIDE.width(before + m.group()), more));
        even.add(new Place(EVEN.width(before), EVEN.width(before + m.group()), more));
        figures |= more > 0;
      }
      telling += figures ? 1 : 0;
    }
    return telling >= FEWEST && together(even) > together(wide) ? EVEN : WIDE;
  }

  /** How many pairs of figures stand below each other, with unlike lines before them. */
  private static long together(List<Place> figures) {
    return EDGES.stream().mapToLong(e -> together(figures, e)).max().orElse(0);
  }

  private static long together(List<Place> figures, ToIntFunction<Place> edge) {
    Map<Integer, Long> all = new HashMap<>();
    Map<List<Integer>, Long> alike = new HashMap<>();
    for (Place figure : figures) {
      all.merge(edge.applyAsInt(figure), 1L, Long::sum);
      alike.merge(List.of(edge.applyAsInt(figure), figure.wide()), 1L, Long::sum);
    }
    return pairs(all) - pairs(alike);
  }

  private static long pairs(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }
}
