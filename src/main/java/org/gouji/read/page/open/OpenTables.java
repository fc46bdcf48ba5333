package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;

/**
 * Finds the tables of a page whose columns no rule parts. They show themselves by rows of figures
 * beside labels, and by the order of drawing: cell by cell, row by row.
 */
public final class OpenTables {
  /** No header is higher than this, in rows as they are drawn. */
  private static final int HEADER = 14;

  /** So many figures beside each other are a table by themselves. */
  private static final int LONE = 5;

  /** Figures stand no further below the names of their columns, in font sizes. */
  private static final float DEEP = 4;

  /** Page numbers stand nearer to the edge than this, in heights of the page. */
  private static final float OFF_EDGE = 0.08f;

  private final List<DrawnRow> rows;

  private OpenTables(List<DrawnRow> rows) {
    this.rows = rows;
  }

  /**
   * The tables, each as its rows; none where the order of drawing does not tell them.
   *
   * @param drawn text that stands in no ruled table, in the order of drawing
   */
  public static List<List<DrawnRow>> of(List<Glyph> drawn, PageContent page) {
    List<DrawnRow> rows = DrawnRow.of(DrawnCells.of(drawn, page));
    return LabelsApart.drawn(rows) ? List.of() : new OpenTables(rows).zones();
  }

  /**
   * The names of columns at the end of a page, whose figures may follow on the next one; empty if
   * there are none.
   *
   * @param drawn text that stands in no table, in the order of drawing
   */
  public static List<DrawnRow> header(List<Glyph> drawn, PageContent page) {
    List<DrawnRow> rows = DrawnRow.of(DrawnCells.of(drawn, page));
    int end = rows.size();
    while (end > 0 && (rows.get(end - 1).labels().isEmpty() || rows.get(end - 1).folio())) {
      end--; // the page's number
    }
    int first = end;
    for (int k = end - 1;
        k >= Math.max(0, end - HEADER) && isName(rows.get(k), rows.get(end - 1));
        k--) {
      first = rows.get(k).header() ? k : first;
    }
    return List.copyOf(rows.subList(first, end));
  }

  private static boolean isName(DrawnRow row, DrawnRow last) {
    return inner(row, last)
        && row.cells().stream().noneMatch(c -> c.text().codePoints().anyMatch(Character::isDigit));
  }

  /** The characters of a table. */
  public static Set<Glyph> glyphs(List<DrawnRow> rows) {
    Set<Glyph> glyphs = Collections.newSetFromMap(new IdentityHashMap<>());
    rows.forEach(r -> r.cells().forEach(c -> glyphs.addAll(c.glyphs())));
    return glyphs;
  }

  private List<List<DrawnRow>> zones() {
    List<List<DrawnRow>> zones = new ArrayList<>();
    int free = 0;
    int i = 0;
    while (i < rows.size()) {
      if (!rows.get(i).core() && !belowNames(i)) {
        i++;
        continue;
      }
      int first = top(i, free);
      int last = i;
      for (int k = i + 1; k < rows.size() && inner(rows.get(k), rows.get(i)); k++) {
        last = rows.get(k).core() ? k : last;
      }
      int end = tail(first, last);
      List<DrawnRow> zone = withoutStrays(rows.subList(first, end + 1));
      if (isTable(zone)) {
        zones.add(zone);
      }
      free = end + 1;
      i = end + 1;
    }
    return zones;
  }

  /**
   * The rows without labels of groups that stand below all rows: some producers keep to the middle
   * of a group, which lies on another page.
   */
  private static List<DrawnRow> withoutStrays(List<DrawnRow> zone) {
    float bottom =
        (float) zone.stream().mapToDouble(r -> r.last().box().bottom()).max().orElseThrow();
    return zone.stream().map(r -> r.above(bottom)).toList();
  }

  /** Whether a row has figures only, each below one of many names of columns. */
  private boolean belowNames(int at) {
    DrawnRow row = rows.get(at);
    if (at == 0 || !row.labels().isEmpty() || !row.straight() || atEdge(row)) {
      return false;
    }
    List<DrawnCell> names = new ArrayList<>();
    for (int k = at - 1; k >= 0 && rows.get(k).header(); k--) {
      names.addAll(rows.get(k).cells());
    }
    return names.size() >= LONE
        && row.cells().stream()
            .allMatch(c -> c.figure() && names.stream().anyMatch(n -> above(n, c)));
  }

