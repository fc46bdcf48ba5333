package org.gouji.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.document.Fragment;

/**
 * Rows whose cells were joined by one mark each, or by one space or the same number of them, so
 * that a blank cell shows in twice as many behind each other. They are known by their number: from
 * the last word of a line on, many lines in a row have as many places, whether these are filled or
 * not.
 */
final class JoinedRows {
  private static final int FEWEST_LINES = 5;
  private static final int FEWEST_PLACES = 5;
  private static final int FEWEST_IN_SHORT_ROWS = 3;
  private static final int MOST_PLACES = 40;

  /** The widest first: a gap of several spaces is as many blank cells between single ones. */
  private static final List<String> SPACES = List.of("    ", "   ", "  ", " ", "\u3000");

  /**
   * It stands in no label and in no sentence, so that it parts headers, too; between spaces alone
   * it is a sign for none.
   */
  private static final String SLASH = " / ";

  private static final List<String> MARKS = List.of("、", "，", "；");

  private static final Pattern FIGURE =
      Pattern.compile("[+-]?\\p{Nd}[\\p{Nd},.]{0,15}(?:件|元|万元)?|[/—-]{1,2}|无");

  /**
   * The places behind the last word of a line.
   *
   * @param from index of the first of them, 0 if no word stands before it
   * @param count how many there are
   * @param blank whether one of them is
   */
  private record Places(int from, int count, boolean blank) {
    static final Places NONE = new Places(0, 0, false);
  }

  private JoinedRows() {}

  /** For each line its cells; none if it is no such row. */
  static List<List<Fragment>> of(List<TextLine> lines) {
    return Stream.of(List.of(SLASH), SPACES, MARKS)
        .flatMap(List::stream)
        .map(separator -> of(lines, separator))
        .filter(rows -> !rows.stream().allMatch(List::isEmpty))
        .findFirst()
        .orElse(Collections.nCopies(lines.size(), List.of()));
  }

  private static List<List<Fragment>> of(List<TextLine> lines, String separator) {
    List<Places> places = lines.stream().map(l -> places(l, separator)).toList();
    boolean known = isKnown(places, separator);
    List<List<Fragment>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Places own = places.get(i);
      TextLine line = lines.get(i);
      boolean parted = separator.equals(SLASH) && line.text().contains(SLASH);
      boolean row = own.count >= FEWEST_IN_SHORT_ROWS || parted;
      rows.add(known && row ? cells(line, parted ? Places.NONE : own, separator) : List.of());
    }
    return rows;
  }

  /**
   * Whether enough lines behind each other have as many places. Spaces join cells only where some
   * are blank, else the figures are parted by white space as on any page; where several do, some
   * row has all its cells filled, or the columns of a page stand that far from each other by
   * chance.
   */
  private static boolean isKnown(List<Places> places, String separator) {
    int lines = 0;
    int blank = 0;
    int count = 0;
    for (Places p : places) {
      if (p.count != count || p.from == 0) {
        lines = 0;
        blank = 0;
        count = p.count;
      }
      lines++;
      blank += p.blank ? 1 : 0;
      boolean some =
          separator.equals(SLASH)
              || MARKS.contains(separator)
              || blank > 1 && (separator.length() == 1 || blank < lines);
      if (count >= FEWEST_PLACES && lines >= FEWEST_LINES && some) {
        return true;
      }
    }
    return false;
  }

  private static Places places(TextLine line, String separator) {
    String text = line.text();
    if (text.isBlank() || line.hasPipe() || line.hasTab()) {
      return Places.NONE;
    }
    int count = 0;
    boolean blank = false;
    int end = text.length();
    while (end >= 0 && count <= MOST_PLACES) {
      int space = text.lastIndexOf(separator, end - separator.length());
      String piece = text.substring(space < 0 ? 0 : space + separator.length(), end);
      if (!piece.isEmpty() && !FIGURE.matcher(piece).matches()) {
        return new Places(end + separator.length(), count, blank);
      }
      count++;
      blank |= piece.isEmpty();
      end = space;
    }
    return end < 0 ? new Places(0, count, blank) : Places.NONE;
  }

  private static List<Fragment> cells(TextLine line, Places places, String separator) {
    List<Fragment> cells = new ArrayList<>();
    TextLine.Cutter cutter = line.new Cutter();
    int from = places.from;
    if (from > 0) {
      cells.add(cutter.fragment(0, from - separator.length()));
    }
    while (from <= line.text().length()) {
      int space = line.text().indexOf(separator, from);
      int end = space < 0 ? line.text().length() : space;
      cells.add(cutter.fragment(from, end));
      from = end + separator.length();
    }
    return cells;
  }
}
