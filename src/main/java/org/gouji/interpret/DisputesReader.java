package org.gouji.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.label.EmptyLines;
import org.gouji.interpret.label.LayoutLabel;
import org.gouji.interpret.label.LayoutLabels;
import org.gouji.interpret.label.LetterSpacing;
import org.gouji.interpret.label.NoteRows;
import org.gouji.interpret.label.RemarkColumn;
import org.gouji.interpret.label.Tokenizer;
import org.gouji.interpret.place.BlankHabits;
import org.gouji.interpret.place.BrokenRows;
import org.gouji.interpret.place.GridWidths;
import org.gouji.interpret.place.HeaderPlaces;
import org.gouji.interpret.place.Line;
import org.gouji.interpret.place.Placement;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;
import org.gouji.interpret.place.Sums;
import org.gouji.interpret.place.TableSolver;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;

/**
 * Reads {@code disputes}: one line of 15 figures under three header rows; also printed with one row
 * of five for each kind of dispute, or with a grid for each.
 */
final class DisputesReader {
  private final FormTable form;
  private final List<Equation> equations;
  private final LabelBook book;

  DisputesReader(Forms forms, LabelBook book) {
    this.form = forms.newest().table("disputes").orElseThrow();
    this.equations = forms.newest().equations(new LinkedHashSet<>(form.cells()));
    this.book = book;
  }

  /**
   * @param habits how this document prints blank cells, as far as other tables show it
   * @param bare what its headers are if it has no figure
   * @param endsDocument whether nothing follows the table
   * @param torn whether other text stands among its figures
   */
  TableReading read(
      List<Strip> printed,
      BlankHabits habits,
      BareHeaders bare,
      boolean endsDocument,
      boolean torn) {
    RemarkColumn.Rest rest = RemarkColumn.without(printed);
    List<Strip> region =
        withBlanks(LetterSpacing.closed(book, NoteRows.without(book, rest.strips())));
    List<Token> tokens = Tokenizer.tokens(book, region);
    Map<CellId, CellValue> found =
        torn
            ? oneLine(region, tokens, figures(region, tokens, true), habits, false)
            : rowWise(region, tokens, endsDocument)
                .or(() -> blockWise(region, tokens, endsDocument))
                .orElseGet(() -> untorn(region, tokens, habits, bare, endsDocument));
    Map<CellId, CellValue> cells = new LinkedHashMap<>(found);
    if (rest.doubts(tokens) || !rest.unplaced().isEmpty() && !tally(figuresOf(tokens))) {
      cells.replaceAll((id, value) -> unsettled(value));
    }
    return new TableReading(cells, List.of(), "", Map.of(), List.of(), BlankHabits.NONE);
  }

  /** The region with its blank cells, if these are empty lines and the sums bear it out. */
  private List<Strip> withBlanks(List<Strip> region) {
    List<Strip> below = EmptyLines.behindHeaders(book, region, form.cells().size());
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    for (Strip strip : below) {
      cells.put(form.cells().get(cells.size()), ValueReader.read(strip.text(), strip.location()));
    }
    boolean holds = equations.stream().anyMatch(e -> Sums.shows(e, cells));
    if (!holds || equations.stream().anyMatch(e -> Sums.breaks(e, cells))) {
      return region;
    }
    long figures = below.stream().filter(s -> !s.slots().isEmpty()).count();
    List<Strip> all = new ArrayList<>(region.subList(0, region.size() - (int) figures));
    all.addAll(below);
    return all;
  }

  private static List<Token> figuresOf(List<Token> tokens) {
    return tokens.stream().filter(t -> t.is(Token.Kind.VALUE)).toList();
  }

  private static CellValue unsettled(CellValue value) {
    return new CellValue(
        State.UNSETTLED, null, value.raw(), value.location(), Repairs.PLACE_UNKNOWN, "");
  }

