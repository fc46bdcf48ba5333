package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.document.Cell;
import org.gouji.document.Table;
import org.gouji.interpret.base.RowLabels;
import org.gouji.interpret.base.ValueReader;

/**
 * A table printed with the rows of the form as its columns, as programs turn it that put one
 * applicant or one kind of figure on each line: the labels of rows stand beside each other, and
 * what else stands there is no figure.
 */
final class TurnedTable {
  /** A row that ran together with its neighbours, or two tables side by side, hold fewer. */
  private static final int FEWEST_LABELS = 5;

  private TurnedTable() {}

  /**
   * The tables of a grid, each with the rows of the form as its rows. A table whose figures do not
   * stand below the labels stays as it is, as where merged cells lost what they cover.
   *
   * @param heads tells rows that begin another table of the form
   */
  static List<Table> upright(Table grid, RowLabels labels, Predicate<List<Cell>> heads) {
    boolean any =
        grid.columnCount() >= FEWEST_LABELS
            && grid.rows().stream().anyMatch(r -> areColumns(r, labels));
    return any
        ? parts(grid, heads).stream().map(t -> isTurned(t, labels) ? turned(t) : t).toList()
        : List.of(grid);
  }

  private static List<Table> parts(Table grid, Predicate<List<Cell>> heads) {
    List<List<Cell>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (List<Cell> row : grid.rows()) {
      boolean head = heads.test(row);
      if (head) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).addAll(row);
      if (head) {
        parts.add(new ArrayList<>());
      }
    }
    return parts.stream()
        .filter(p -> !p.isEmpty())
        .map(p -> new Table(p, grid.geometry(), p.get(0).location()))
        .toList();
  }

  private static boolean isTurned(Table table, RowLabels labels) {
    return table.rows().stream().anyMatch(r -> areColumns(r, labels))
        && isLabelOverFigures(table, labels);
  }

  /** Whether nearly all cells of a row are labels of rows. */
  private static boolean areColumns(List<Cell> row, RowLabels labels) {
    List<Cell> filled = row.stream().filter(c -> !c.text().isBlank()).toList();
    List<Cell> words = filled.stream().filter(TurnedTable::isWords).toList();
    return areMost(words.size(), filled)
        && areMost(
            words.stream().filter(c -> isRow(c, labels)).map(Cell::text).distinct().count(),
            filled);
  }

  private static boolean areMost(long names, List<Cell> filled) {
    return names >= FEWEST_LABELS && 4 * names >= 3L * filled.size();
  }

  private static boolean isWords(Cell cell) {
    return cell.text().codePoints().anyMatch(Character::isIdeographic);
  }

  /** Whether the label of a row stands in each column that holds a figure. */
  private static boolean isLabelOverFigures(Table grid, RowLabels labels) {
    Set<Integer> named = new HashSet<>();
    Set<Integer> figures = new HashSet<>();
    for (Cell cell : grid.cells()) {
      if (isRow(cell, labels)) {
        named.add(cell.column());
      } else if (!cell.text().isBlank() && ValueReader.isValue(cell.text())) {
        figures.add(cell.column());
      }
    }
    return named.containsAll(figures);
  }

  private static boolean isRow(Cell cell, RowLabels labels) {
    String text = cell.text().strip();
    return labels.contains(text) || labels.contains(LabelPath.lastStep(text));
  }

  private static Table turned(Table grid) {
    List<Cell> cells =
        grid.cells().stream()
            .map(
                c ->
                    new Cell(
                        c.column(), c.row(), c.columnSpan(), c.rowSpan(), c.text(), c.location()))
            .toList();
    return new Table(cells, grid.geometry(), grid.location());
  }
}
