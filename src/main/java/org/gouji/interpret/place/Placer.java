package org.gouji.interpret.place;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.report.CellValue;
import org.gouji.report.Repair;
import org.jspecify.annotations.Nullable;

/** Finds the ways in which the printed rows of one table may be given to their cells. */
final class Placer {
  /**
   * Only rows as wide as this are so often printed without any separator that a lone run of digits
   * must be one.
   */
  private static final int WIDE = 5;

  private final List<Line> lines;
  private final Sums sums;
  private final HeaderPlaces headers;
  private final RowShapes shapes;
  private final Map<List<Integer>, GridColumns> grids = new HashMap<>();
  private final PageRows pages;

  Placer(List<Line> lines, Sums sums, HeaderPlaces headers) {
    this.lines = lines;
    this.sums = sums;
    this.headers = headers;
    this.shapes = new RowShapes(lines, headers);
    this.pages = new PageRows(lines, sums, headers);
  }

  Placement place(Line line) {
    Reading reading = line.reading();
    if (reading.figuresAt() == Reading.Standing.LOST) {
      return new Placement(line, List.of(), Repairs.PLACE_UNKNOWN, false);
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
      return new Placement(line, List.of(), Repairs.PLACE_UNKNOWN, false);
    }
    if (filled == 0) {
      return only(line, Collections.nCopies(line.width(), Candidates.blank(line)), null);
    }
    boolean run = reading.hasRun() || isLoneRun(line);
    if (run && filled == line.places() && filled < line.width()) {
      return split(line);
    }
    if (line.separation() == Separation.LAID_OUT
        && (filled > line.width() || pages.areJoined(line))) {
      return new Placement(line, List.of(), Repairs.PLACE_UNKNOWN, false);
    }
    Optional<List<Token>> cells =
        line.separation() == Separation.LAID_OUT
            ? pages.cells(line)
            : byPlaces(line).or(() -> inGrid(line));
    if (cells.isPresent()) {
      return only(line, cells.get(), null);
    }
    if (filled == line.width()) {
      return only(line, reading.figures(), shareCell(line) ? Repairs.SPLIT : shifted(line));
    }
    if (filled > line.width()) {
      return new Placement(line, List.of(), Repairs.PLACE_UNKNOWN, false);
    }
    return new Candidates(line, shapes).placement(this::mark);
  }

