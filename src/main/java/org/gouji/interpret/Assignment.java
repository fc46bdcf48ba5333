package org.gouji.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;

/**
 * One way to give a row's print to its cells.
 *
 * @param values one for each cell, from left to right
 */
record Assignment(List<CellValue> values) {
  Assignment {
    values = List.copyOf(values);
  }

  /** Each cell holds what one of these pieces prints. */
  static Assignment of(List<Token> cells) {
    return new Assignment(cells.stream().map(c -> value(c, c.slot().location())).toList());
  }

  /** The same for many ways to choose from the same pieces, each of which is read once. */
  static List<Assignment> all(Collection<List<Token>> ways) {
    Map<Token, CellValue> read = new IdentityHashMap<>();
    List<Assignment> all = new ArrayList<>(ways.size());
    for (List<Token> way : ways) {
      all.add(
          new Assignment(
              way.stream()
                  .map(c -> read.computeIfAbsent(c, t -> value(t, t.slot().location())))
                  .toList()));
    }
    return all;
  }

  private static CellValue value(Token cell, Location location) {
    return cell.is(Token.Kind.BLANK)
        ? new CellValue(State.BLANK, null, "", location, null, "")
        : ValueReader.read(cell.text(), location);
  }

  Map<CellId, CellValue> byCell(Line line) {
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    for (int i = 0; i < line.width(); i++) {
      cells.put(line.cells().get(i), values.get(i));
    }
    return cells;
  }

  /** The value of a cell for sums: 0 for a blank one. */
  BigDecimal counted(int cell) {
    BigDecimal number = values.get(cell).number();
    return number == null ? BigDecimal.ZERO : number;
  }
}
