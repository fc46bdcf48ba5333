package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.read.page.drawn.Tag;
import org.gouji.read.page.table.PageCell;
import org.gouji.read.page.table.PageTable;
import org.gouji.read.page.table.Told;
import org.gouji.read.page.tagged.Witness;

/**
 * Finds the figures of a ruled table of which its rules and the file's own structure tell different
 * stories: two cells of the structure in one drawn cell, one in two, or rows that are not the same.
 * Which of them is right cannot be known.
 */
final class Quarrels {
  private final Set<PageCell> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Witness witness;

  private Quarrels(Witness witness) {
    this.witness = witness;
  }

  /** The cells whose figures are in dispute. */
  static Set<PageCell> of(PageTable table, Witness witness) {
    Quarrels quarrels = new Quarrels(witness);
    quarrels.cells(table.cells());
    quarrels.rows(table.cells());
    return quarrels.found;
  }

  private List<Told> told(PageCell cell) {
    return cell.told().stream()
        .filter(t -> !t.tag().inTable() || witness.heard(t.tag().table()))
        .toList();
  }

  private void cells(List<PageCell> cells) {
    Map<Tag, PageCell> homes = new HashMap<>();
    for (PageCell cell : cells) {
      List<Told> told = told(cell);
      boolean figure = told.stream().anyMatch(t -> t.figure() && t.tag().inTable());
      if (told.size() > 1 && figure) {
        found.add(cell);
      }
      for (Told part : told) {
        PageCell other = part.tag().inTable() ? homes.putIfAbsent(part.tag(), cell) : null;
        if (other != null && part.figure()) {
          found.add(cell);
          found.add(other);
        }
      }
    }
  }

  /** A row of figures must be one row for both. */
  private void rows(List<PageCell> cells) {
    Map<Integer, List<PageCell>> drawn = new HashMap<>();
    Map<Tag, Set<Integer>> rows = new HashMap<>();
    Map<Integer, Set<Tag>> named = new HashMap<>();
    for (PageCell cell : cells) {
      int row = cell.place().row();
      if (cell.place().rowSpan() != 1) {
        continue;
      }
      drawn.computeIfAbsent(row, k -> new ArrayList<>()).add(cell);
      for (Told part : told(cell)) {
        if (part.tag().inTable() && witness.inOneRow(part.tag())) {
          Tag name = new Tag(part.tag().table(), part.tag().row(), 0);
          rows.computeIfAbsent(name, k -> new HashSet<>()).add(row);
          named.computeIfAbsent(row, k -> new HashSet<>()).add(name);
        }
      }
    }
    Set<Integer> disputed = new HashSet<>();
    rows.values().stream().filter(r -> r.size() > 1).forEach(disputed::addAll);
    named.forEach(
        (row, names) -> {
          if (names.size() > 1) {
            disputed.add(row);
          }
        });
    for (int row : disputed) {
      drawn.getOrDefault(row, List.of()).stream().filter(PageCell::figure).forEach(found::add);
    }
  }
}