  /**
   * Whether the document ends within the row: it is the last that it prints, and has fewer places
   * than its likes, or its figures do not reach the last column of the page. Where digits ran
   * together, the sums tell.
   */
  private boolean mayBeCutOff(Line line) {
    if (line.reading().figuresAt() != Reading.Standing.LAST
        || line.reading().hasRun()
        || isLoneRun(line)) {
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

  /** The cells of a row that has as many places as its likes: then none was lost or added. */
  private Optional<List<Token>> byPlaces(Line line) {
    if (shapes.wantsOnlyMark(line)) {
      return Optional.of(line.reading().values());
    }
    Optional<Integer> lead = shapes.lead(line);
    if (line.places() != shapes.size(line) || lead.isEmpty()) {
      return Optional.empty();
    }
    int to = lead.get() + line.width();
    boolean inside = line.reading().first() >= lead.get() && line.reading().last() < to;
    if (!inside) {
      return Optional.empty();
    }
    List<Token> cells = line.reading().values().subList(lead.get(), to);
    return isOddlyBlank(line, cells) || isOddlyAlone(line, cells)
        ? Optional.empty()
        : Optional.of(cells);
  }

  /**
   * Whether the row has a single blank, at its edge, that a lost cell may have left: it is one of
   * very few with a blank, and its sums do not hold; or no other row shows that its places are
   * those of its kind.
   */
  private boolean isOddlyBlank(Line line, List<Token> cells) {
    boolean last = cells.get(cells.size() - 1).is(Token.Kind.BLANK);
    boolean edge = last || cells.get(0).is(Token.Kind.BLANK);
    if (!edge || line.reading().filled() != line.width() - 1) {
      return false;
    }
    long gaps = lines.stream().filter(l -> l.reading().filled() % l.width() != 0).count();
    return gaps * 5 <= lines.size() + 4 && sums.areBroken(line, Assignment.of(cells))
        || last
            && !shapes.isShownByOthers(line)
            && (!isShownBySumsAlone(line) || mayEndInMovedTotal(line, cells));
  }

  /** The cells of a row of a ruled table that reaches as far as the others, by its columns. */
  private Optional<List<Token>> inGrid(Line line) {
    if (line.separation() != Separation.RULED) {
      return Optional.empty();
    }
    return grid(line).place(line).map(line::cells).filter(c -> !hasMovedUp(line, c));
  }

  private GridColumns grid(Line line) {
    return grids.computeIfAbsent(
        List.of(line.width(), line.gridWidth()), k -> new GridColumns(lines, line, headers));
  }

  /**
   * Whether a row whose last cell alone is blank may have lost another, behind which all moved up:
   * a sum breaks, or no other sum could show it and the figure before the blank is large enough to
   * be the total.
   */
  private boolean hasMovedUp(Line line, List<Token> cells) {
    int last = cells.size() - 1;
    if (!cells.get(last).is(Token.Kind.BLANK) || line.reading().filled() != last) {
      return false;
    }
    return sums.areBroken(line, Assignment.of(cells))
        || isShownBySumsAlone(line) && mayEndInMovedTotal(line, cells);
  }

  /** Whether no sum goes beyond the row. */
  private boolean isShownBySumsAlone(Line line) {
    return sums.across(Set.copyOf(line.cells())).isEmpty();
  }

  /** Whether the figure before a blank total is the sum of those before it, as totals are. */
  private boolean mayEndInMovedTotal(Line line, List<Token> cells) {
    List<CellValue> values = Assignment.of(cells).values();
    List<CellId> ids = line.cells();
    int last = ids.size() - 1;
    long moved = Splits.count(values.get(last - 1));
    return moved > 0
        && sums.within(ids).stream()
            .filter(e -> e.defines().filter(ids.get(last)::equals).isPresent())
            .anyMatch(
                e ->
                    2 * moved
                        == e.terms().stream()
                            .mapToLong(t -> Splits.count(values.get(ids.indexOf(t.cell()))))
                            .sum());
  }

  /**
   * Whether the row has spare places, which no other row of its kind shows, and the header shows
   * other columns, or the sums do not prove them: then a blank cell may have come in anywhere.
   */
  private boolean isOddlyAlone(Line line, List<Token> cells) {
    return line.separation() != Separation.STREAM
        && line.places() > line.width()
        && shapes.isAlone(line)
        && (shapes.contradictsHeader(line) || !provesSums(line, cells));
  }

  private boolean provesSums(Line line, List<Token> cells) {
    Map<CellId, CellValue> values = Assignment.of(cells).byCell(line);
    return sums.within(line.cells()).stream()
        .allMatch(e -> Sums.holds(e, values).equals(Optional.of(true)));
  }

  private static boolean isLoneRun(Line line) {
    if (line.places() != 1) {
      return false;
    }
    String text = line.reading().values().get(0).text();
    return line.width() >= WIDE && text.length() >= line.width() && ValueReader.isOnlyFigures(text);
  }

  /** Whether figures of a grid stand in one cell together. */
  private static boolean shareCell(Line line) {
    List<Token> figures = line.reading().figures();
    return line.separation() != Separation.STREAM
        && figures.stream().anyMatch(Token::run)
        && figures.stream().map(t -> t.slot().start()).distinct().count() < figures.size();
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

  private Placement split(Line line) {
    List<Token> values = line.reading().values();
    List<Assignment> fitting =
        Splits.tallying(values, line.kinds(), line.cells(), sums.within(line.cells()));
    if (fitting.isEmpty() && !blanksAreLost(line)) {
      fitting = Splits.all(values, line.kinds());
    }
    return new Placement(line, fitting, Repairs.SPLIT, false);
  }

  /** Whether other rows that ran together have fewer characters than cells. */
  private boolean blanksAreLost(Line line) {
    return line.width() >= WIDE
        && lines.stream()
            .filter(l -> l.reading().hasRun() && l.width() == line.width())
            .mapToInt(l -> l.reading().values().stream().mapToInt(v -> v.text().length()).sum())
            .anyMatch(size -> size > 0 && size < line.width());
  }

  private Placement only(Line line, List<Token> slots, @Nullable Repair repair) {
    return new Placement(line, List.of(Assignment.of(slots)), mark(line, repair), true);
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
