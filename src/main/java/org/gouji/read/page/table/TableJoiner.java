package org.gouji.read.page.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Grid;

/** Joins the parts of a table that the page break has cut. */
public final class TableJoiner {
  /** Column edges may differ from page to page by this much, in points. */
  private static final float SLACK = 4f;

  /** No header that repeats is higher than this, in rows. */
  private static final int HEADER = 6;

  private TableJoiner() {}

  /**
   * Both parts as one table; empty if they may well be two tables.
   *
   * @param first the last table of a page, with nothing below it
   * @param cut the first table of the next page, with nothing above it
   */
  public static Optional<PageTable> joined(PageTable first, PageTable cut) {
    PageTable second = withLostColumns(first, cut);
    if (Math.abs(first.width() - second.width()) > 2 * SLACK) {
      return Optional.empty();
    }
    float shift = second.xs().get(0) - first.xs().get(0);
    List<Float> there = second.xs().stream().map(x -> x - shift).toList();
    List<Float> xs = union(first.xs(), there);
    int shared = first.columns() + second.columns() - (xs.size() - 1) - 1;
    int inner = Math.min(first.columns(), second.columns()) - 1;
    if (2 * shared < inner) {
      return Optional.empty();
    }
    List<PageCell> upper = remapped(first.cells(), first.xs(), xs, 0);
    int header = repeatedHeader(upper, remapped(second.cells(), there, xs, 0), second.rows());
    List<PageCell> lower =
        remapped(second.cells(), there, xs, first.rows() - header).stream()
            .filter(c -> c.place().row() >= first.rows())
            .toList();
    int rows = first.rows() + second.rows() - header;
    BreakMender mender = new BreakMender(upper, lower, first.rows());
    List<PageCell> cells = new ArrayList<>(mender.mended());
    cells.sort(
        Comparator.comparingInt((PageCell c) -> c.place().row())
            .thenComparingInt(c -> c.place().column()));
    return Optional.of(
        new PageTable(
            xs,
            rows - mender.rowsSaved(),
            List.copyOf(cells),
            first.openTop(),
            second.openBottom(),
            first.loose() || second.loose(),
            first.box()));
  }

  /**
   * The lower part with the merged cells on its left that cover all its rows: some producers draw
   * no rule around such a cell on a page where it neither begins nor ends.
   */
  private static PageTable withLostColumns(PageTable first, PageTable second) {
    float left = second.xs().get(0);
    int lost = Grid.nearest(first.xs(), left);
    if (lost == 0
        || Math.abs(first.xs().get(lost) - left) > SLACK
        || Math.abs(right(first) - right(second)) > SLACK) {
      return second;
    }
    List<PageCell> cells = new ArrayList<>();
    for (PageCell c : first.cells()) {
      Grid.Place p = c.place();
      if (c.bottom() == first.rows() && c.right() <= lost) {
        Box box =
            new Box(c.box().left(), second.box().top(), c.box().right(), second.box().bottom());
        cells.add(
            new PageCell(
                new Grid.Place(0, p.column(), second.rows(), p.columnSpan()),
                "",
                second.cells().get(0).page(),
                box,
                List.of(),
                0,
                0,
                false,
                List.of()));
      }
    }
    second.cells().stream().map(c -> c.at(moved(c.place(), lost))).forEach(cells::add);
    List<Float> xs = new ArrayList<>(first.xs().subList(0, lost));
    xs.addAll(second.xs());
    return new PageTable(
        List.copyOf(xs),
        second.rows(),
        List.copyOf(cells),
        second.openTop(),
        second.openBottom(),
        second.loose(),
        second.box());
  }

  private static Grid.Place moved(Grid.Place p, int columns) {
    return new Grid.Place(p.row(), p.column() + columns, p.rowSpan(), p.columnSpan());
  }

  private static float right(PageTable table) {
    return table.xs().get(table.columns());
  }

  /** The edges of both; an edge of the second that the first has too keeps the first's place. */
  private static List<Float> union(List<Float> a, List<Float> b) {
    List<Float> all = new ArrayList<>(a);
    for (int i = 1; i < b.size() - 1; i++) {
      float x = b.get(i);
      if (a.stream().noneMatch(y -> Math.abs(x - y) <= SLACK)) {
        all.add(x);
      }
    }
    all.sort(Comparator.naturalOrder());
    return List.copyOf(all);
  }

  private static List<PageCell> remapped(
      List<PageCell> cells, List<Float> from, List<Float> to, int down) {
    int[] index = new int[from.size()];
    for (int i = 0; i < index.length; i++) {
      index[i] = i == index.length - 1 ? to.size() - 1 : Grid.nearest(to, from.get(i));
    }
    return cells.stream()
        .map(
            c -> {
              Grid.Place p = c.place();
              int left = index[p.column()];
              int right = Math.max(left + 1, index[p.column() + p.columnSpan()]);
              return c.at(new Grid.Place(p.row() + down, left, p.rowSpan(), right - left));
            })
        .filter(c -> c.place().row() >= 0)
        .toList();
  }

  /** How many rows at the top of the lower part repeat those of the upper part. */
  private static int repeatedHeader(List<PageCell> upper, List<PageCell> lower, int rows) {
    for (int n = Math.min(HEADER, rows); n > 0; n--) {
      Optional<List<String>> a = head(upper, n);
      Optional<List<String>> b = head(lower, n);
      if (a.isPresent() && a.equals(b)) {
        return n;
      }
    }
    return 0;
  }

  /** The first rows as one string per cell; empty if a cell reaches beyond them or all is blank. */
  private static Optional<List<String>> head(List<PageCell> cells, int rows) {
    List<PageCell> head = cells.stream().filter(c -> c.place().row() < rows).toList();
    boolean worded = head.stream().anyMatch(c -> !c.blank() && !c.figure());
    if (!worded || head.stream().anyMatch(c -> c.bottom() > rows)) {
      return Optional.empty();
    }
    return Optional.of(
        head.stream().map(c -> c.place() + c.text().replaceAll("\\s+", "")).toList());
  }
}