  /** Each kind of dispute on a row of its own. */
  private Optional<Map<CellId, CellValue>> rowWise(
      List<Strip> region, List<Token> tokens, boolean endsDocument) {
    List<Reading> readings =
        RowAssembler.readings(book, region, tokens).stream()
            .filter(r -> r.row() != null && r.hasFigures())
            .toList();
    int width = columns().size();
    boolean fits =
        readings.size() >= 2
            && readings.stream().map(Reading::row).distinct().count() == readings.size()
            && readings.stream().allMatch(r -> r.filled() <= width && r.values().get(0).row());
    if (!fits) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i).last(endsDocument && i == readings.size() - 1);
      lines.add(line(List.of(form.row(String.valueOf(reading.row())).orElseThrow()), reading));
    }
    return Optional.of(solve(lines, HeaderPlaces.NONE));
  }

  /** Each kind of dispute in a grid of its own. */
  private Optional<Map<CellId, CellValue>> blockWise(
      List<Strip> region, List<Token> tokens, boolean endsDocument) {
    List<DisputeBlocks.Block> blocks = DisputeBlocks.of(tokens, columns().size());
    List<Line> lines = new ArrayList<>();
    for (DisputeBlocks.Block block : blocks) {
      FormRow row = form.row(block.row()).orElseThrow();
      Reading reading =
          new Reading(
              block.row(),
              "",
              false,
              block.values(),
              List.of(),
              -1,
              RowAssembler.separation(region, block.values()),
              block.values().get(0).slot().location(),
              Reading.Standing.BESIDE);
      lines.add(
          line(List.of(row), reading.last(endsDocument && lines.size() == blocks.size() - 1)));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(solve(lines, HeaderPlaces.NONE));
  }

  private DisputeFigures figures(List<Strip> region, List<Token> tokens, boolean torn) {
    DisputeFigures figures = DisputeFigures.of(region, tokens, form.cells().size());
    return torn || headersGoOn(region, figures.values())
        ? new DisputeFigures(figures.values(), true, figures.areLost())
        : figures;
  }

  /** Whether lines across narrow columns, of their names' characters, follow the first figure. */
  private boolean headersGoOn(List<Strip> region, List<Token> figures) {
    int first = figures.isEmpty() ? -1 : BrokenRows.line(figures.get(0));
    return first >= 0
        && region.stream()
            .filter(Strip::isLine)
            .filter(s -> s.location() instanceof Location.Text text && text.line() > first)
            .anyMatch(s -> book.isAcrossColumns(s.text()));
  }

  /** Whether these are the figures of all cells, and all sums of the table hold. */
  private boolean tally(List<Token> figures) {
    return figures.size() == form.cells().size() && sumsThatHold(figures) == equations.size();
  }

  private long sumsThatHold(List<Token> figures) {
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      Slot slot = figures.get(i).slot();
      cells.put(form.cells().get(i), ValueReader.read(slot.text(), slot.location()));
    }
    return equations.stream().filter(e -> Sums.holds(e, cells).equals(Optional.of(true))).count();
  }

  /**
   * Whether as many figures as cells are pieces of wider ones by all signs: each stands on its own
   * line, so do the characters of the names of columns, and not one sum holds.
   */
  private boolean arePieces(List<Strip> region, List<Token> figures) {
    return figures.size() == form.cells().size()
        && figures.stream().map(BrokenRows::line).distinct().count() == figures.size()
        && region.stream().filter(s -> s.isLine() && s.text().length() == 1).count()
            > 2L * form.cells().size()
        && sumsThatHold(figures) == 0;
  }

  private Map<CellId, CellValue> untorn(
      List<Strip> region,
      List<Token> tokens,
      BlankHabits habits,
      BareHeaders bare,
      boolean endsDocument) {
    DisputeFigures figures =
        figures(region, tokens, false).settled(form.cells().size(), this::tally);
    if (arePieces(region, figures.values())) {
      figures = new DisputeFigures(List.of(), figures.areBetweenHeaders(), true);
    }
    boolean none = figures.values().isEmpty() && !figures.areLost();
    if (none && bare == BareHeaders.FIGURES_ASTRAY) {
      figures = new DisputeFigures(List.of(), figures.areBetweenHeaders(), true);
      none = false;
    }
    return none && (endsDocument || bare == BareHeaders.NO_ROW)
        ? Map.of()
        : oneLine(region, tokens, figures, habits, endsDocument);
  }

  private Map<CellId, CellValue> oneLine(
      List<Strip> region,
      List<Token> tokens,
      DisputeFigures figures,
      BlankHabits habits,
      boolean endsDocument) {
    List<FormRow> rows = printedRows(tokens);
    List<Token> values = figures.values();
    Location location =
        !values.isEmpty()
            ? values.get(0).slot().location()
            : region.get(region.size() - 1).location();
    Separation separation = RowAssembler.separation(region, values);
    if (habits.rowMarks() && separation == Separation.STREAM) {
      values = withoutRowMarks(values, endsDocument);
    }
    int width = rows.size() * columns().size();
    List<int[]> headers =
        separation == Separation.STREAM ? onPage(region, width) : inGrid(tokens, width);
    boolean laidOut =
        separation == Separation.STREAM
            && !headers.isEmpty()
            && values.stream().noneMatch(v -> v.run() || v.is(Token.Kind.BLANK));
    Reading reading =
        new Reading(
            "disputes",
            "",
            false,
            values,
            List.of(),
            -1,
            laidOut ? Separation.LAID_OUT : separation,
            location,
            figures.areLost() ? Reading.Standing.LOST : Reading.Standing.BESIDE);
    if (habits.movedUp() && reading.filled() < width) {
      reading = reading.asStream();
    }
    Line line = line(rows, reading.last(endsDocument && !figures.areLost()));
    Map<CellId, CellValue> cells = solve(List.of(line), l -> headers);
    return figures.areBetweenHeaders() ? onlyIfSumsHold(cells, line) : cells;
  }

  /**
   * Without the marks that end the row of headers and that of figures; the end of the document may
   * have cut off the second.
   */
  private static List<Token> withoutRowMarks(List<Token> values, boolean endsDocument) {
    int last = values.size() - 1;
    if (last <= 0 || !values.get(0).is(Token.Kind.BLANK)) {
      return values;
    }
    boolean marked = values.get(last).is(Token.Kind.BLANK);
    return marked ? values.subList(1, last) : endsDocument ? values.subList(1, last + 1) : values;
  }

  private Map<CellId, CellValue> solve(List<Line> lines, HeaderPlaces headers) {
    Sums sums = new Sums(equations);
    return TableSolver.solve(Placement.of(lines, sums, headers), sums);
  }

  /**
   * Figures that stand between the headers may be in any order: they count only if all sums hold.
   */
  private Map<CellId, CellValue> onlyIfSumsHold(Map<CellId, CellValue> cells, Line line) {
    boolean hold =
        new Sums(equations)
            .within(line.cells()).stream()
                .allMatch(e -> Sums.holds(e, cells).equals(Optional.of(true)));
    Map<CellId, CellValue> marked = new LinkedHashMap<>();
    cells.forEach((id, v) -> marked.put(id, hold ? v.withRepair(Repairs.ROW_MOVED) : unsettled(v)));
    return marked;
  }

  /**
   * On a laid-out page, where each column's header stands; empty if not all of them can be seen.
   */
  private List<int[]> onPage(List<Strip> region, int width) {
    if (region.stream().anyMatch(s -> s.kind() != Strip.Kind.LINE)) {
      return List.of();
    }
    return places(
        new LayoutLabels(book, region)
            .labels().stream().filter(l -> l.is(Label.Kind.COLUMN)).map(LayoutLabel::slot).toList(),
        width);
  }

  /** In a grid, where each column's header stands; empty if not all of them can be seen. */
  private static List<int[]> inGrid(List<Token> tokens, int width) {
    return places(
        tokens.stream()
            .filter(t -> t.row() && t.isLabel(Label.Kind.COLUMN))
            .map(Token::slot)
            .toList(),
        width);
  }

  private static List<int[]> places(List<Slot> labels, int width) {
    List<Slot> headers = labels.stream().sorted(Comparator.comparingInt(Slot::start)).toList();
    boolean fits =
        headers.size() == width && headers.stream().map(Slot::start).distinct().count() == width;
    return fits ? headers.stream().map(s -> new int[] {s.start(), s.end()}).toList() : List.of();
  }

  /** Rows whose labels are printed; all, if the labels cannot be made out. */
  private List<FormRow> printedRows(List<Token> tokens) {
    Set<String> found = new LinkedHashSet<>();
    tokens.stream()
        .filter(t -> t.isLabel(Label.Kind.ROW) && t.label() != null)
        .forEach(t -> found.add(t.label() == null ? "" : t.label().id()));
    long values = tokens.stream().filter(t -> t.is(Token.Kind.VALUE)).count();
    List<FormRow> printed = form.rows().stream().filter(r -> found.contains(r.id())).toList();
    int width = columns().size();
    return !printed.isEmpty()
            && printed.size() < form.rows().size()
            && values == (long) printed.size() * width
        ? printed
        : form.rows();
  }

  private Line line(List<FormRow> rows, Reading reading) {
    List<CellId> cells = new ArrayList<>();
    List<ValueKind> kinds = new ArrayList<>();
    for (FormRow row : rows) {
      for (FormColumn column : row.columns()) {
        cells.add(new CellId(form.id(), row.id(), column.id()));
        kinds.add(column.kind());
      }
    }
    return new Line(cells, kinds, 0, 0, GridWidths.NONE, reading);
  }

  private List<FormColumn> columns() {
    return form.rows().get(0).columns();
  }
}
