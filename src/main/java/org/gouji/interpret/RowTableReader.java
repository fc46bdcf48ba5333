package org.gouji.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouji.document.Note;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.label.CutLabels;
import org.gouji.interpret.label.EmptyLines;
import org.gouji.interpret.label.FiguresInFront;
import org.gouji.interpret.label.GroupPieces;
import org.gouji.interpret.label.LayoutRows;
import org.gouji.interpret.label.LetterSpacing;
import org.gouji.interpret.label.NoteRows;
import org.gouji.interpret.label.RemarkColumn;
import org.gouji.interpret.label.RepeatedCells;
import org.gouji.interpret.label.Tokenizer;
import org.gouji.interpret.place.Assignment;
import org.gouji.interpret.place.BlankHabits;
import org.gouji.interpret.place.BrokenRows;
import org.gouji.interpret.place.GridWidths;
import org.gouji.interpret.place.Line;
import org.gouji.interpret.place.Placement;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.RowRemarks;
import org.gouji.interpret.place.Sums;
import org.gouji.interpret.place.TableSolver;
import org.gouji.interpret.place.TornRows;
import org.gouji.interpret.place.WordCells;
import org.gouji.report.CellValue;
import org.gouji.report.ExtraRow;

/** Reads a table whose rows stand one below the other: {@code disclosure} and {@code requests}. */
final class RowTableReader {
  private final Forms forms;
  private final String table;
  private final LabelBook book;
  private final EditionMarks marks;

  RowTableReader(Forms forms, String table, LabelBook book) {
    this.forms = forms;
    this.table = table;
    this.book = book;
    this.marks = new EditionMarks(forms, table);
  }

  TableReading read(
      List<Strip> printed, String editionHint, NarrativeWitness witness, AroundTable around) {
    RemarkColumn.Rest rest = RemarkColumn.without(NoteRows.withoutSaid(printed));
    List<Strip> region =
        EmptyLines.asCells(
            book,
            CutLabels.joined(
                book,
                RepeatedCells.merged(
                    book,
                    FiguresInFront.behindLabels(book, LetterSpacing.closed(book, rest.strips())))),
            this::widths);
    boolean laidOut = LayoutRows.isLaidOut(region);
    List<Strip> parted = GroupPieces.parted(book, region, laidOut);
    List<Strip> strips = laidOut ? LayoutRows.rows(book, parted) : parted;
    List<Token> tokens = Tokenizer.tokens(book, strips);
    GridWidths grids = new GridWidths(strips);
    Headers headers = Headers.of(tokens, grids, marks, laidOut);
    String edition = !headers.edition().isEmpty() ? headers.edition() : editionHint;
    FormTable form = form(edition);
    List<Note> notes = new ArrayList<>();
    List<Reading> assembled = new ArrayList<>(RowAssembler.readings(book, strips, tokens));
    if (!assembled.isEmpty()) {
      assembled.add(assembled.remove(assembled.size() - 1).last(around.endsDocument()));
    }
    assembled = FiguresAboveLabels.given(form, assembled, equations(edition, form.cells()));
    if (RemarkColumn.isIn(region) || RemarkColumn.isAlone(printed)) {
      assembled = new ArrayList<>(RowRemarks.without(assembled, this::widths));
    }
    if (laidOut) {
      assembled = BrokenRows.settled(assembled, replacing(form, assembled));
    }
    assembled.replaceAll(r -> rest.doubts(r.values()) ? r.lost() : LocalRows.doubted(book, r));
    List<Reading> worded = WordCells.settle(TornRows.doubted(assembled), this::widths);
    RowOrder order =
        new RowOrder(
            form, notes, PrintOrder.isByRows(form, tokens), equations(edition, form.cells()));
    List<Reading> ordered = LooseRows.doubted(form, worded, order.settle(worded));
    int width = columns(form).size();
    List<Reading> readings =
        RowsInPieces.with(form, tokens, ordered).stream()
            .map(
                r ->
                    around.figuresAstray() && r.row() != null && r.values().isEmpty()
                        ? r.lost()
                        : r)
            .map(r -> rest.settled(r, width))
            .toList();
    List<ExtraRow> extras = new ArrayList<>();
    if (headers.found().isEmpty() && LabelsOnly.are(readings, region, book)) {
      return new TableReading(
          Map.of(), extras, headers.edition(), Map.of(), notes, BlankHabits.NONE);
    }
    List<Line> lines = new ArrayList<>();
    Set<String> missingColumns = headers.missing(columns(form), readings, laidOut);
    ColumnOrder columns = new ColumnOrder(forms.newest(), columns(form), headers, readings);
    for (Reading reading : readings) {
      Optional<FormRow> row =
          reading.row() == null ? Optional.empty() : row(headers, edition, reading);
      if (row.isPresent()) {
        lines.add(line(row.get(), reading, grids.of(reading), missingColumns, columns));
      } else {
        extra(reading).ifPresent(extras::add);
      }
    }
    Set<CellId> cells = new HashSet<>();
    lines.forEach(l -> cells.addAll(l.cells()));
    Sums sums = new Sums(equations(edition, cells));
    List<Placement> placements = witnessed(Placement.of(lines, sums, headers::places), witness);
    Map<CellId, CellValue> solved = TableSolver.solve(placements, sums);
    return new TableReading(
        solved,
        extras,
        headers.edition(),
        headers.units(lines, solved),
        notes,
        BlankHabits.of(lines));
  }

