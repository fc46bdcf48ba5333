package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.TextFlow;
import org.gouji.read.page.open.DrawnCell;

/**
 * Web pages printed whole: a narrow column of navigation beside the report. It becomes a page of
 * its own, lest its lines be read as parts of the report's lines at the same height.
 */
public final class SideColumns {
  /** No gutter is narrower, in points. */
  private static final float GUTTER = 1;

  /** The report takes at least this share of the print's width. */
  private static final float WIDE = 0.4f;

  /** Fewer lines are no column. */
  private static final int LINES = 4;

  /** Fewer cells are a frame, or an underline. */
  private static final int CELLS = 6;

  /** Lines that begin within so many points begin at the same edge. */
  private static final float STEP = 8;

  /** Text begins at no more edges than this. */
  private static final int MOST_EDGES = 4;

  /** A line of running text has so many characters. */
  private static final int LONG = 16;

  private final PageContent page;
  private final List<List<Glyph>> pieces = new ArrayList<>();
  private final List<Box> tables;
  private final Box print;

  private SideColumns(PageContent page) {
    this.page = page;
    for (List<Glyph> line :
        TextFlow.lines(page.glyphs().stream().filter(g -> g.turn() == 0).toList())) {
      pieces.addAll(TextFlow.pieces(line));
    }
    tables =
        pieces.isEmpty()
            ? List.of()
            : PageGrids.of(page).stream()
                .filter(g -> g.places().size() >= CELLS)
                .map(Grid::box)
                .toList();
    print = pieces.stream().map(Box::around).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
  }

  /** The pages without such columns, and before them the columns as pages. */
  public static List<PageContent> parted(List<PageContent> pages) {
    List<PageContent> sides = new ArrayList<>();
    List<PageContent> rest = new ArrayList<>();
    for (PageContent page : pages) {
      Set<Glyph> side = new SideColumns(page).side();
      if (!side.isEmpty()) {
        sides.add(page.with(page.glyphs().stream().filter(side::contains).toList(), List.of()));
      }
      rest.add(side.isEmpty() ? page : page.without(side));
    }
    sides.addAll(rest);
    return sides;
  }

  /** What stands beside the report; empty if nothing does. */
  private Set<Glyph> side() {
    List<Box> running =
        pieces.stream()
            .filter(p -> p.stream().filter(Glyph::han).count() >= LONG)
            .map(Box::around)
            .filter(b -> b.width() > WIDE * print.width() / 2)
            .toList();
    // Tables stand within the text, or beside it where a line of it runs into the column. Lines
    // above both, such as the path to the page, begin further left.
    List<Box> rest = running;
    for (int i = 0; i < MOST_EDGES && !rest.isEmpty(); i++) {
      Set<Glyph> side = beside(Stream.concat(tables.stream(), rest.stream()).toList(), running);
      if (!side.isEmpty()) {
        return side;
      }
      double left = rest.stream().mapToDouble(Box::left).min().orElseThrow();
      rest = rest.stream().filter(b -> b.left() > left + STEP).toList();
    }
    return beside(tables, running);
  }

  private Set<Glyph> beside(List<Box> parts, List<Box> running) {
    Box body = parts.stream().reduce(Box::union).orElse(null);
    if (body == null || body.width() < WIDE * print.width() || running.size() < 2) {
      return Set.of();
    }
    Set<Glyph> left = beside(body, running, true);
    return left.isEmpty() ? beside(body, running, false) : left;
  }

  private Set<Glyph> beside(Box body, List<Box> running, boolean left) {
    float edge = left ? body.left() - GUTTER : body.right() + GUTTER;
    // Short lines of the text, such as a centred title, may begin in the gutter.
    Set<Glyph> side = beside(gutter(edge, left), body, running, left);
    return side.isEmpty() ? beside(edge, body, running, left) : side;
  }

