package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Fragment;

/**
 * Rows with commas, or semicolons, between their cells, as spreadsheets save them: at least three
 * rows one below the other that have the same number of commas, and no sentence in a cell outside
 * quotes. Quotes hold commas, and are doubled inside (RFC 4180). In a text with such rows others
 * may have another number of cells: words, and figures or nothing behind them.
 */
final class CommaRows {
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_COMMAS = 3;

  private static final Pattern FIGURE =
      Pattern.compile(
          "|[+-]?\\p{Nd}[\\p{Nd}.]{0,15}(?:[件个项条宗次]|万?元)?|[/—-]{1,2}|无|(?:增加?|减少?)\\p{Nd}{1,6}");

  private CommaRows() {}

  /** For each line its cells; none if it is no such row. */
  static List<List<Fragment>> of(List<TextLine> lines) {
    List<List<Fragment>> rows = of(lines, ',');
    return rows.stream().anyMatch(r -> !r.isEmpty()) ? rows : of(lines, ';');
  }

  private static List<List<Fragment>> of(List<TextLine> lines, char separator) {
    List<List<Fragment>> rows = new ArrayList<>();
    List<Integer> stretch = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    boolean known = false;
    int commas = -1;
    for (int i = 0; i <= lines.size(); i++) {
      List<Fragment> cells = i < lines.size() ? cells(lines.get(i), separator) : List.of();
      rows.add(cells);
      if (i < lines.size() && lines.get(i).isBlank()) {
        continue;
      }
      if (cells.size() - 1 != commas) {
        known |= leave(stretch, commas, others);
        commas = cells.size() - 1;
      }
      stretch.add(i);
    }
    known |= leave(stretch, commas, others);
    boolean all = known;
    others.forEach(i -> rows.set(i, all && isRow(rows.get(i)) ? rows.get(i) : List.of()));
    return rows;
  }

  /** Whether a stretch of lines has rows by itself; else its lines are others. */
  private static boolean leave(List<Integer> stretch, int commas, List<Integer> others) {
    boolean kept = commas >= FEWEST_COMMAS && stretch.size() >= FEWEST_ROWS;
    if (!kept) {
      others.addAll(stretch);
    }
    stretch.clear();
    return kept;
  }

  /** Whether words come first, if any, and figures or nothing behind them. */
  private static boolean isRow(List<Fragment> cells) {
    int words = 0;
    while (words < cells.size() && !isFigure(cells.get(words))) {
      words++;
    }
    boolean figures = cells.stream().skip(words).allMatch(CommaRows::isFigure);
    return words > 0 && words < cells.size() && figures || figures && cells.size() > FEWEST_COMMAS;
  }

  private static boolean isFigure(Fragment cell) {
    return FIGURE.matcher(cell.text()).matches();
  }

  /** The cells between the separators; none if the line is a sentence or not well formed. */
  private static List<Fragment> cells(TextLine line, char separator) {
    String text = line.text();
    if (text.indexOf(separator) < 0 || line.hasPipe() || line.hasTab()) {
      return List.of();
    }
    List<Fragment> cells = new ArrayList<>();
    TextLine.Cutter cutter = line.new Cutter();
    int from = 0;
    boolean quoted = false;
    boolean sentence = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        cells.add(QuotedCell.bare(cutter.fragment(from, i)));
        from = i + 1;
      }
      sentence |= !quoted && c == '。';
    }
    cells.add(QuotedCell.bare(cutter.fragment(from, text.length())));
    return quoted || sentence ? List.of() : cells;
  }
}
