package org.gouji.interpret.disputes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.label.EmptyLines;
import org.gouji.interpret.label.LetterSpacing;
import org.gouji.interpret.label.NoteRows;
import org.gouji.interpret.label.RemarkColumn;
import org.gouji.interpret.place.BlankHabits;
import org.gouji.interpret.place.HeaderPlaces;
import org.gouji.interpret.place.Line;
import org.gouji.interpret.place.Placement;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Sums;
import org.gouji.interpret.place.TableSolver;
import org.gouji.interpret.table.AroundTable;
import org.gouji.interpret.table.TableReading;
import org.gouji.report.CellValue;

/**
 * Reads {@code disputes}: one line of 15 figures under three header rows; also printed with one row
 * of five for each kind of dispute, or with a grid for each.
 */
public final class DisputesReader {
  private final FormTable form;
  private final DisputeSums sums;
  private final LabelBook book;

  public DisputesReader(Forms forms, LabelBook book) {
    this.form = forms.newest().table("disputes").orElseThrow();
    this.sums = DisputeSums.of(forms, form.cells());
    this.book = book;
  }

  /**
   * @param bare what its headers are if it has no figure
   */
  public TableReading read(List<Strip> printed, AroundTable around, BareHeaders bare) {
    RemarkColumn.Rest rest = RemarkColumn.without(printed);
    List<Strip> strips =
        withBlanks(LetterSpacing.closed(book, NoteRows.without(book, rest.strips())));
    DisputePrint print = DisputePrint.of(form, book, strips);
    List<Reading> kinds = around.isTorn() ? List.of() : kinds(print);
    Map<CellId, CellValue> cells =
        new LinkedHashMap<>(
            kinds.isEmpty()
                ? oneLine(print, around, bare)
                : byKinds(print, kinds, around.endsDocument()));
    if (rest.doubts(print.tokens()) || !rest.unplaced().isEmpty() && !sums.tally(print.figures())) {
      cells.replaceAll((id, value) -> value.unsettled(Repairs.PLACE_UNKNOWN));
    }
    return new TableReading(cells, List.of(), "", Map.of(), List.of(), BlankHabits.NONE);
  }

  /** The strips with the blank cells, if these are empty lines and the sums bear it out. */
  private List<Strip> withBlanks(List<Strip> strips) {
    List<Strip> below = EmptyLines.behindHeaders(book, strips, form.cells().size());
    if (!sums.bearOut(below)) {
      return strips;
    }
    long figures = below.stream().filter(s -> !s.slots().isEmpty()).count();
    List<Strip> all = new ArrayList<>(strips.subList(0, strips.size() - (int) figures));
    all.addAll(below);
    return all;
  }

  private static List<Reading> kinds(DisputePrint print) {
    List<Reading> rows = DisputeRows.of(print);
    return rows.isEmpty() ? DisputeBlocks.of(print) : rows;
  }

  /** Each kind of dispute by itself. */
  private Map<CellId, CellValue> byKinds(
      DisputePrint print, List<Reading> kinds, boolean endsDocument) {
    List<Line> lines = new ArrayList<>();
    for (Reading kind : kinds) {
      boolean last = endsDocument && lines.size() == kinds.size() - 1;
      lines.add(
          print.line(List.of(form.row(String.valueOf(kind.row())).orElseThrow()), kind.last(last)));
    }
    return solve(lines, HeaderPlaces.NONE);
  }

  private Map<CellId, CellValue> oneLine(DisputePrint print, AroundTable around, BareHeaders bare) {
    DisputeFigures figures = around.isTorn() ? torn(print) : whole(print, bare);
    boolean cutOff = around.endsDocument() || bare == BareHeaders.NO_ROW;
    if (figures.areNone() && cutOff && !around.isTorn()) {
      return Map.of();
    }
    DisputeFigures all = figures.withValues(BlankEnd.added(print, figures.values(), sums));
    int printed = figures.values().size();
    boolean added = all.values().size() > printed;
    DisputeLine line = DisputeLine.of(print, all, around);
    Map<CellId, CellValue> cells =
        new LinkedHashMap<>(solve(List.of(line.line()), l -> line.headers()));
    line.line().cells().stream()
        .skip(added ? printed : cells.size())
        .forEach(id -> cells.computeIfPresent(id, (i, v) -> v.withRepair(Repairs.CELL_LOST)));
    return figures.areBetweenHeaders() ? onlyIfSumsHold(cells, line.line()) : cells;
  }

  private static DisputeFigures torn(DisputePrint print) {
    return DisputeFigures.of(print).torn();
  }

  private DisputeFigures whole(DisputePrint print, BareHeaders bare) {
    DisputeFigures figures = DisputeFigures.of(print).joined(sums).unlessPieces(print, sums);
    return figures.areNone() && bare == BareHeaders.FIGURES_ASTRAY ? figures.lost() : figures;
  }

  private Map<CellId, CellValue> solve(List<Line> lines, HeaderPlaces headers) {
    Sums solving = sums.forSolver();
    return TableSolver.solve(Placement.of(lines, solving, headers), solving);
  }

  /**
   * Figures that stand between the headers may be in any order: they count only if all sums hold.
   */
  private Map<CellId, CellValue> onlyIfSumsHold(Map<CellId, CellValue> cells, Line line) {
    boolean hold = sums.hold(line.cells(), cells);
    Map<CellId, CellValue> marked = new LinkedHashMap<>(cells);
    marked.replaceAll(
        (id, v) -> hold ? v.withRepair(Repairs.ROW_MOVED) : v.unsettled(Repairs.PLACE_UNKNOWN));
    return marked;
  }
}
