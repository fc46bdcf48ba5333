package org.gouji.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tracks of a CSS grid along one axis, as its template declares them.
 *
 * @param count of tracks, 0 if the template does not say
 * @param names of lines, with their 1-based numbers
 */
record GridTracks(int count, Map<String, Integer> names) {
  private static final int MOST = 1_000;
  private static final Pattern REPEAT = Pattern.compile("repeat\\(\\s*(\\d{1,4})\\s*,(.*)\\)");
  private static final Pattern AREA_ROW = Pattern.compile("[\"']([^\"']*)[\"']");

  GridTracks {
    names = Map.copyOf(names);
  }

  /** The tracks of {@code grid-template-rows} or {@code grid-template-columns}. */
  static GridTracks of(String template) {
    Map<String, Integer> names = new HashMap<>();
    int count = 0;
    for (String token : tokens(template)) {
      Matcher repeat = REPEAT.matcher(token);
      if (token.startsWith("[")) {
        for (String name : token.substring(1, token.length() - 1).strip().split(" ")) {
          names.putIfAbsent(name, count + 1);
        }
      } else if (repeat.matches()) {
        count += Integer.parseInt(repeat.group(1)) * of(repeat.group(2)).count;
      } else if (token.startsWith("repeat") || token.matches("none|subgrid|masonry")) {
        return new GridTracks(0, Map.of());
      } else {
        count++;
      }
    }
    return new GridTracks(Math.min(count, MOST), names);
  }

  /** These tracks with those that drawn areas add along the same axis. */
  GridTracks withAreas(String areas, boolean rows) {
    Map<String, Integer> all = new HashMap<>(names);
    int row = 0;
    int width = 0;
    for (Matcher m = AREA_ROW.matcher(areas); m.find(); row++) {
      String[] cells = m.group(1).strip().split(" +");
      width = Math.max(width, cells.length);
      for (int column = 0; column < cells.length; column++) {
        int line = rows ? row : column;
        all.merge(cells[column] + "-start", line + 1, Math::min);
        all.merge(cells[column] + "-end", line + 2, Math::max);
      }
    }
    return new GridTracks(Math.max(count, rows ? row : width), all);
  }

  /** The parts of a template, brackets and functions kept whole. */
  private static List<String> tokens(String template) {
    List<String> tokens = new ArrayList<>();
    int depth = 0;
    StringBuilder token = new StringBuilder();
    for (char c : (template + " ").toCharArray()) {
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c != ' ' || depth > 0) {
        token.append(c);
      } else if (!token.isEmpty()) {
        tokens.add(token.toString());
        token.setLength(0);
      }
    }
    return tokens;
  }
}
