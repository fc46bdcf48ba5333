package org.gouji.interpret.disputes;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Forms;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.Sums;
import org.gouji.report.CellValue;

/**
 * The sums of {@code disputes}, as witnesses for a way to read its figures.
 *
 * @param cells all cells of the table, in the order of print
 * @param equations the sums
 */
record DisputeSums(List<CellId> cells, List<Equation> equations) {
  DisputeSums {
    cells = List.copyOf(cells);
    equations = List.copyOf(equations);
  }

  static DisputeSums of(Forms forms, List<CellId> cells) {
    return new DisputeSums(cells, forms.newest().equations(new LinkedHashSet<>(cells)));
  }

  /** Whether these are the figures of all cells, and all sums of the table hold. */
  boolean tally(List<Token> figures) {
    return areAll(figures) && thatHold(figures) == equations.size();
  }

  /** Whether these are as many figures as cells, and not one sum holds. */
  boolean fail(List<Token> figures) {
    return areAll(figures) && thatHold(figures) == 0;
  }

  /** Whether these are as many figures as the table has cells. */
  boolean areAll(List<Token> figures) {
    return figures.size() == cells.size();
  }

  private long thatHold(List<Token> figures) {
    Map<CellId, CellValue> values =
        byCell(figures.stream().map(f -> ValueReader.read(f.text(), f.slot().location())).toList());
    return equations.stream().filter(e -> Sums.holds(e, values).equals(Optional.of(true))).count();
  }

  /** Whether these lines, each of them a cell, show a sum that holds and break none. */
  boolean bearOut(List<Strip> lines) {
    return bearOut(
        byCell(lines.stream().map(s -> ValueReader.read(s.text(), s.location())).toList()));
  }

  /** Whether these cells, blank ones among them, show a sum that holds and break none. */
  boolean tallyWithBlanks(List<Token> cells) {
    return areAll(cells)
        && bearOut(
            byCell(
                cells.stream().map(t -> ValueReader.read(t.text(), t.slot().location())).toList()));
  }

  private boolean bearOut(Map<CellId, CellValue> values) {
    return equations.stream().anyMatch(e -> Sums.shows(e, values))
        && equations.stream().noneMatch(e -> Sums.breaks(e, values));
  }

  /** Whether all sums within these cells hold. */
  boolean hold(List<CellId> within, Map<CellId, CellValue> values) {
    return forSolver().within(within).stream()
        .allMatch(e -> Sums.holds(e, values).equals(Optional.of(true)));
  }

  private Map<CellId, CellValue> byCell(List<CellValue> values) {
    Map<CellId, CellValue> all = new HashMap<>();
    values.forEach(v -> all.put(cells.get(all.size()), v));
    return all;
  }

  /** The same sums for the solver. */
  Sums forSolver() {
    return new Sums(equations);
  }
}
