package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.TextFlow;

/**
 * Parts the area of figures of a table whose rules frame its labels only. No rule parts such an
 * area, which would be one cell with many figures; the labels left of it and above it say where its
 * rows and columns lie.
 */
public final class OpenPlaces {
  /** How far a figure may reach over the edge of its column, in font sizes. */
  private static final float OVER = 0.3f;

  private final Grid grid;
  private final List<Glyph> glyphs;
  private final List<Grid.Place> places;

  private OpenPlaces(Grid grid, List<Glyph> glyphs) {
    this.grid = grid;
    this.glyphs = glyphs.stream().filter(g -> !g.blank()).toList();
    this.places = new ArrayList<>(grid.places());
  }

  /** The grid with such areas parted. */
  public static Grid parted(Grid grid, List<Glyph> glyphs) {
    OpenPlaces open = new OpenPlaces(grid, glyphs);
    boolean parted = false;
    for (Grid.Place place : grid.places()) {
      List<Grid.Place> parts = open.parts(place);
      if (parts.size() > 1) {
        open.places.remove(place);
        open.places.addAll(parts);
        parted = true;
      }
    }
    if (!parted) {
      return grid;
    }
    open.places.sort(Comparator.comparingInt(Grid.Place::row).thenComparingInt(Grid.Place::column));
    return new Grid(
        grid.xs(),
        grid.ys(),
        List.copyOf(open.places),
        grid.outside(),
        grid.openTop(),
        grid.openBottom());
  }

  /** The cells of an area; none if it is one cell. */
  private List<Grid.Place> parts(Grid.Place area) {
    if (area.rowSpan() == 1 || area.columnSpan() == 1 || area.row() == 0 || area.column() == 0) {
      return List.of();
    }
    List<Grid.Place> beside =
        places.stream()
            .filter(p -> p.column() + p.columnSpan() == area.column())
            .filter(p -> p.row() >= area.row() && p.row() < area.row() + area.rowSpan())
            .sorted(Comparator.comparingInt(Grid.Place::row))
            .toList();
    List<Grid.Place> above =
        places.stream()
            .filter(p -> p.row() + p.rowSpan() == area.row())
            .filter(
                p -> p.column() >= area.column() && p.column() < area.column() + area.columnSpan())
            .sorted(Comparator.comparingInt(Grid.Place::column))
            .toList();
    int high = beside.stream().mapToInt(Grid.Place::rowSpan).sum();
    int wide = above.stream().mapToInt(Grid.Place::columnSpan).sum();
    if (high != area.rowSpan() || wide != area.columnSpan()) {
      return List.of();
    }
    List<Grid.Place> parts = new ArrayList<>();
    for (Grid.Place row : beside) {
      for (Grid.Place column : above) {
        parts.add(new Grid.Place(row.row(), column.column(), row.rowSpan(), column.columnSpan()));
      }
    }
    return fits(grid.box(area), parts) ? parts : List.of();
  }

  /** Whether an area holds nothing but figures, each within a part of its own. */
  private boolean fits(Box area, List<Grid.Place> parts) {
    List<Glyph> inside =
        glyphs.stream()
            .filter(g -> area.contains(g.box().centerX(), g.box().centerY(), 0))
            .toList();
    Set<Grid.Place> taken = new HashSet<>();
    for (List<Glyph> line : TextFlow.lines(inside)) {
      for (List<Glyph> figure : TextFlow.pieces(line)) {
        Box box = Box.around(figure);
        float slack = OVER * figure.get(0).size();
        if (!isFigure(figure)
            || parts.stream()
                .noneMatch(
                    p ->
                        grid.box(p).contains(box.centerX(), box.centerY(), 0)
                            && box.left() > grid.box(p).left() - slack
                            && box.right() < grid.box(p).right() + slack
                            && taken.add(p))) {
          return false;
        }
      }
    }
    return !taken.isEmpty();
  }

  private static boolean isFigure(List<Glyph> piece) {
    return DrawnCell.figure(piece) || TextFlow.text(piece).equals("无");
  }
}
