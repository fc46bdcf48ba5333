package org.gouji.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Fragment;

/**
 * Rows whose cells stand below each other, each behind one tab, with a blank line between rows: so
 * pages are copied out of a browser. A lone tab is a blank cell; a line without tab goes on with
 * the cell above it. Blank cells that lost their tab look like the end of a row: where figures
 * stand in short groups without a label, the groups are no rows. The number of a page between rows
 * is passed over.
 */
final class TabLines {
  private static final int FEWEST_ROWS = 3;

  /** Only the figures of table 四 stand without a label, and they are many. */
  private static final int FEWEST_BARE_FIGURES = 5;

  /** What a cell goes on with is a piece of a word. */
  private static final int LONGEST_PIECE = 20;

  /**
   * One row.
   *
   * @param cells blank ones included
   * @param end index of the line behind it
   */
  record Row(List<Fragment> cells, int end) {
    private boolean isBareFigures() {
      List<Fragment> filled = cells.stream().filter(c -> !c.text().isEmpty()).toList();
      return !filled.isEmpty()
          && filled.size() < FEWEST_BARE_FIGURES
          && filled.stream().allMatch(c -> c.text().codePoints().noneMatch(Character::isLetter));
    }
  }

  private final Map<Integer, Row> rows = new HashMap<>();

  private TabLines(List<TextLine> lines) {
    Map<Integer, Row> table = new HashMap<>();
    int i = 0;
    while (i < lines.size()) {
      Optional<Row> row = row(lines, i);
      if (row.isPresent()) {
        table.put(i, row.get());
        i = row.get().end();
      } else if (lines.get(i).text().isBlank() || PageNumbers.isOne(lines.get(i).text())) {
        i++;
      } else {
        keep(table);
        i++;
      }
    }
    keep(table);
  }

  static TabLines of(List<TextLine> lines) {
    return new TabLines(lines);
  }

  /** The row that begins with this line, if one does. */
  Optional<Row> at(int line) {
    return Optional.ofNullable(rows.get(line));
  }

  private void keep(Map<Integer, Row> table) {
    long wide = table.values().stream().filter(r -> r.cells().size() > 1).count();
    if (wide >= FEWEST_ROWS && table.values().stream().noneMatch(Row::isBareFigures)) {
      rows.putAll(table);
    }
    table.clear();
  }

  /** The cells from a line on, up to a line without any character. */
  private static Optional<Row> row(List<TextLine> lines, int from) {
    List<Fragment> cells = new ArrayList<>();
    int i = from;
    while (i < lines.size() && !lines.get(i).text().isEmpty()) {
      TextLine line = lines.get(i);
      if (isCell(line)) {
        cells.add(line.tabCells().get(1));
      } else if (!cells.isEmpty() && PageNumbers.isOne(line.text())) {
        i++;
        continue;
      } else if (cells.isEmpty() || line.hasTab() || line.hasPipe() || !goesOn(cells, line)) {
        return Optional.empty();
      }
      i++;
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Row(cells, i));
  }

  /** One tab with nothing before it. */
  private static boolean isCell(TextLine line) {
    return line.isTabbed()
        && line.tabCells().size() == 2
        && line.tabCells().get(0).text().isEmpty();
  }

  /** Adds the line to the last cell, if it is a piece of a word and the cell has one. */
  private static boolean goesOn(List<Fragment> cells, TextLine line) {
    Fragment last = cells.get(cells.size() - 1);
    String more = line.text().strip();
    if (last.text().isEmpty() || more.length() > LONGEST_PIECE) {
      return false;
    }
    cells.set(
        cells.size() - 1,
        new Fragment(last.text() + more, last.start(), last.end(), last.location()));
    return true;
  }
}
