package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;
import org.jspecify.annotations.Nullable;

/** Makes a table of rows that no rules part. */
public final class OpenTable {
  private final List<Cell> cells = new ArrayList<>();
  private final List<DrawnRow> rows;
  private final int labels;
  private final LabelSide side;
  private final Leftovers leftovers;
  private int row;

  /** The columns of the band above. */
  private @Nullable OpenColumns above;

  private OpenTable(List<DrawnRow> rows, @Nullable OpenTable before) {
    this.rows = rows;
    above = before == null ? null : before.above;
    side = LabelSide.of(rows);
    leftovers = new Leftovers(rows);
    labels =
        Math.max(
            1,
            rows.stream()
                .filter(r -> !r.header())
                .mapToInt(r -> r.labels().size())
                .max()
                .orElse(1));
  }

  /**
   * Makes a table; a figure whose column or row is in doubt is marked as one that cannot be read.
   *
   * @param before the table above, which this one may go on with; null if there is none
   */
  public static OpenTable of(List<DrawnRow> rows, @Nullable OpenTable before) {
    OpenTable table = new OpenTable(rows, before);
    table.bands();
    return table;
  }

  public Table table() {
    DrawnRow first = rows.get(0);
    return new Table(cells, Table.Geometry.RULED, location(first.page(), first.box()));
  }

  private void bands() {
    int i = 0;
    while (i < rows.size()) {
      int header = i;
      while (i < rows.size() && names(rows, header, i)) {
        i++;
      }
      int body = i;
      while (i < rows.size() && !rows.get(i).header()) {
        i++;
      }
      band(rows.subList(header, body), rows.subList(body, i));
    }
  }

  /** Whether a row goes on with a header: names beside each other, or one above or between such. */
  private static boolean names(List<DrawnRow> rows, int from, int at) {
    DrawnRow row = rows.get(at);
    return row.header()
        || at > from
            && row.values().isEmpty()
            && !row.last().item()
            && row.box().left() > rows.get(at - 1).cells().get(0).box().right();
  }

  private void band(List<DrawnRow> header, List<DrawnRow> body) {
    boolean labelled = side.labelled() && !bare(body);
    OpenColumns columns = OpenColumns.of(header, body, labelled ? side : LabelSide.of(body), above);
    above = columns.count() == 0 ? above : columns;
    for (DrawnRow r : header) {
      int free = 0;
      for (DrawnCell c : r.cells()) {
        int leaf = columns.leaf(c);
        int[] reach = leaf >= 0 ? new int[] {leaf, leaf + 1} : columns.reach(c);
        boolean label = leaf < 0 && columns.before(c.box());
        int from = Math.max(free, label ? 0 : labels + reach[0]);
        int to = Math.max(from + 1, label ? labels : labels + reach[1]);
        cells.add(new Cell(row, from, 1, to - from, c.text(), location(c)));
        free = to;
      }
      row++;
    }
    for (int i = 0; i < body.size(); i++) {
      body(body.get(i), columns, labelled && orphaned(body, i));
    }
  }

  /** Whether rows have no label and no room for one: they stand where others have theirs. */
  private boolean bare(List<DrawnRow> rows) {
    return rows.stream().allMatch(r -> r.labels().isEmpty())
        && rows.stream().anyMatch(r -> r.box().left() < side.labels());
  }

  /**
   * Whether a row, where rows have labels, has figures and no label, or stands beside such a row
   * and has a label and no figures, or stands above such a row, which may hold the rest of its
   * figures, or has a label that may go on with that of the next row.
   */
  private boolean orphaned(List<DrawnRow> body, int at) {
    DrawnRow row = body.get(at);
    if (row.labels().isEmpty()) {
      return true;
    }
    DrawnRow next = at + 1 < body.size() ? body.get(at + 1) : null;
    return next != null && next.cells().stream().allMatch(DrawnCell::figure)
        || row.values().isEmpty()
            && (at > 0 && body.get(at - 1).labels().isEmpty()
                || next != null
                    && (next.labels().isEmpty() || goesOn(row.last(), next.cells().get(0))));
  }

  /** Whether a numbered label may go on with a text that is none, right below it. */
  private static boolean goesOn(DrawnCell label, DrawnCell next) {
    float gap = next.box().top() - label.box().bottom();
    return label.item() && !next.item() && !next.figure() && gap < 0.6f * label.size();
  }

  private void body(DrawnRow r, OpenColumns columns, boolean orphaned) {
    List<DrawnCell> names = r.labels();
    for (int i = 0; i < names.size(); i++) {
      int span = i == names.size() - 1 ? labels - i : 1;
      cells.add(new Cell(row, i, 1, span, names.get(i).text(), location(names.get(i))));
    }
    List<DrawnCell> figures = r.values();
    int @Nullable [] places =
        !r.told() && (orphaned || endsInFigure(names)) ? null : columns.places(r);
    int next = 0;
    for (int i = 0; i < Math.max(columns.count(), figures.size()); i++) {
      boolean here = next < figures.size() && (places == null || places[next] == i);
      String text =
          here
              ? figures.get(next).text()
              : i < columns.count()
                  ? OpenBlanks.text(columns.span(i), columns.room(i), r.last(), leftovers)
                  : "";
      Location place =
          here ? location(figures.get(next)) : location(r.last().page(), blank(r, columns, i));
      next += here ? 1 : 0;
      cells.add(new Cell(row, labels + i, 1, 1, places == null ? doubtful(text) : text, place));
    }
    row++;
  }

  /** Whether a figure may have run into the label beside it. */
  private static boolean endsInFigure(List<DrawnCell> names) {
    String text = names.isEmpty() ? "" : names.get(names.size() - 1).text();
    return !text.isEmpty() && Character.isDigit(text.codePointBefore(text.length()));
  }

  /** A text that is not read as a figure, and says so. */
  public static String doubtful(String figure) {
    boolean bare =
        figure.codePoints().noneMatch(c -> Character.isIdeographic(c) || Character.isWhitespace(c));
    return bare ? figure + Glyph.UNKNOWN : Glyph.UNKNOWN;
  }

  private static Box blank(DrawnRow row, OpenColumns columns, int column) {
    Box box = row.last().box();
    float[] span = column < columns.count() ? columns.span(column) : null;
    return span == null || span[0] > span[1]
        ? box
        : new Box(span[0], box.top(), span[1], box.bottom());
  }

  private static Location location(DrawnCell cell) {
    return location(cell.page(), cell.box());
  }

  private static Location location(PageContent page, Box box) {
    return page.location(box);
  }
}
