package org.gouji.interpret.place;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Token;
import org.gouji.report.Repair;
import org.jspecify.annotations.Nullable;

/** Finds the ways in which the printed rows of one table may be given to their cells. */
final class Placer {
  private final List<Line> lines;
  private final HeaderPlaces headers;
  private final RowShapes shapes;
  private final Map<List<Integer>, GridColumns> grids = new HashMap<>();
  private final PageRows pages;
  private final CountedPlaces counted;
  private final MovedTotals totals;
  private final RunTogether runs;

  Placer(List<Line> lines, Sums sums, HeaderPlaces headers) {
    this.lines = lines;
    this.headers = headers;
    this.shapes = new RowShapes(lines, headers);
    this.pages = new PageRows(lines, sums, headers);
    this.counted = new CountedPlaces(lines, sums, shapes);
    this.totals = new MovedTotals(sums);
    this.runs = new RunTogether(lines, sums);
  }

  Placement place(Line line) {
    Reading reading = line.reading();
    if (reading.figuresAt() == Reading.Standing.LOST) {
      return Placement.unknown(line);
    }
    int filled = reading.filled();
    Optional<Assignment> merged =
        line.separation() == Separation.RULED && filled < line.width()
            ? MergedFigures.spread(line, grid(line))
            : Optional.empty();
    if (merged.isPresent()) {
      return new Placement(line, List.of(merged.get()), mark(line, null), true);
    }
    if (filled < line.width() && mayBeCutOff(line)) {
      return Placement.unknown(line);
    }
    if (filled == 0) {
      return only(line, Collections.nCopies(line.width(), Candidates.blank(line)), null);
    }
    if (RunTogether.isIn(line) && filled == line.places() && filled < line.width()) {
      return runs.split(line);
    }
    if (line.separation() == Separation.LAID_OUT
        && (filled > line.width() || pages.areJoined(line))) {
      return Placement.unknown(line);
    }
    Optional<List<Token>> cells =
        line.separation() == Separation.LAID_OUT
            ? pages.cells(line)
            : counted.cells(line).or(() -> inGrid(line));
    if (cells.isPresent()) {
      return totals
          .movedBack(line, cells.get())
          .map(a -> new Placement(line, List.of(a), mark(line, Repairs.CELL_LOST), true))
          .orElseGet(() -> only(line, cells.get(), null));
    }
    if (filled == line.width()) {
      return only(
          line, reading.figures(), RunTogether.shareCell(line) ? Repairs.SPLIT : shifted(line));
    }
    if (filled > line.width()) {
      return Placement.unknown(line);
    }
    return new Candidates(line, shapes).placement(this::mark);
  }

  /**
   * Whether the document ends within the row: it is the last that it prints, and has fewer places
   * than its likes, or its figures do not reach the last column of the page. Where digits ran
   * together, the sums tell.
   */
  private boolean mayBeCutOff(Line line) {
    if (line.reading().figuresAt() != Reading.Standing.LAST || RunTogether.isIn(line)) {
      return false;
    }
    if (line.separation() == Separation.LAID_OUT) {
      return pages
          .cells(line)
          .map(cells -> cells.get(cells.size() - 1).is(Token.Kind.BLANK))
          .orElse(true);
    }
    return !shapes.isWhole(line);
  }

  /** The cells of a row of a ruled table that reaches as far as the others, by its columns. */
  private Optional<List<Token>> inGrid(Line line) {
    if (line.separation() != Separation.RULED) {
      return Optional.empty();
    }
    return grid(line).place(line).map(line::cells).filter(c -> !totals.mayBe(line, c));
  }

  private GridColumns grid(Line line) {
    return grids.computeIfAbsent(
        List.of(line.width(), line.gridWidth()), k -> new GridColumns(lines, line, headers));
  }

  /** Whether the figures stand elsewhere than those of other rows of a grid that lost its spans. */
  private @Nullable Repair shifted(Line line) {
    if (line.separation() != Separation.SEPARATED || line.reading().hasRun()) {
      return null;
    }
    int start = line.reading().values().get(line.reading().first()).slot().start();
    boolean behindLabel = start == line.reading().labelColumn() + 1;
    return behindLabel || shapes.isUsualStart(line, start) ? null : Repairs.ROW_SHIFTED;
  }

  private Placement only(Line line, List<Token> slots, @Nullable Repair repair) {
    return new Placement(
        line, List.of(Assignment.of(slots).withoutJoined(line)), mark(line, repair), true);
  }

  /** What had to be repaired: the places, or else how the row was told from the others. */
  private @Nullable Repair mark(Line line, @Nullable Repair repair) {
    if (repair != null) {
      return repair;
    }
    if (line.reading().figuresAt() == Reading.Standing.APART) {
      return Repairs.ROW_MOVED;
    }
    if (line.reading().figuresAt() == Reading.Standing.BROKEN) {
      return Repairs.FIGURES_BROKEN;
    }
    if (line.reading().misread()) {
      return line.reading().label().isEmpty() ? Repairs.LABEL_LOST : Repairs.LABEL_MISREAD;
    }
    return null;
  }
}
