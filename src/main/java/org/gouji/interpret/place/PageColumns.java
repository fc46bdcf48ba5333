package org.gouji.interpret.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;
import org.jspecify.annotations.Nullable;

/**
 * Places the figures of rows in the columns of a table without rules, which rows show that print
 * all of their figures, or the header where there are none.
 */
final class PageColumns {
  /** In narrower rows a blank last cell is no rarity. */
  private static final int WIDE = 5;

  private final List<Line> lines;
  private final int sure;
  private final int width;
  private final HeaderColumns titled;
  private final @Nullable ShownColumns shown;

  /** Whether more than a few of the figures stand under none of the columns that rows show. */
  private final boolean strange;

  private final Set<Line> standApart;

  /**
   * @param lines laid-out rows with the same number of cells
   * @param sure how many of them were certainly laid out together; others may stand on another page
   */
  PageColumns(List<Line> lines, int sure, int width, HeaderPlaces headers) {
    this.lines = lines;
    this.sure = sure;
    this.width = width;
    this.titled = new HeaderColumns(lines, width, headers);
    List<List<Token>> full =
        lines.stream()
            .map(Line::reading)
            .filter(r -> r.filled() == width && r.figuresAt() != Reading.Standing.BROKEN)
            .map(Reading::figures)
            .toList();
    this.shown = full.isEmpty() ? null : ShownColumns.of(full, lines, sure, width);
    this.strange = shown != null && shown.areStrangeTo(lines);
    this.standApart = width >= WIDE ? RowsApart.of(lines, width, this::reachesLast) : Set.of();
  }

  /** Whether rows show the columns, or they all stand exactly as the header shows. */
  boolean areCertain() {
    return shown != null || titled.areCertain();
  }

  /**
   * The column of each figure of a row that does not print all of them; empty if a figure stands
   * under none, or the row may be one that lost a figure and whose others moved up.
   */
  Optional<int[]> place(Line line) {
    return strange || standApart.contains(line)
        ? Optional.empty()
        : under(line).filter(c -> !movedUp(line, c));
  }

  /** The column under which each figure stands; empty if one stands under none. */
  private Optional<int[]> under(Line line) {
    return increasing(line, this::column);
  }

  /** Whether each figure of a row stands under a column of its own. */
  boolean isUnder(Line line) {
    return under(line).isPresent();
  }

  /** Whether two rows with all of their figures have the same columns, at one edge of these. */
  static boolean areAlike(Line a, Line b) {
    List<Token> one = a.reading().figures();
    List<Token> other = b.reading().figures();
    return ShownColumns.EDGES.stream()
        .anyMatch(
            e ->
                IntStream.range(0, one.size())
                    .allMatch(
                        i ->
                            Math.abs(
                                    e.applyAsInt(one.get(i).slot())
                                        - e.applyAsInt(other.get(i).slot()))
                                <= ShownColumns.JITTER));
  }

  /** How little a row belongs here: not at all if its figures stand at least near the columns. */
  int oddness(Line line) {
    boolean near =
        under(line).isPresent() || shown != null && increasing(line, shown::nearest).isPresent();
    return near ? 0 : 1;
  }

  private static Optional<int[]> increasing(Line line, ToIntFunction<Slot> column) {
    List<Token> figures = line.reading().figures();
    int[] columns = new int[figures.size()];
    int before = -1;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = column.applyAsInt(figures.get(i).slot());
      if (columns[i] <= before) {
        return Optional.empty();
      }
      before = columns[i];
    }
    return Optional.of(columns);
  }

  private boolean movedUp(Line line, int[] columns) {
    boolean last = columns.length > 0 && columns[columns.length - 1] == width - 1;
    return width >= WIDE && !last && lastIsUsual(line);
  }

  private int column(Slot slot) {
    return shown == null ? titled.column(slot) : shown.column(slot);
  }

  /**
   * Whether a figure of a row is so wide that it stands in two columns: two may have run together.
   */
  boolean areJoined(Line line) {
    return shown != null
        && line.reading().figures().stream().anyMatch(f -> shown.areJoinedIn(f.slot()));
  }

  /**
   * Whether the last column is printed in every other row that holds more than zeros. Where a
   * figure is lost and the others move up, the last place is the one that is left blank.
   */
  private boolean lastIsUsual(Line line) {
    List<Line> others = lines.stream().filter(l -> l != line && !l.reading().isZeros()).toList();
    boolean lone = line.reading().filled() == 1 && lines.indexOf(line) >= sure;
    if (line.reading().isZeros() && !lone || others.isEmpty()) {
      return !line.reading().isZeros() && line.reading().filled() == width - 1;
    }
    return others.stream().allMatch(this::reachesLast);
  }

  private boolean reachesLast(Line line) {
    List<Token> figures = line.reading().figures();
    return figures.size() == width || column(figures.get(figures.size() - 1).slot()) == width - 1;
  }
}