  private static boolean above(DrawnCell name, DrawnCell figure) {
    float down = figure.box().top() - name.box().bottom();
    float x = figure.box().centerX();
    return down > -0.5f * figure.size()
        && down < DEEP * figure.size()
        && x > name.box().left() - figure.size()
        && x < name.box().right() + figure.size();
  }

  /** The first row of the header, or of the labels without figures, above a row of figures. */
  private int top(int core, int free) {
    int top = core;
    boolean labels = true;
    for (int k = core - 1;
        k >= Math.max(free, core - HEADER) && inner(rows.get(k), rows.get(core));
        k--) {
      DrawnRow row = rows.get(k);
      labels &=
          isLabel(row, rows.get(core)) && row.cells().get(0).item() || isRest(row, rows.get(core));
      if (rows.get(k).header() || labels) {
        top = k;
      }
    }
    return top;
  }

  /** The last row of the labels without figures below the last row of figures. */
  private int tail(int first, int last) {
    float pitch = 4 * rows.get(last).size();
    for (int k = first + 1; k <= last; k++) {
      float down = rows.get(k).last().baseline() - rows.get(k - 1).last().baseline();
      pitch = Math.max(pitch, 1.2f * down);
    }
    int end = last;
    while (end + 1 < rows.size()
        && (isLabel(rows.get(end + 1), rows.get(last)) || isRest(rows.get(end + 1), rows.get(last)))
        && inner(rows.get(end + 1), rows.get(last))
        && rows.get(end + 1).box().top() > rows.get(end).last().box().top()
        && rows.get(end + 1).last().baseline() - rows.get(end).last().baseline() < pitch) {
      end++;
    }
    return end;
  }

  /**
   * Whether figures without a label stand right of the labels of another row: their label stands
   * beyond the page break. At the very edge of the page one figure is its number.
   */
  private static boolean isRest(DrawnRow row, DrawnRow core) {
    return row.labels().isEmpty()
        && row.straight()
        && !row.folio()
        && !core.labels().isEmpty()
        && row.box().left() > core.labels().get(core.labels().size() - 1).box().right()
        && (row.values().size() > 1 || !atEdge(row));
  }

  private static boolean atEdge(DrawnRow row) {
    float y = row.last().baseline() / row.page().height();
    return y <= OFF_EDGE || y >= 1 - OFF_EDGE;
  }

  /** Whether a row has labels only, left of the figures of another one. */
  private static boolean isLabel(DrawnRow row, DrawnRow core) {
    return row.values().isEmpty()
        && !core.labels().isEmpty()
        && row.box().right() < core.values().get(0).box().left()
        && row.box().right() > core.labels().get(0).box().left();
  }

  /** Whether a row may stand in the table of a row of figures: no heading, no running text. */
  private static boolean inner(DrawnRow row, DrawnRow core) {
    if (row.cells().size() > 1) {
      return row.cells().stream().noneMatch(c -> c.text().contains("。"));
    }
    DrawnCell cell = row.last();
    return cell.size() < core.size() + 0.8f
        && !cell.text().contains("。")
        && (!cell.figure() || isRest(row, core));
  }

  private static boolean isTable(List<DrawnRow> zone) {
    boolean header = zone.stream().anyMatch(DrawnRow::header);
    boolean wide =
        zone.stream().anyMatch(r -> r.values().size() >= (r.labels().isEmpty() ? LONE : 3))
            || zone.stream().filter(r -> r.core() && r.values().size() == 2).count() > 1;
    if (!header && !wide) {
      return false;
    }
    // Drawn in another order than it is read: then the order tells nothing.
    float y = Float.NEGATIVE_INFINITY;
    for (DrawnRow row : zone) {
      if (!row.values().isEmpty()) {
        float at = row.values().get(0).baseline();
        if (at <= y) {
          return false;
        }
        y = at;
      }
    }
    return true;
  }
}
