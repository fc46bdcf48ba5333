package org.gouji.locate;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures that are chosen to change, and which rows of one component still need one. It does
 * not know by how much they change, nor which figures may.
 */
final class Coverage {
  private final LinearSystem system;
  private final int[] component;
  private final boolean[] failing;

  /** How many of the chosen figures count in each row. */
  private final int[] cover;

  /** In how many rows of the component a figure counts at most. */
  private final int degree;

  /** Rows that fail and in which no chosen figure counts. */
  private int uncovered;

  private final int[] chosen;
  private int size;
  private final int[] seen;
  private int stamp;

  /**
   * @param component indices of rows
   */
  Coverage(LinearSystem system, int[] component) {
    this.system = system;
    this.component = component;
    this.failing = new boolean[system.rows.size()];
    this.cover = new int[system.rows.size()];
    this.chosen = new int[Amounts.MOST];
    this.seen = new int[system.atoms.size()];
    int widest = 1;
    for (int row : component) {
      failing[row] = system.rows.get(row).fails();
      uncovered += failing[row] ? 1 : 0;
      for (int atom : system.rows.get(row).atoms()) {
        widest = Math.max(widest, system.rowsOf(atom).length);
      }
    }
    this.degree = widest;
  }

  void choose(int atom) {
    chosen[size++] = atom;
    for (int row : system.rowsOf(atom)) {
      uncovered -= failing[row] && cover[row] == 0 ? 1 : 0;
      cover[row]++;
    }
  }

  /** Takes the figure back that was chosen last. */
  void takeBack() {
    for (int row : system.rowsOf(chosen[--size])) {
      cover[row]--;
      uncovered += failing[row] && cover[row] == 0 ? 1 : 0;
    }
  }

  /** How many figures are chosen. */
  int size() {
    return size;
  }

  /** The chosen figures: the first so many as its size says. */
  int[] chosen() {
    return chosen;
  }

  /** Whether so many more figures can count in all rows that need one. */
  boolean inReach(int more) {
    return uncovered <= more * degree;
  }

  /** The row with the fewest figures that needs one more; -1 if none does. */
  int needy() {
    return uncovered > 0 ? untouched() : lonely();
  }

  /** A row that fails and has no changed figure. */
  private int untouched() {
    int found = -1;
    int fewest = Integer.MAX_VALUE;
    for (int row : component) {
      if (failing[row] && cover[row] == 0) {
        int cells = system.rows.get(row).atoms().length;
        if (cells < fewest) {
          fewest = cells;
          found = row;
        }
      }
    }
    return found;
  }

  /** A row that holds now and has one changed figure only: it needs a second. */
  private int lonely() {
    int found = -1;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      for (int row : system.rowsOf(chosen[i])) {
        if (cover[row] == 1 && !failing[row] && !system.rows.get(row).atMost()) {
          int cells = system.rows.get(row).atoms().length;
          if (cells < fewest) {
            fewest = cells;
            found = row;
          }
        }
      }
    }
    return found;
  }

  /** All figures that share a row with those chosen, ascending. */
  int[] neighbours() {
    int mark = ++stamp;
    List<Integer> near = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int row : system.rowsOf(chosen[i])) {
        for (int atom : system.rows.get(row).atoms()) {
          if (seen[atom] != mark) {
            seen[atom] = mark;
            near.add(atom);
          }
        }
      }
    }
    return near.stream().mapToInt(i -> i).sorted().toArray();
  }
}
