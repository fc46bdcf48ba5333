package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.TextFlow;

/**
 * Parts rows whose cells no upright rules part, as every other row of some styles has none: a label
 * and all figures would be one cell. The rules of the other rows show where the columns are.
 */
public final class UnwalledRows {
  /** So many figures beside each other are no text. */
  private static final int FIGURES = 3;

  /** How far a figure may reach over the edge of its column, in font sizes. */
  private static final float OVER = 0.3f;

  private final Grid grid;
  private final Map<Grid.Place, List<Glyph>> content = new HashMap<>();

  private UnwalledRows(Grid grid) {
    this.grid = grid;
  }

  /** The grid with such rows parted. */
  public static Grid parted(Grid grid, List<Glyph> glyphs) {
    return grid.places().stream().anyMatch(UnwalledRows::wide)
        ? new UnwalledRows(grid).parted(glyphs)
        : grid;
  }

  private static boolean wide(Grid.Place place) {
    return place.columnSpan() > FIGURES && place.rowSpan() == 1;
  }

  private Grid parted(List<Glyph> glyphs) {
    for (Glyph glyph : glyphs) {
      if (!glyph.blank() && glyph.turn() == 0 && !glyph.vertical()) {
        content.computeIfAbsent(grid.place(glyph), k -> new ArrayList<>()).add(glyph);
      }
    }
    int first = firstColumn();
    if (first < 0) {
      return grid;
    }
    List<Grid.Place> places = new ArrayList<>();
    for (Grid.Place place : grid.places()) {
      if (wide(place) && place.column() < first && ends(place) && holdsRow(place, first)) {
        int row = place.row();
        places.add(new Grid.Place(row, place.column(), 1, first - place.column()));
        for (int c = first; c < columns(); c++) {
          places.add(new Grid.Place(row, c, 1, 1));
        }
      } else {
        places.add(place);
      }
    }
    places.sort(Comparator.comparingInt(Grid.Place::row).thenComparingInt(Grid.Place::column));
    return new Grid(
        grid.xs(),
        grid.ys(),
        List.copyOf(places),
        grid.outside(),
        grid.openTop(),
        grid.openBottom());
  }

  private int columns() {
    return grid.xs().size() - 1;
  }

  private boolean ends(Grid.Place place) {
    return place.column() + place.columnSpan() == columns();
  }

  /** The first column of figures that rows with rules between all of their figures show; or −1. */
  private int firstColumn() {
    Map<Integer, List<Grid.Place>> rows = new TreeMap<>();
    for (Grid.Place place : grid.places()) {
      rows.computeIfAbsent(place.row(), k -> new ArrayList<>()).add(place);
    }
    return rows.values().stream().mapToInt(this::firstColumn).filter(c -> c > 0).min().orElse(-1);
  }

  private int firstColumn(List<Grid.Place> row) {
    int first = columns();
    int figures = 0;
    for (int i = row.size() - 1; i >= 0; i--) {
      Grid.Place place = row.get(i);
      List<Glyph> text = content.getOrDefault(place, List.of());
      boolean figure = !text.isEmpty() && DrawnCell.figure(text);
      if (place.columnSpan() != 1 || place.column() != first - 1 || !figure && !text.isEmpty()) {
        break;
      }
      first = place.column();
      figures += figure ? 1 : 0;
    }
    return figures >= FIGURES ? first : -1;
  }

  /** Whether a place holds a label left of these columns and one line of figures, each in one. */
  private boolean holdsRow(Grid.Place place, int first) {
    int line = 0;
    boolean label = false;
    for (List<Glyph> glyphs : TextFlow.lines(content.getOrDefault(place, List.of()))) {
      List<List<Glyph>> pieces = TextFlow.pieces(glyphs);
      List<List<Glyph>> right =
          pieces.stream().filter(p -> Box.around(p).right() > grid.xs().get(first)).toList();
      label |= right.size() < pieces.size();
      if (!right.isEmpty()) {
        line++;
        if (right.size() < FIGURES || !inColumns(right, first)) {
          return false;
        }
      }
    }
    return label && line == 1;
  }

  private boolean inColumns(Collection<List<Glyph>> figures, int first) {
    Set<Integer> taken = new HashSet<>();
    for (List<Glyph> figure : figures) {
      Box box = Box.around(figure);
      float slack = OVER * figure.get(0).size();
      int column = first;
      while (column < columns() - 1 && box.centerX() > grid.xs().get(column + 1)) {
        column++;
      }
      if (!DrawnCell.figure(figure)
          || box.left() < grid.xs().get(column) - slack
          || box.right() > grid.xs().get(column + 1) + slack
          || !taken.add(column)) {
        return false;
      }
    }
    return true;
  }
}
