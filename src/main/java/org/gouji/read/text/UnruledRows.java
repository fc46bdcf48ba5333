package org.gouji.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Columns;

/**
 * Rows of a drawn table that no border parts, as data bases and terminals show them: where figures
 * stand below words or each other between two borders, each line is a row, but for those that go on
 * with words that had no room on the line above. A border is drawn between them.
 */
final class UnruledRows {
  private static final String BARS = "|│┃║";
  private static final Pattern BAR = Pattern.compile("[" + BARS + "]");

  /** Figures below words in fewer columns may be numbers of labels. */
  private static final int FEWEST_FIGURES = 3;

  private static final Pattern FIGURE =
      Pattern.compile("[+-]?\\p{Nd}[\\p{Nd}.,]{0,15}(?:[件个项条宗次]|万?元)?");

  /** What has a number of its own goes on with nothing. */
  private static final Pattern NUMBERED =
      Pattern.compile("第.{1,4}条|[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|\\d{1,2}[.、]");

  private UnruledRows() {}

  /** The lines of a table, with borders between all rows. */
  static List<TextLine> ruled(List<TextLine> lines) {
    int[] widths = widths(lines.stream().filter(UnruledRows::isText).toList());
    List<TextLine> ruled = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || !isText(lines.get(i))) {
        ruled.addAll(band(lines.subList(from, i), widths));
        if (i < lines.size()) {
          ruled.add(lines.get(i));
        }
        from = i + 1;
      }
    }
    return ruled;
  }

  /** How wide each column is, where all lines have as many cells; else nothing. */
  private static int[] widths(List<TextLine> lines) {
    int[] widths = lines.isEmpty() ? new int[0] : new int[cells(lines.get(0)).size()];
    for (TextLine line : lines) {
      List<String> cells = cells(line);
      if (cells.size() != widths.length) {
        return new int[0];
      }
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], Columns.width(cells.get(c)));
      }
    }
    return widths;
  }

  /** Whether nothing is drawn on a line but the bars between its cells. */
  private static boolean isText(TextLine line) {
    String text = line.text().strip();
    return !text.isEmpty()
        && BARS.indexOf(text.charAt(0)) >= 0
        && text.chars().noneMatch(c -> c >= '┌' && c <= '╋' || c >= '╔' && c <= '╬')
        && !text.contains("+-")
        && !text.contains("-+");
  }

  private static List<TextLine> band(List<TextLine> lines, int[] widths) {
    List<List<String>> cells = lines.stream().map(UnruledRows::cells).toList();
    if (widths.length < 2 || !haveFiguresBelow(cells, widths)) {
      return lines;
    }
    String border = border(lines);
    List<TextLine> ruled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && !goesOn(cells.get(i - 1), cells.get(i), widths)) {
        ruled.add(new TextLine(lines.get(i).number(), border, lines.get(i).measure()));
      }
      ruled.add(lines.get(i));
    }
    return ruled;
  }

  private static List<String> cells(TextLine line) {
    String text = line.text().strip();
    List<String> cells = new ArrayList<>();
    for (String cell : BAR.split(text.substring(1), -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  /**
   * Whether a figure stands below another beside which it would have fitted, or many figures below
   * words: one row holds no such thing, but for a label whose number stands on a line of its own.
   */
  private static boolean haveFiguresBelow(List<List<String>> cells, int[] widths) {
    int belowWords = 0;
    for (int c = 0; c < widths.length; c++) {
      int column = c;
      List<String> pieces =
          cells.stream().map(l -> l.get(column)).filter(p -> !p.isEmpty()).toList();
      for (int i = 1; i < pieces.size(); i++) {
        String above = pieces.get(i - 1);
        boolean figure = isFigure(pieces.get(i));
        if (figure && isFigure(above) && fits(pieces.get(i), above, widths[c])) {
          return true;
        }
        belowWords += figure && !isFigure(above) ? 1 : 0;
      }
    }
    return belowWords >= FEWEST_FIGURES;
  }

  private static boolean isFigure(String piece) {
    return FIGURE.matcher(piece).matches();
  }

  /** Whether the first character of a piece would have fitted behind the one above it. */
  private static boolean fits(String piece, String above, int width) {
    return Columns.width(above) + Columns.width(piece.codePointAt(0)) <= width;
  }

  /** Whether every piece of a line would not have fitted on the one above it. */
  private static boolean goesOn(List<String> above, List<String> line, int[] widths) {
    for (int c = 0; c < widths.length; c++) {
      String piece = line.get(c);
      if (!piece.isEmpty()
          && (fits(piece, above.get(c), widths[c])
              || isFigure(piece)
              || NUMBERED.matcher(piece).lookingAt())) {
        return false;
      }
    }
    return true;
  }

  /** Drawn below the line with the fewest quotation marks, whose width writers do not agree on. */
  private static String border(List<TextLine> lines) {
    String line =
        Collections.min(lines, (a, b) -> Long.compare(quotes(a.text()), quotes(b.text()))).text();
    StringBuilder border = new StringBuilder();
    line.codePoints()
        .forEach(
            c -> {
              boolean bar = BARS.indexOf(c) >= 0;
              if (bar || border.isEmpty() && Character.isWhitespace(c)) {
                border.appendCodePoint(c);
              } else {
                border.append("-".repeat(Columns.width(c)));
              }
            });
    return border.toString();
  }

  private static long quotes(String text) {
    return text.chars().filter(c -> c >= '\u2018' && c <= '\u201d').count();
  }
}