  /**
   * Where digits ran together and no sum decides, a number that the narrative gives to one of the
   * cells does.
   */
  private List<Placement> witnessed(List<Placement> placements, NarrativeWitness witness) {
    List<Placement> all = new ArrayList<>();
    for (Placement placement : placements) {
      Placement chosen = placement;
      for (CellId cell : placement.line().cells()) {
        boolean open = Repairs.SPLIT.equals(chosen.repair()) && chosen.candidates().size() > 1;
        if (open && table.equals("disclosure")) {
          chosen = witnessed(chosen, cell, witness);
        }
      }
      all.add(chosen);
    }
    return all;
  }

  private Placement witnessed(Placement placement, CellId cell, NarrativeWitness witness) {
    int at = placement.line().cells().indexOf(cell);
    for (var form : forms.editions()) {
      Optional<FormRow> row = form.table(table).flatMap(t -> t.row(cell.row()));
      Optional<FormColumn> column =
          row.flatMap(
              r -> r.columns().stream().filter(c -> c.id().equals(cell.column())).findFirst());
      Optional<BigDecimal> said = column.flatMap(c -> witness.number(cell, row.orElseThrow(), c));
      if (said.isPresent()) {
        List<Assignment> agreeing =
            placement.candidates().stream()
                .filter(a -> a.counted(at).compareTo(said.get()) == 0)
                .toList();
        return agreeing.isEmpty() ? placement : placement.with(agreeing, Repairs.NARRATIVE);
      }
    }
    return placement;
  }

  /** Tells the rows of an edition that stand for others, which are printed too. */
  private static Predicate<Reading> replacing(FormTable form, List<Reading> readings) {
    Set<String> rows =
        readings.stream()
            .flatMap(r -> Optional.ofNullable(r.row()).stream())
            .collect(Collectors.toSet());
    return r ->
        form.row(String.valueOf(r.row()))
            .filter(f -> f.standsFor().stream().anyMatch(rows::contains))
            .isPresent();
  }

  /** How many cells a row has, in each edition that has it. */
  private Set<Integer> widths(String row) {
    return forms.editions().stream()
        .flatMap(f -> f.table(table).stream())
        .flatMap(t -> t.row(row).stream())
        .map(r -> r.columns().size())
        .collect(Collectors.toSet());
  }

  private List<Equation> equations(String edition, Collection<CellId> cells) {
    return forms.edition(edition).orElse(forms.newest()).equations(Set.copyOf(cells));
  }

  private FormTable form(String edition) {
    return forms.edition(edition).orElse(forms.newest()).table(table).orElseThrow();
  }

  private static List<FormColumn> columns(FormTable form) {
    return form.rows().get(0).columns();
  }

  /**
   * The row in the edition that its own header shows; a row that only the other edition has is
   * taken from there.
   */
  private Optional<FormRow> row(Headers headers, String edition, Reading reading) {
    String own = headers.editionAt(reading).orElse(edition);
    String id = reading.row();
    if (id == null) {
      return Optional.empty();
    }
    Optional<FormRow> row = form(own).row(id);
    if (row.isPresent()) {
      return row;
    }
    return forms.editions().stream()
        .flatMap(f -> f.table(table).stream())
        .flatMap(t -> t.row(id).stream())
        .findFirst();
  }

  private Line line(
      FormRow row, Reading reading, int gridWidth, Set<String> missingColumns, ColumnOrder order) {
    List<FormColumn> columns = new ArrayList<>(row.columns());
    columns.removeIf(c -> missingColumns.contains(c.id()));
    if (table.equals("requests")) {
      order.sort(columns);
    }
    List<CellId> cells = columns.stream().map(c -> new CellId(table, row.id(), c.id())).toList();
    List<ValueKind> kinds = columns.stream().map(FormColumn::kind).toList();
    return new Line(
        cells,
        kinds,
        row.groups().size(),
        begun(row),
        gridWidth,
        reading.withWordsAsValues(cells.size()));
  }

  /** How many groups the row begins, in the edition that has it so. */
  private int begun(FormRow row) {
    return forms.editions().stream()
        .flatMap(f -> f.table(table).stream())
        .filter(t -> t.rows().contains(row))
        .findFirst()
        .map(t -> t.begun(row))
        .orElse(0);
  }

  /** A row that is none of the form's, if it holds figures. */
  private Optional<ExtraRow> extra(Reading reading) {
    if (!reading.hasFigures() || reading.label().length() > 80) {
      return Optional.empty();
    }
    List<String> values = reading.values().stream().map(Token::text).toList();
    return Optional.of(new ExtraRow(table, reading.label(), values, reading.location()));
  }

  static Map<String, Integer> order(FormTable form) {
    Map<String, Integer> order = new HashMap<>();
    for (FormRow row : form.rows()) {
      order.put(row.id(), order.size());
    }
    return order;
  }
}
