package org.gouji.read.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the paragraphs of a document's lists as Word does while it lays the document out. */
public final class ListCounters {
  private static final int LEVELS = 9;
  private static final int UNUSED = Integer.MIN_VALUE;

  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * Counts the next paragraph of a list.
   *
   * @param family the lists that count on from one another share a family
   * @param list the list itself
   * @param levels its levels, at most nine
   * @param restarts the levels whose number this list sets back when it is first used, with the
   *     number to begin with; a level that is not set back is absent
   * @param level 0-based level of the paragraph
   * @return the number as shown, with its suffix; empty for bullets
   */
  public String next(
      String family,
      String list,
      List<ListLevel> levels,
      Map<Integer, Integer> restarts,
      int level) {
    if (level < 0 || level >= Math.min(levels.size(), LEVELS)) {
      return "";
    }
    int[] values = counters.computeIfAbsent(family, f -> unused());
    if (begun.add(family + "/" + list)) {
      restarts.forEach(
          (l, start) -> {
            if (l >= 0 && l < LEVELS) {
              values[l] = start - 1;
            }
          });
    }
    values[level] = values[level] == UNUSED ? levels.get(level).start() : values[level] + 1;
    for (int l = level + 1; l < Math.min(levels.size(), LEVELS); l++) {
      int restart = levels.get(l).restart();
      if (restart < 0 || (restart > 0 && level + 1 <= restart)) {
        values[l] = UNUSED;
      }
    }
    return shown(levels, values, level);
  }

  private static int[] unused() {
    int[] values = new int[LEVELS];
    Arrays.fill(values, UNUSED);
    return values;
  }

  private static String shown(List<ListLevel> levels, int[] values, int level) {
    ListLevel own = levels.get(level);
    // A bullet says nothing, and a dash before a figure would look like a sign.
    if (own.format().equals("bullet")) {
      return "";
    }
    StringBuilder s = new StringBuilder();
    String pattern = own.pattern();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i++);
      int l = c == '%' && i < pattern.length() ? pattern.charAt(i) - '1' : -1;
      if (l < 0 || l >= Math.min(levels.size(), LEVELS)) {
        s.append(c);
        continue;
      }
      i++;
      if (l <= level) {
        ListLevel shown = levels.get(l);
        int n = values[l] == UNUSED ? shown.start() : values[l];
        s.append(CountFormat.format(own.legal() ? "decimal" : shown.format(), n));
      }
    }
    return s.isEmpty() ? "" : s + own.suffix();
  }
}
