package org.gouji.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all sets of a given size whose change makes every row of one component hold (Fellegi and
 * Holt 1976), values staying whole and not negative. Every set is met once: a row that still needs
 * a changed cell is picked, its cells are tried in turn, and a cell that was tried is out of the
 * game for those after it.
 */
final class CellSearch {
  /** Steps after which a search gives up, a fixed count so that every machine gives up alike. */
  static final int BUDGET = 30_000;

  /** Solutions kept; beyond this only their number is of interest. */
  static final int KEPT = 2_000;

  /**
   * A set of changes.
   *
   * @param atoms which figures change, ascending
   * @param deltas by how much, in units, never 0
   * @param free whether the sum of the changes is settled but not their shares
   */
  record Solution(int[] atoms, long[] deltas, boolean free) {}

  private final LinearSystem system;
  private final int[] component;
  private final boolean[] failing;
  private final boolean[] excluded;
  private final int[] cover;
  private final int degree;
  private final int[] chosen = new int[3];
  private final Amounts amounts;
  private final int[] seen;
  private int stamp;

  private List<Solution> found = new ArrayList<>();
  private int size;
  private int stopAt;
  private int steps;
  private boolean loose;

  CellSearch(LinearSystem system, int[] component) {
    this.system = system;
    this.component = component;
    this.failing = new boolean[system.rows.size()];
    this.excluded = new boolean[system.atoms.size()];
    this.cover = new int[system.rows.size()];
    this.seen = new int[system.atoms.size()];
    this.amounts = new Amounts(system);
    int most = 1;
    for (int row : component) {
      failing[row] = system.rows.get(row).fails();
      for (int atom : system.rows.get(row).atoms()) {
        excluded[atom] = system.atoms.get(atom).fixed();
        most = Math.max(most, system.rowsOf(atom).length);
      }
    }
    this.degree = most;
  }

  /** Whether the last search was cut short. */
  boolean exhausted() {
    return steps > BUDGET;
  }

  /** Whether the last search met sets that could do, but by amounts that nothing settles. */
  boolean loose() {
    return loose;
  }

  /**
   * All solutions of exactly this size, 1 to 3, without a smaller one inside as long as none
   * exists.
   */
  List<Solution> all(int cells) {
    return search(cells, Integer.MAX_VALUE);
  }

  /** Whether there is a solution of this size that leaves an atom as it is. */
  boolean anyWithout(int atom, int cells) {
    boolean before = excluded[atom];
    excluded[atom] = true;
    boolean any = !search(cells, 1).isEmpty() || loose || exhausted();
    excluded[atom] = before;
    return any;
  }

  /**
   * Whether another figure counts in the same rows as this one and could bear a part of its change:
   * then nothing settles how much each is wrong.
   *
   * @param delta the change of the one
   */
  boolean sharable(int atom, long delta) {
    int[] own = system.rowsOf(atom);
    for (int other : system.rows.get(own[0]).atoms()) {
      if (other != atom && !excluded[other] && Arrays.equals(system.rowsOf(other), own)) {
        int sign = sign(atom, other);
        boolean down = sign > 0 && delta < 0;
        if (sign != 0 && (!down || system.atoms.get(other).value() > 0)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 1 if two figures have the same weights in all their rows, -1 if opposite ones, else 0. */
  private int sign(int a, int b) {
    int same = 0;
    for (int row : system.rowsOf(a)) {
      int product = Integer.signum(system.weight(a, row) * system.weight(b, row));
      boolean alike = Math.abs(system.weight(a, row)) == Math.abs(system.weight(b, row));
      if (!alike || (same != 0 && same != product)) {
        return 0;
      }
      same = product;
    }
    return same;
  }

  /** All solutions of this size that leave some atoms as they are. */
  List<Solution> allWithout(int[] atoms, int cells) {
    boolean[] before = excluded.clone();
    for (int atom : atoms) {
      excluded[atom] = true;
    }
    List<Solution> all = search(cells, Integer.MAX_VALUE);
    System.arraycopy(before, 0, excluded, 0, before.length);
    return all;
  }

  private List<Solution> search(int cells, int limit) {
    found = new ArrayList<>();
    size = cells;
    stopAt = limit;
    steps = 0;
    loose = false;
    Arrays.fill(cover, 0);
    extend(0);
    return found;
  }

  private void extend(int depth) {
    if (++steps > BUDGET || found.size() >= stopAt) {
      return;
    }
    int left = size - depth;
    int needy = -1;
    int uncovered = 0;
    int fewest = Integer.MAX_VALUE;
    for (int row : component) {
      if (failing[row] && cover[row] == 0) {
        uncovered++;
        int cells = system.rows.get(row).atoms().length;
        if (cells < fewest) {
          fewest = cells;
          needy = row;
        }
      }
    }
    if (uncovered > left * degree) {
      return;
    }
    if (needy < 0) {
      needy = lonely(depth);
    }
    if (left == 0) {
      if (needy < 0) {
        solve();
      }
      return;
    }
    branch(depth, needy >= 0 ? system.rows.get(needy).atoms() : neighbours(depth));
  }

  /** A row that holds now and has one changed cell only: it needs a second. */
  private int lonely(int depth) {
    int found = -1;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < depth; i++) {
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

  /** All atoms that share a row with those chosen. */
  private int[] neighbours(int depth) {
    int mark = ++stamp;
    List<Integer> near = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
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

  private void branch(int depth, int[] candidates) {
    int[] tried = new int[candidates.length];
    int count = 0;
    for (int atom : candidates) {
      if (excluded[atom]) {
        continue;
      }
      chosen[depth] = atom;
      count(atom, 1);
      excluded[atom] = true;
      tried[count++] = atom;
      extend(depth + 1);
      count(atom, -1);
    }
    for (int i = 0; i < count; i++) {
      excluded[tried[i]] = false;
    }
  }

  private void count(int atom, int change) {
    for (int row : system.rowsOf(atom)) {
      cover[row] += change;
    }
  }

  private void solve() {
    switch (amounts.solve(chosen, size)) {
      case UNIQUE -> accept(false);
      case NONE -> {}
      case UNDETERMINED -> {
        loose = true;
        int corners = amounts.onlyShareOpen() ? size : 0;
        for (int i = 0; i < corners; i++) {
          if (amounts.solveWithZeroAt(i) == Elimination.Outcome.UNIQUE) {
            accept(true);
          }
        }
      }
    }
  }

  private void accept(boolean free) {
    if (!amounts.possible(component)) {
      return;
    }
    if (found.size() < KEPT) {
      found.add(amounts.solution(free));
    } else {
      steps = BUDGET;
    }
  }
}
