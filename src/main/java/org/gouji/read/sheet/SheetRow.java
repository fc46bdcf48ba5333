package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.read.sheet.SheetArea.Placed;

/**
 * A visible row of a sheet.
 *
 * @param cells that begin in it and show something
 * @param covered whether a cell from above reaches into it
 */
record SheetRow(List<Placed> cells, boolean covered) {

  /** A header with so many words in a row has figures below it. */
  private static final int WIDE_HEADER = 5;

  private static final int LONGEST_WORD = 8;

  /** Whether the texts of a row are those of a wide header: short words without a digit. */
  static boolean isHeader(List<String> texts) {
    List<String> words = texts.stream().filter(t -> !t.isEmpty()).toList();
    return words.size() >= WIDE_HEADER
        && words.stream()
            .allMatch(
                t ->
                    t.length() <= LONGEST_WORD
                        && t.codePoints().allMatch(c -> Character.isLetter(c) || c == '\n'));
  }

  /** The rows of an area, from top to bottom. */
  static List<SheetRow> of(SheetArea area) {
    List<List<Placed>> cells = new ArrayList<>();
    boolean[] covered = new boolean[area.rowCount()];
    for (int r = 0; r < area.rowCount(); r++) {
      cells.add(new ArrayList<>());
    }
    for (Placed p : area.placed()) {
      cells.get(p.row()).add(p);
      for (int r = p.row() + 1; r < p.row() + p.rowSpan(); r++) {
        covered[r] = true;
      }
    }
    List<SheetRow> rows = new ArrayList<>();
    for (int r = 0; r < area.rowCount(); r++) {
      rows.add(new SheetRow(List.copyOf(cells.get(r)), covered[r]));
    }
    return rows;
  }

  /** Nothing is seen in the row. */
  boolean isEmpty() {
    return cells.isEmpty() && !covered;
  }

  /** One text stands in the row and nothing beside it, not even a blank cell with a border. */
  boolean isAlone() {
    return cells.size() == 1
        && !covered
        && cells.get(0).rowSpan() == 1
        && !cells.get(0).cell().isBlank();
  }

  /** The row's only text is in no frame, as titles and paragraphs are. */
  boolean isUnframed() {
    return !cells.get(0).cell().bordered();
  }

  /** The columns in which the row's texts begin. */
  Set<Integer> edges() {
    Set<Integer> edges = new TreeSet<>();
    for (Placed p : cells) {
      if (!p.cell().isBlank()) {
        edges.add(p.column());
      }
    }
    return edges;
  }
}
