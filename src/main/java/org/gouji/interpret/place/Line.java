package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.Token;

/**
 * The cells that one printed row fills, from left to right.
 *
 * @param cells ids of the cells
 * @param kinds what they hold, one for each cell
 * @param depth how many groups of the form the row stands in
 * @param begun how many of these groups it begins
 * @param gridWidth how many columns its ruled grid has, or {@link GridWidths#NONE}
 * @param reading the row as printed
 */
public record Line(
    List<CellId> cells,
    List<ValueKind> kinds,
    int depth,
    int begun,
    int gridWidth,
    Reading reading) {
  public Line {
    cells = List.copyOf(cells);
    kinds = List.copyOf(kinds);
  }

  int width() {
    return cells.size();
  }

  /** How many pieces stand behind the label, blank ones included. */
  int places() {
    return reading.values().size();
  }

  Separation separation() {
    return reading.separation();
  }

  Line withValues(List<Token> values) {
    return withReading(reading.withValues(values));
  }

  Line withReading(Reading other) {
    return new Line(cells, kinds, depth, begun, gridWidth, other);
  }

  /** Whether it has all of its figures, one behind the other. */
  boolean isFull() {
    return reading.filled() == cells.size() && reading.last() - reading.first() + 1 == cells.size();
  }

  /**
   * What its cells hold.
   *
   * @param columns the cell of each figure, or {@link GridColumns#BESIDE}
   */
  List<Token> cells(int[] columns) {
    List<Token> all = new ArrayList<>(Collections.nCopies(width(), Candidates.blank(this)));
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] != GridColumns.BESIDE) {
        all.set(columns[i], reading.figures().get(i));
      }
    }
    return all;
  }
}
