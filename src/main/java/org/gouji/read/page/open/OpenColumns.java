package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.jspecify.annotations.Nullable;

/**
 * The columns of figures below one header of a table without rules. A figure belongs to the column
 * whose header, or whose figures in full rows, it stands below; where that is not one column alone,
 * the row is in doubt.
 */
final class OpenColumns {
  /**
   * A figure stands below others of its column if their edges or middles are so near, in points.
   */
  private static final float ALIGNED = 1;

  private final List<DrawnCell> headers;
  private final List<float[]> spans = new ArrayList<>();
  private final List<Box> band;
  private final boolean clear;
  private final boolean told;

  private OpenColumns(List<DrawnCell> headers, List<DrawnRow> rows, int atLeast) {
    this.headers = headers;
    List<List<DrawnCell>> figures =
        rows.stream().map(DrawnRow::values).filter(v -> !v.isEmpty()).toList();
    this.band =
        figures.stream()
            .flatMap(List::stream)
            .filter(DrawnCell::figure)
            .map(DrawnCell::box)
            .toList();
    int widest = figures.stream().mapToInt(List::size).max().orElse(0);
    boolean fits = widest <= headers.size();
    headers.forEach(h -> spans.add(new float[] {h.box().left(), h.box().right()}));
    if (headers.isEmpty() || !fits) {
      spans.clear();
      for (int i = 0; i < widest; i++) {
        spans.add(new float[] {Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY});
      }
    }
    boolean whole = figures.stream().anyMatch(this::whole);
    for (List<DrawnCell> row : figures) {
      if (whole ? whole(row) : row.size() == spans.size()) {
        for (int i = 0; i < row.size(); i++) {
          float[] span = spans.get(i);
          span[0] = Math.min(span[0], row.get(i).box().left());
          span[1] = Math.max(span[1], row.get(i).box().right());
        }
      }
    }
    boolean apart = true;
    for (int i = 1; i < spans.size(); i++) {
      apart &= spans.get(i - 1)[1] < spans.get(i)[0] + 0.5f;
    }
    this.told = !headers.isEmpty() || widest == 0 || widest >= atLeast;
    this.clear = apart;
  }

  /**
   * The columns of a band.
   *
   * @param header rows of names
   * @param rows below it
   * @param side where labels end and figures begin in the table
   * @param above the columns of the band above: without names there are as many, if any; the rest
   *     may be blank
   */
  static OpenColumns of(
      List<DrawnRow> header, List<DrawnRow> rows, LabelSide side, @Nullable OpenColumns above) {
    List<DrawnCell> all = header.stream().flatMap(r -> r.cells().stream()).toList();
    List<DrawnCell> names = all.stream().filter(c -> !side.holds(c)).toList();
    List<DrawnCell> leaves =
        names.stream()
            .filter(c -> names.stream().noneMatch(o -> below(o, c)))
            .sorted(Comparator.comparingDouble(c -> c.box().left()))
            .toList();
    // The labels have a name as well: the first one, if no other stands above them.
    boolean named = names.size() < all.size();
    boolean label = !named && leaves.size() > 1 && side.labelled() && bare(leaves.get(0), rows);
    List<DrawnCell> columns = label ? leaves.subList(1, leaves.size()) : leaves;
    OpenColumns own = new OpenColumns(columns, rows, above == null ? 0 : above.count());
    return !own.told && above != null && above.goesOn(rows) ? above : own;
  }

  /** Whether all figures of rows without names stand right below names or figures of these. */
  private boolean goesOn(List<DrawnRow> rows) {
    return told
        && clear
        && rows.stream()
            .flatMap(r -> r.values().stream())
            .allMatch(v -> v.figure() && stands(v.box()));
  }

  private boolean stands(Box figure) {
    int column = place(figure);
    return column >= 0
        && (headers.size() == spans.size() && headers.get(column).box().alignedWith(figure, ALIGNED)
            || band.stream().anyMatch(b -> place(b) == column && b.alignedWith(figure, ALIGNED)));
  }

