package org.gouji.read.page.tagged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.read.page.drawn.Tag;
import org.gouji.read.page.open.DrawnCell;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of the cells of a tagged table. A row whose cells fill all columns tells its
 * places by itself. Where the file leaves blank cells out, a cell stands in the columns that its
 * text shares with the rows that are whole, if these are the only ones that it can stand in.
 */
final class TagGrid {
  /** The columns that a cell covers. */
  record Place(int column, int columnSpan) {}

  /** No form has more columns. */
  private static final int MOST = 50;

  /** The first pass has no columns to go by, the last one knows all that there are. */
  private static final int PASSES = 3;

  private final TagTable structure;
  private final Map<Tag, DrawnCell> drawn;
  private final int table;
  private final int columns;

  /** How many places of each row are taken by cells of rows above. */
  private final int[] taken;

  /** Which these are. */
  private final TakenPlaces covered;

  /** As far as they are known. */
  private TagColumns known;

  private final Map<Tag, Place> places = new HashMap<>();
  private final Set<Integer> doubtful = new HashSet<>();

  private TagGrid(int table, TagTable structure, Map<Tag, DrawnCell> drawn) {
    this.table = table;
    this.structure = structure;
    this.drawn = drawn;
    int rows = structure.rows().size();
    this.taken = new int[rows];
    int widest = 0;
    for (int r = 0; r < rows; r++) {
      for (TagTable.Cell cell : structure.rows().get(r)) {
        for (int k = r + 1; k < Math.min(rows, r + cell.rowSpan()); k++) {
          taken[k] += cell.columnSpan();
        }
      }
    }
    for (int r = 0; r < rows; r++) {
      widest = Math.max(widest, taken[r] + width(r, texts(r)));
    }
    this.columns = widest;
    this.covered = new TakenPlaces(rows, widest);
    this.known = new TagColumns(widest);
  }

  /**
   * The grid; empty if what the tags say cannot be, or leaves the columns open.
   *
   * @param table index of the table
   * @param drawn the cells with text
   */
  static Optional<TagGrid> of(int table, TagTable structure, Map<Tag, DrawnCell> drawn) {
    TagGrid grid = new TagGrid(table, structure, drawn);
    return grid.columns > 1 && grid.columns <= MOST && grid.solved()
        ? Optional.of(grid)
        : Optional.empty();
  }

  int columns() {
    return columns;
  }

  @Nullable Place place(Tag tag) {
    return places.get(tag);
  }

  /** Whether the places of a row's figures are not certain. */
  boolean doubtful(int row) {
    return doubtful.contains(row);
  }

  /** Whether a cell of a row above reaches over a place. */
  boolean covered(int row, int column) {
    return covered.at(row)[column];
  }

  /** The extent of the texts of a column in whole rows; null if there is none. */
  float @Nullable [] extent(int column) {
    return known.extent(column);
  }

  /** How many of a row's cells there are up to the last one with text. */
  private int texts(int row) {
    int n = structure.rows().get(row).size();
    while (n > 0 && !drawn.containsKey(new Tag(table, row, n - 1))) {
      n--;
    }
    return n;
  }

  /** How many columns the first cells of a row cover. */
  private int width(int row, int cells) {
    return structure.rows().get(row).subList(0, cells).stream()
        .mapToInt(TagTable.Cell::columnSpan)
        .sum();
  }

  /**
   * Whether a row has a cell for each column. Some producers name blank cells again where a page
   * break cuts the row: more cells than columns are no fault if the last ones are blank.
   */
  private boolean complete(int row) {
    return taken[row] + width(row, structure.rows().get(row).size()) >= columns;
  }