  /**
   * Where the gutter begins behind lines that begin below each other; the edge if there are none.
   */
  private float gutter(float edge, boolean left) {
    List<Box> beside =
        pieces.stream()
            .map(Box::around)
            .filter(b -> left ? b.right() < edge : b.left() > edge)
            .toList();
    Map<Integer, Integer> lefts = new HashMap<>();
    beside.forEach(b -> lefts.merge(Math.round(b.left()), 1, Integer::sum));
    List<Box> column =
        beside.stream().filter(b -> lefts.getOrDefault(Math.round(b.left()), 0) >= LINES).toList();
    return column.stream()
        .reduce(Box::union)
        .map(b -> left ? b.right() + GUTTER : b.left() - GUTTER)
        .orElse(edge);
  }

  private Set<Glyph> beside(float edge, Box body, List<Box> running, boolean left) {
    List<List<Glyph>> cut = pieces.stream().flatMap(p -> cut(p, edge).stream()).toList();
    // Between two lines that run across, nothing does.
    float top = print.top() - 1;
    float bottom = print.bottom() + 1;
    List<List<Glyph>> side = new ArrayList<>();
    for (List<Glyph> piece : cut) {
      Box box = Box.around(piece);
      if (left ? box.right() < edge : box.left() > edge) {
        side.add(piece);
      }
    }
    Box all =
        side.stream()
            .map(Box::around)
            .filter(b -> b.bottom() > body.top() || running.stream().anyMatch(r -> level(b, r)))
            .reduce(Box::union)
            .orElse(null);
    if (all == null) {
      return Set.of();
    }
    for (List<Glyph> piece : cut) {
      Box box = Box.around(piece);
      if (box.left() < edge && box.right() > edge) {
        if (box.centerY() < all.centerY()) {
          top = Math.max(top, box.bottom() - 1);
        } else {
          bottom = Math.min(bottom, box.top() + 1);
        }
      }
    }
    float from = top;
    float to = bottom;
    side.removeIf(p -> Box.around(p).top() < from || Box.around(p).bottom() > to);
    boolean words =
        side.size() >= LINES
            && side.stream().noneMatch(DrawnCell::figure)
            && running.stream().filter(r -> r.top() >= from && r.bottom() <= to).count() >= 2
            && (figuresAreRuled() || aboveFigures(side, edge, left));
    if (!words) {
      return Set.of();
    }
    Set<Glyph> glyphs = Collections.newSetFromMap(new IdentityHashMap<>());
    side.forEach(glyphs::addAll);
    return glyphs;
  }

  private boolean figuresAreRuled() {
    return pieces.stream().allMatch(p -> !DrawnCell.figure(p) || ruled(Box.around(p)));
  }

  /**
   * Whether a column begins well above all figures, which stand on the other side: labels of rows
   * without rules do not.
   */
  private boolean aboveFigures(List<List<Glyph>> side, float edge, boolean left) {
    List<Box> figures = pieces.stream().filter(DrawnCell::figure).map(Box::around).toList();
    double top = figures.stream().mapToDouble(Box::top).min().orElse(0);
    return tables.isEmpty()
        && figures.stream().allMatch(f -> left ? f.left() > edge : f.right() < edge)
        && side.stream().filter(p -> Box.around(p).bottom() < top).count() >= LINES;
  }

  /** A piece in two where the edge lies in a gap of it. */
  private static List<List<Glyph>> cut(List<Glyph> piece, float edge) {
    for (int i = 1; i < piece.size(); i++) {
      Glyph a = piece.get(i - 1);
      Glyph b = piece.get(i);
      if (a.box().right() < edge && b.box().left() > edge && TextFlow.gap(a, b) > b.size() / 3) {
        return List.of(piece.subList(0, i), piece.subList(i, piece.size()));
      }
    }
    return List.of(piece);
  }

  private static boolean level(Box a, Box b) {
    return a.top() < b.bottom() && a.bottom() > b.top();
  }

  private boolean ruled(Box figure) {
    return tables.stream().anyMatch(t -> t.contains(figure.centerX(), figure.centerY(), 1));
  }
}
