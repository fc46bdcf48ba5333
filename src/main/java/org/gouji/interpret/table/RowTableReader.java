package org.gouji.interpret.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.BlankHabits;
import org.gouji.interpret.place.Line;
import org.gouji.interpret.place.Placement;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Sums;
import org.gouji.interpret.place.TableSolver;
import org.gouji.interpret.row.LabelsOnly;
import org.gouji.interpret.row.TableEditions;
import org.gouji.interpret.row.TurnedPrint;
import org.gouji.report.CellValue;
import org.gouji.report.ExtraRow;

/** Reads a table whose rows stand one below the other: {@code disclosure} and {@code requests}. */
public final class RowTableReader {
  private static final int LONGEST_LABEL = 80;

  private final TableEditions editions;
  private final LabelBook book;
  private final EditionMarks marks;

  public RowTableReader(Forms forms, String table, LabelBook book) {
    this.editions = new TableEditions(forms, table);
    this.book = book;
    this.marks = new EditionMarks(forms, table);
  }

  /**
   * @param editionHint the edition if the headers show none
   */
  public TableReading read(
      List<Strip> printed, String editionHint, NarrativeWitness witness, AroundTable around) {
    RowPrint print = RowPrint.of(editions, marks, book, printed);
    Headers headers = print.headers();
    String edition = headers.edition().isEmpty() ? editionHint : headers.edition();
    FormRows rows = FormRows.of(editions, editions.in(edition), book, print, around);
    if (headers.found().isEmpty() && LabelsOnly.are(rows.readings(), print.region(), book)) {
      return new TableReading(
          Map.of(), List.of(), headers.edition(), Map.of(), rows.notes(), BlankHabits.NONE);
    }
    RowLines cells = new RowLines(editions, edition, print, rows.readings());
    List<Line> lines = new ArrayList<>();
    List<ExtraRow> extras = new ArrayList<>();
    for (Reading reading : rows.readings()) {
      Optional<Line> line = cells.line(reading);
      line.ifPresent(lines::add);
      if (line.isEmpty()) {
        extra(reading).ifPresent(extras::add);
      }
    }
    Map<CellId, CellValue> solved = solve(edition, lines, headers, witness);
    if (TurnedPrint.is(print.tokens())) {
      solved.replaceAll((id, v) -> v.repair() == null ? v.unsettled(Repairs.PLACE_UNKNOWN) : v);
    }
    return new TableReading(
        solved,
        extras,
        headers.edition(),
        headers.units(lines, solved),
        rows.notes(),
        BlankHabits.of(lines));
  }

  private Map<CellId, CellValue> solve(
      String edition, List<Line> lines, Headers headers, NarrativeWitness witness) {
    Set<CellId> cells = new HashSet<>();
    lines.forEach(l -> cells.addAll(l.cells()));
    Sums sums = new Sums(editions.equations(edition, Set.copyOf(cells)));
    List<Placement> placements = Placement.of(lines, sums, headers::places);
    return TableSolver.solve(witness.settled(placements, editions), sums);
  }

  /** A row that is none of the form's, if it holds figures. */
  private Optional<ExtraRow> extra(Reading reading) {
    if (!reading.hasFigures() || reading.label().length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    List<String> values = reading.values().stream().map(Token::text).toList();
    return Optional.of(new ExtraRow(editions.id(), reading.label(), values, reading.location()));
  }
}