  /** Places all cells; each pass knows the columns better than the one before. */
  private boolean solved() {
    for (int pass = 0; pass < PASSES; pass++) {
      places.clear();
      doubtful.clear();
      covered.clear();
      for (int r = 0; r < structure.rows().size(); r++) {
        boolean placed = complete(r) && covered.known(r) ? inSequence(r) : byText(r);
        if (!placed && pass == PASSES - 1) {
          return false;
        }
      }
      known = columnsOfWholeRows();
    }
    return known.apart()
        && places.entrySet().stream()
            .filter(e -> drawn.containsKey(e.getKey()))
            .allMatch(e -> known.fits(cell(e.getKey()).box(), e.getValue()));
  }

  /** Places the cells of a whole row one after the other. */
  private boolean inSequence(int row) {
    boolean[] over = covered.at(row);
    int column = 0;
    for (int i = 0; i < structure.rows().get(row).size(); i++) {
      TagTable.Cell cell = structure.rows().get(row).get(i);
      while (column < columns && over[column]) {
        column++;
      }
      if (column + cell.columnSpan() > columns
          || !TakenPlaces.free(over, column, cell.columnSpan())) {
        return i >= texts(row);
      }
      places.put(new Tag(table, row, i), new Place(column, cell.columnSpan()));
      covered.cover(row, cell, column);
      column += cell.columnSpan();
    }
    return true;
  }

  private TagColumns columnsOfWholeRows() {
    TagColumns all = new TagColumns(columns);
    places.forEach(
        (tag, place) -> {
          DrawnCell text = drawn.get(tag);
          if (text != null && complete(tag.row())) {
            all.learn(text, place);
          }
        });
    return all;
  }

  /** Places the cells of a row by the columns of the whole ones. */
  private boolean byText(int r) {
    List<Tag> row = new ArrayList<>();
    for (int i = 0; i < structure.rows().get(r).size(); i++) {
      Tag tag = new Tag(table, r, i);
      if (drawn.containsKey(tag)) {
        row.add(tag);
      }
    }
    boolean[] over = covered.at(r);
    boolean[][] can = possible(row, over);
    boolean figures = row.stream().anyMatch(t -> cell(t).figure());
    boolean behind = false;
    boolean placed = true;
    int next = TakenPlaces.nextFree(over, 0);
    for (int i = 0; i < row.size(); i++) {
      TagTable.Cell spans = TaggedPart.spans(structure, row.get(i));
      int from = TakenPlaces.first(can[i]);
      if (from < 0) {
        return false;
      }
      behind |= cell(row.get(i)).figure();
      // A label stands right behind the label before it, if it can.
      boolean leads = !behind && from == next && from + spans.columnSpan() <= known.firstFigure();
      if (from == TakenPlaces.last(can[i]) || leads) {
        covered.cover(r, spans, from);
        next = TakenPlaces.nextFree(over, from + spans.columnSpan());
      } else {
        covered.forget(r, spans);
        next = -1;
        placed &= figures;
        if (behind) {
          doubtful.add(r);
        }
      }
      places.put(row.get(i), new Place(from, spans.columnSpan()));
    }
    return placed;
  }

  /** Where the cells of a row can stand, each behind the one before. */
  private boolean[][] possible(List<Tag> row, boolean[] over) {
    boolean[][] can = new boolean[row.size()][columns];
    int least = 0;
    for (int i = 0; i < row.size(); i++) {
      int span = TaggedPart.spans(structure, row.get(i)).columnSpan();
      for (int c = least; c + span <= columns; c++) {
        can[i][c] =
            TakenPlaces.free(over, c, span)
                && known.fits(cell(row.get(i)).box(), new Place(c, span));
      }
      known.likeOthers(can[i], cell(row.get(i)).box(), span);
      int first = TakenPlaces.first(can[i]);
      least = first < 0 ? columns : first + span;
    }
    for (int i = row.size() - 2; i >= 0; i--) {
      int span = TaggedPart.spans(structure, row.get(i)).columnSpan();
      int last = TakenPlaces.last(can[i + 1]);
      for (int c = Math.max(0, last - span + 1); c < columns; c++) {
        can[i][c] = false;
      }
    }
    return can;
  }

  private DrawnCell cell(Tag tag) {
    return Objects.requireNonNull(drawn.get(tag));
  }
}
