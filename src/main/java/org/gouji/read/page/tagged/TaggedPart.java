package org.gouji.read.page.tagged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.Tag;
import org.gouji.read.page.drawn.TextFlow;
import org.gouji.read.page.open.DrawnCell;

/** What one page shows of a table of the file's structure. */
public final class TaggedPart {
  /** So far cells beside each other may overlap, in font sizes. */
  private static final float OVERLAP = 0.2f;

  private final PageContent page;
  private final int table;
  private final Map<Tag, DrawnCell> cells =
      new TreeMap<>(Comparator.comparingInt(Tag::row).thenComparingInt(Tag::cell));

  /**
   * @param glyphs those of the table that leave ink, at least one
   */
  public TaggedPart(PageContent page, List<Glyph> glyphs) {
    this.page = page;
    Tag first = glyphs.get(0).tag();
    this.table = first == null ? -1 : first.table();
    Map<Tag, List<Glyph>> byCell =
        new TreeMap<>(Comparator.comparingInt(Tag::row).thenComparingInt(Tag::cell));
    for (Glyph glyph : glyphs) {
      Tag tag = glyph.tag();
      if (tag != null) {
        byCell.computeIfAbsent(tag, k -> new ArrayList<>()).add(glyph);
      }
    }
    byCell.forEach((tag, own) -> cells.put(tag, new DrawnCell(TextFlow.lines(own), page)));
  }

  PageContent page() {
    return page;
  }

  /** By their tags, in order. */
  Map<Tag, DrawnCell> cells() {
    return cells;
  }

  /** The first row that it shows; cells of several rows may come from the page before. */
  int firstRow(TagTable structure) {
    return cells.keySet().stream()
        .filter(t -> spans(structure, t).rowSpan() == 1)
        .mapToInt(Tag::row)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** The last row that begins here. */
  int lastRow(TagTable structure) {
    return cells.keySet().stream()
        .filter(t -> spans(structure, t).rowSpan() == 1)
        .mapToInt(Tag::row)
        .max()
        .orElse(0);
  }

  /** Whether rows follow each other downwards, cells of a row from left to right. */
  public boolean ordered(TagTable structure) {
    Map<Integer, float[]> rows = bands(structure);
    return byRow().values().stream().allMatch(this::rightwards)
        && downwards(rows)
        && reaching(structure, rows);
  }

  /** Whether no other text stands within the rows. */
  boolean alone(TagTable structure) {
    return alone(bands(structure));
  }

  /** Where each row has its text: the middle of its first line, and that of its last one. */
  private Map<Integer, float[]> bands(TagTable structure) {
    Map<Integer, float[]> rows = new TreeMap<>();
    byRow()
        .forEach(
            (row, tags) ->
                (structure.spanning() ? single(structure, tags) : core(tags))
                    .forEach(t -> widen(rows, row, cell(t))));
    return rows;
  }

  private Map<Integer, List<Tag>> byRow() {
    Map<Integer, List<Tag>> rows = new TreeMap<>();
    cells.keySet().forEach(t -> rows.computeIfAbsent(t.row(), k -> new ArrayList<>()).add(t));
    return rows;
  }

  private DrawnCell cell(Tag tag) {
    return Objects.requireNonNull(cells.get(tag));
  }

  private static List<Tag> single(TagTable structure, List<Tag> row) {
    return row.stream().filter(t -> spans(structure, t).rowSpan() == 1).toList();
  }

  /** Without spans: the figures of a row and the label beside them belong to it alone. */
  private List<Tag> core(List<Tag> row) {
    int first = 0;
    while (first < row.size() && !cell(row.get(first)).figure()) {
      first++;
    }
    List<Tag> core = new ArrayList<>(row.subList(Math.max(0, first - 1), Math.max(first, 1)));
    row.subList(first, row.size()).stream().filter(t -> cell(t).figure()).forEach(core::add);
    return core;
  }

  private static void widen(Map<Integer, float[]> rows, int row, DrawnCell cell) {
    float[] band =
        rows.computeIfAbsent(
            row, k -> new float[] {Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY});
    band[0] = Math.min(band[0], middle(cell.lines().get(0)));
    band[1] = Math.max(band[1], middle(cell.lines().get(cell.lines().size() - 1)));
  }

  private boolean rightwards(List<Tag> row) {
    for (int i = 1; i < row.size(); i++) {
      if (!beside(cell(row.get(i - 1)), cell(row.get(i)))) {
        return false;
      }
    }
    return true;
  }

  static TagTable.Cell spans(TagTable structure, Tag tag) {
    return structure.rows().get(tag.row()).get(tag.cell());
  }

  private static float middle(List<Glyph> line) {
    return Box.around(line).centerY();
  }

  private static boolean beside(DrawnCell left, DrawnCell right) {
    return right.box().left() > left.box().right() - OVERLAP * right.size();
  }

  private static boolean downwards(Map<Integer, float[]> rows) {
    float bottom = Float.NEGATIVE_INFINITY;
    for (float[] band : rows.values()) {
      if (band[0] <= bottom + 1) {
        return false;
      }
      bottom = band[1];
    }
    return true;
  }

  /** Whether cells of several rows stand beside no row but theirs. */
  private boolean reaching(TagTable structure, Map<Integer, float[]> rows) {
    if (!structure.spanning()) {
      return true;
    }
    for (Map.Entry<Tag, DrawnCell> e : cells.entrySet()) {
      int first = e.getKey().row();
      int end = first + spans(structure, e.getKey()).rowSpan();
      Box box = e.getValue().box();
      for (Map.Entry<Integer, float[]> row : rows.entrySet()) {
        if (row.getKey() < first && row.getValue()[1] > box.bottom()
            || row.getKey() >= end && row.getValue()[0] < box.top()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean alone(Map<Integer, float[]> rows) {
    if (rows.isEmpty()) {
      return true;
    }
    float top = (float) rows.values().stream().mapToDouble(b -> b[0]).min().orElseThrow();
    float bottom = (float) rows.values().stream().mapToDouble(b -> b[1]).max().orElseThrow();
    Box all = cells.values().stream().map(DrawnCell::box).reduce(Box::union).orElseThrow();
    Box inner = new Box(all.left(), top, all.right(), bottom);
    return page.glyphs().stream()
        .noneMatch(
            g ->
                (g.tag() == null || g.tag().table() != table)
                    && !g.blank()
                    && inner.contains(g.box().centerX(), g.box().centerY(), 0));
  }
}
