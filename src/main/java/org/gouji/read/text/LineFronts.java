package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before every line of a text and is no part of it: the marks of a quoted mail, those
 * of added lines in a comparison, and the numbers of the lines. Spaces take its place, so that
 * columns stay where they are.
 */
final class LineFronts {
  /** A mark before fewer lines is a word of the text. */
  private static final int FEWEST_MARKED = 6;

  /** Fewer lines than this may begin with numbers that follow each other by chance. */
  private static final int FEWEST_NUMBERED = 20;

  private static final Pattern QUOTED = Pattern.compile("^ {0,3}(?:> ?)++");

  /** The corner of a table drawn with the signs of a typewriter is no such mark. */
  private static final Pattern ADDED = Pattern.compile("^\\+(?![-=+])");

  private static final Pattern NUMBERED =
      Pattern.compile("^\\s{0,8}(\\d{1,6})(?:\\t|[:|] ?| {1,4}|$)");

  private LineFronts() {}

  static List<String> without(List<String> lines) {
    List<String> bare = new ArrayList<>(lines);
    marked(bare, QUOTED);
    marked(bare, ADDED);
    numbered(bare);
    return bare;
  }

  private static void marked(List<String> lines, Pattern mark) {
    for (int from = 0, to; from < lines.size(); from = to + 1) {
      to = from;
      while (to < lines.size() && mark.matcher(lines.get(to)).find()) {
        to++;
      }
      if (to - from >= FEWEST_MARKED) {
        blank(lines, from, to, mark);
      }
    }
  }

  private static void numbered(List<String> lines) {
    for (int from = 0, to; from < lines.size(); from = to) {
      int first = number(lines.get(from));
      to = from + 1;
      while (first >= 0 && to < lines.size() && number(lines.get(to)) == first + to - from) {
        to++;
      }
      if (to - from >= FEWEST_NUMBERED) {
        blank(lines, from, to, NUMBERED);
      }
    }
  }

  /** −1 if the line begins with none. */
  private static int number(String line) {
    Matcher m = NUMBERED.matcher(line);
    return m.find() ? Integer.parseInt(m.group(1)) : -1;
  }

  private static void blank(List<String> lines, int from, int to, Pattern front) {
    for (int i = from; i < to; i++) {
      Matcher m = front.matcher(lines.get(i));
      if (m.find()) {
        String rest = lines.get(i).substring(m.end());
        lines.set(i, rest.isEmpty() ? rest : " ".repeat(m.end()) + rest);
      }
    }
  }
}