  /** Whether no figure stands below a name. */
  private static boolean bare(DrawnCell name, List<DrawnRow> rows) {
    Box box = name.box();
    return rows.stream()
        .flatMap(r -> r.values().stream())
        .noneMatch(v -> v.box().left() < box.right() && v.box().right() > box.left());
  }

  private static boolean below(DrawnCell lower, DrawnCell upper) {
    Box a = upper.box();
    Box b = lower.box();
    int pages = lower.page().number() - upper.page().number();
    return (pages > 0 || pages == 0 && b.top() > a.bottom() - 0.3f * upper.size())
        && b.left() < a.right()
        && b.right() > a.left();
  }

  int count() {
    return spans.size();
  }

  /** Index of a header's column; −1 if it is no lowest name of a column. */
  int leaf(DrawnCell header) {
    return spans.size() == headers.size() ? headers.indexOf(header) : -1;
  }

  /** The columns that a cell of a header reaches over: first, and first behind it. */
  int[] reach(DrawnCell header) {
    int from = 0;
    Box box = header.box();
    while (from < spans.size() - 1 && spans.get(from)[1] < box.left()) {
      from++;
    }
    int to = from + 1;
    while (to < spans.size() && spans.get(to)[0] < box.right()) {
      to++;
    }
    return new int[] {from, Math.max(from + 1, Math.min(to, spans.size()))};
  }

  /** Whether something stands left of all columns. */
  boolean before(Box box) {
    return spans.isEmpty() || box.right() < spans.get(0)[0];
  }

  float[] span(int column) {
    return spans.get(column);
  }

  /** From the end of the column before to the begin of the next: a figure there is of no other. */
  float[] room(int column) {
    float left = column == 0 ? spans.get(0)[0] : spans.get(column - 1)[1];
    boolean last = column == spans.size() - 1;
    return new float[] {left, last ? Float.POSITIVE_INFINITY : spans.get(column + 1)[0]};
  }

  /** The column of each figure of a row; null if their places leave a doubt. */
  int @Nullable [] places(DrawnRow row) {
    List<DrawnCell> figures = row.values();
    if (!told
        || !row.level()
        || !row.straight()
        || figures.size() > spans.size()
        || row.brokenFigure()) {
      return null;
    }
    int[] places = new int[figures.size()];
    if (whole(figures) || figures.size() == spans.size() && !astray(figures)) {
      for (int i = 0; i < places.length; i++) {
        places[i] = i;
      }
      return inOrder(figures) ? places : null;
    }
    if (!clear) {
      return null;
    }
    boolean each = true;
    for (int i = 0; i < places.length; i++) {
      places[i] = place(figures.get(i).box());
      each &= places[i] >= 0 && (i == 0 || places[i] > places[i - 1]);
    }
    if (each || headers.size() != spans.size()) {
      return each ? places : null;
    }
    List<Box> names = headers.stream().map(DrawnCell::box).toList();
    List<Box> boxes = figures.stream().map(DrawnCell::box).toList();
    int[] even = new EvenFigures(names, boxes).places(places);
    return even == null ? new PitchedNames(names, band).places(boxes) : even;
  }

  /** Whether there is a figure for each column; a remark behind them is none. */
  private boolean whole(List<DrawnCell> row) {
    return row.size() == spans.size() && row.stream().allMatch(DrawnCell::figure);
  }

  /** Whether a figure stands in another column than its number in the row tells. */
  private boolean astray(List<DrawnCell> figures) {
    for (int i = 0; clear && i < figures.size(); i++) {
      int place = place(figures.get(i).box());
      if (place >= 0 && place != i) {
        return true;
      }
    }
    return false;
  }

  private static boolean inOrder(List<DrawnCell> figures) {
    for (int i = 1; i < figures.size(); i++) {
      if (figures.get(i).box().left() < figures.get(i - 1).box().right() - 0.1f) {
        return false;
      }
    }
    return true;
  }

  /** The one column that a figure overlaps; −1 if there is none or more than one. */
  private int place(Box figure) {
    int found = -1;
    for (int i = 0; i < spans.size(); i++) {
      if (figure.left() < spans.get(i)[1] && figure.right() > spans.get(i)[0]) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
