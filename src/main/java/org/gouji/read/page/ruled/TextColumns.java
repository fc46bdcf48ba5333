package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.Rule;
import org.gouji.read.page.drawn.TextFlow;
import org.gouji.read.page.open.OpenRows;

/**
 * Pages whose text runs in two columns, as a gazette's does: what stands above them, the left one,
 * the right one and what stands below become pages of their own, in the order of reading.
 */
public final class TextColumns {
  /** No gutter is narrower, in points. */
  private static final float GUTTER = 4;

  /** The columns take at least this share of the print's height. */
  private static final float HIGH = 0.5f;

  /** The columns are about equally wide. */
  private static final float EQUAL = 0.85f;

  /** So many lines of running text show a column. */
  private static final int LINES = 2;

  /** A line of running text has so many characters, */
  private static final int LONG = 10;

  /** and takes this share of its column. */
  private static final float FULL = 0.85f;

  /** A table that flows through columns has so many cells on each side of the gutter at least. */
  private static final int CELLS = 6;

  /** Edges of rows that stand so near each other are level, in points. */
  private static final float LEVEL = 1;

  private final PageContent page;
  private final List<Box> inked = new ArrayList<>();
  private final float middle;
  private float top;
  private float bottom;

  private TextColumns(PageContent page) {
    this.page = page;
    page.glyphs().stream().filter(g -> !g.blank()).map(Glyph::box).forEach(inked::add);
    page.rules().stream().filter(Rule::horizontal).map(Rule::box).forEach(inked::add);
    Box print = inked.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    middle = print.centerX();
    top = print.top();
    bottom = print.bottom();
  }

  /** The page, or its parts. */
  public static List<PageContent> parts(PageContent page) {
    TextColumns columns = new TextColumns(page.upright());
    return columns.parted() ? columns.parts() : List.of(page);
  }

  /** Finds the height between which nothing stands in the middle of the print. */
  private boolean parted() {
    float high = bottom - top;
    List<Box> crossing =
        inked.stream()
            .filter(b -> b.left() < middle + GUTTER / 2 && b.right() > middle - GUTTER / 2)
            .sorted(Comparator.comparingDouble(Box::top))
            .toList();
    float from = top;
    float end = bottom;
    float most = 0;
    for (int i = 0; i <= crossing.size(); i++) {
      float to = i == crossing.size() ? end : crossing.get(i).top();
      if (to - from > most) {
        most = to - from;
        top = from;
        bottom = to;
      }
      from = i == crossing.size() ? from : Math.max(from, crossing.get(i).bottom());
    }
    return most > 0 && most >= HIGH * high && columns();
  }

  private boolean columns() {
    List<Box> between = inked.stream().filter(b -> within(b.centerY())).toList();
    float left = width(between.stream().filter(b -> b.centerX() < middle).toList());
    float right = width(between.stream().filter(b -> b.centerX() >= middle).toList());
    if (Math.min(left, right) <= EQUAL * Math.max(left, right)) {
      return false;
    }
    boolean running = runningText(left, x -> x < middle);
    if (running && runningText(right, x -> x >= middle)) {
      return true;
    }
    PageContent first = part((x, y) -> within(y) && x < middle);
    PageContent second = part((x, y) -> within(y) && x >= middle);
    List<Grid> before = tables(left, first);
    List<Grid> after = tables(right, second);
    if ((running || !before.isEmpty())
        && (runningText(right, x -> x >= middle) || !after.isEmpty())
        && !level(before, after)) {
      return true;
    }
    OpenRows rows = OpenRows.of(first, FULL * left);
    OpenRows others = OpenRows.of(second, FULL * right);
    return (running || rows.many()) && others.many() && !others.levelWith(rows);
  }

  /** The tables that fill the width of a column and name their rows. */
  private static List<Grid> tables(float width, PageContent column) {
    return PageGrids.of(column).stream()
        .filter(g -> g.places().size() >= CELLS && g.box().width() > FULL * width)
        .filter(
            g ->
                column.glyphs().stream()
                        .filter(Glyph::han)
                        .filter(h -> g.box().contains(h.box().centerX(), h.box().centerY(), 0))
                        .limit(LONG)
                        .count()
                    == LONG)
        .toList();
  }

  /** Whether the rows of the right go on with those of the left: one table, with a gap in it. */
  private static boolean level(List<Grid> left, List<Grid> right) {
    List<Float> edges = left.stream().flatMap(g -> g.ys().stream()).toList();
    List<Float> others = right.stream().flatMap(g -> g.ys().stream()).toList();
    long shared =
        others.stream().filter(y -> edges.stream().anyMatch(e -> Math.abs(e - y) <= LEVEL)).count();
    return shared > 0 && 2 * shared >= others.size();
  }

  private static float width(List<Box> boxes) {
    return boxes.stream().reduce(Box::union).map(Box::width).orElse(0f);
  }

  /** Where the print of a column begins. */
  private float left(Predicate<Float> side) {
    return inked.stream()
        .filter(b -> within(b.centerY()) && side.test(b.centerX()))
        .map(Box::left)
        .min(Float::compare)
        .orElse(0f);
  }

  private boolean within(float y) {
    return y >= top && y <= bottom;
  }

  private boolean runningText(float width, Predicate<Float> side) {
    List<Glyph> glyphs =
        page.glyphs().stream()
            .filter(g -> g.turn() == 0 && side.test(g.box().centerX()))
            .filter(g -> within(g.box().centerY()))
            .toList();
    return TextFlow.lines(glyphs).stream()
            .filter(l -> l.stream().filter(Glyph::han).count() >= LONG)
            .filter(l -> Box.around(l).width() > FULL * width)
            .filter(l -> TextFlow.pieces(l).size() == 1)
            .limit(LINES)
            .count()
        == LINES;
  }

  private List<PageContent> parts() {
    List<PageContent> parts = new ArrayList<>();
    parts.add(part((x, y) -> y < top));
    parts.add(part((x, y) -> within(y) && x < middle));
    // A table that flows on from one column to the next has its cells below each other then.
    parts.add(
        part((x, y) -> within(y) && x >= middle)
            .movedLeft(left(x -> x >= middle) - left(x -> x < middle)));
    parts.add(part((x, y) -> y > bottom));
    parts.removeIf(p -> p.glyphs().isEmpty() && p.rules().isEmpty());
    return List.copyOf(parts);
  }

  /** An area of the page. */
  private interface Area {
    boolean has(float x, float y);
  }

  private PageContent part(Area area) {
    List<Glyph> glyphs =
        page.glyphs().stream().filter(g -> area.has(g.box().centerX(), g.box().centerY())).toList();
    List<Rule> rules =
        page.rules().stream().filter(r -> area.has(r.box().centerX(), r.box().centerY())).toList();
    return page.with(glyphs, rules);
  }
}
