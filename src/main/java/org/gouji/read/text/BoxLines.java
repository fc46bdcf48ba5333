package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one table that is drawn with the signs of a typewriter or the characters for boxes.
 *
 * @param lines without those between them that are none of the table
 * @param end index of the line behind it
 */
record BoxLines(List<TextLine> lines, int end) {
  /** So many lines of a page's foot and head may stand in a table. */
  private static final int MOST_BETWEEN = 3;

  private static final int LONGEST_BETWEEN = 60;

  private static final int FEWEST = 3;

  private static final String CORNERS = "┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝";

  /** Those of the table that begins in a line; empty if none does. */
  static Optional<BoxLines> at(List<TextLine> lines, int from) {
    String first = lines.get(from).text().stripLeading();
    boolean corner = !first.isEmpty() && ("+" + CORNERS).indexOf(first.charAt(0)) >= 0;
    boolean begins = corner && isBorder(drawn(lines.get(from)));
    if (!begins || from > 0 && isPart(drawn(lines.get(from - 1)))) {
      return Optional.empty();
    }
    List<TextLine> own = new ArrayList<>();
    int end = from;
    for (int i = from; i < lines.size() && i - end <= MOST_BETWEEN; i++) {
      if (isPart(drawn(lines.get(i))) && (i == end || goesOn(lines.get(end - 1), lines.get(i)))) {
        own.add(lines.get(i));
        end = i + 1;
      } else if (!isBetween(lines.get(i))) {
        break;
      }
    }
    boolean closed = drawn(lines.get(end - 1)).stripLeading().startsWith("+");
    if (!closed && own.size() > 1 && bars(own, 1) < bars(own, 2)) {
      // The text broke off within the row.
      own.remove(own.size() - 1);
    }
    return own.size() >= FEWEST && (closed || isEmpty(lines, end))
        ? Optional.of(new BoxLines(own, end))
        : Optional.empty();
  }

  private static long bars(List<TextLine> lines, int fromEnd) {
    return drawn(lines.get(lines.size() - fromEnd))
        .chars()
        .filter(c -> c == '|' || c == '+')
        .count();
  }

  /** Whether nothing stands from a line on: there the text may have broken off. */
  private static boolean isEmpty(List<TextLine> lines, int from) {
    return lines.subList(from, lines.size()).stream().allMatch(TextLine::isBlank);
  }

  /** Whether a table cannot have ended between two lines: it begins and ends with a border. */
  private static boolean goesOn(TextLine above, TextLine below) {
    return !isBorder(drawn(above)) || !isBorder(drawn(below));
  }

  /** Whether a line may stand in a table and be none of it, as the number of a page. */
  private static boolean isBetween(TextLine line) {
    return line.text().strip().length() <= LONGEST_BETWEEN;
  }

  static boolean isBorder(String line) {
    String border = line.strip();
    return border.length() > 2
        && border.startsWith("+")
        && border.endsWith("+")
        && !border.contains("++")
        && border.chars().allMatch(c -> "+-=:".indexOf(c) >= 0);
  }

  private static boolean isPart(String text) {
    String line = text.stripLeading();
    return line.startsWith("|") || line.startsWith("+");
  }

  /** The line, its box drawn with the signs of a typewriter; every character stays where it is. */
  static String drawn(TextLine line) {
    String text = line.text();
    StringBuilder drawn = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      drawn.append(
          switch (c) {
            case '│', '┃', '║' -> '|';
            case '─', '━', '═' -> '-';
            default -> CORNERS.indexOf(c) >= 0 ? '+' : c;
          });
    }
    return drawn.toString();
  }
}
