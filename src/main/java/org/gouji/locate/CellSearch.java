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

  private final LinearSystem system;
  private final int[] component;
  private final boolean[] excluded;
  private final Coverage coverage;
  private final Amounts amounts;

  private List<Solution> found = new ArrayList<>();
  private int size;
  private int stopAt;
  private int steps;
  private boolean loose;

  CellSearch(LinearSystem system, int[] component) {
    this.system = system;
    this.component = component;
    this.excluded = new boolean[system.atoms.size()];
    this.coverage = new Coverage(system, component);
    this.amounts = new Amounts(system);
    for (int row : component) {
      for (int atom : system.rows.get(row).atoms()) {
        excluded[atom] = system.atoms.get(atom).fixed();
      }
    }
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
        int sign = system.sign(atom, other);
        boolean down = sign > 0 && delta < 0;
        if (sign != 0 && (!down || system.atoms.get(other).value() > 0)) {
          return true;
        }
      }
    }
    return false;
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
    extend();
    return found;
  }

  private void extend() {
    if (++steps > BUDGET || found.size() >= stopAt) {
      return;
    }
    int left = size - coverage.size();
    if (!coverage.inReach(left)) {
      return;
    }
    int needy = coverage.needy();
    if (left > 0) {
      branch(needy >= 0 ? system.rows.get(needy).atoms() : coverage.neighbours());
    } else if (needy < 0) {
      solve();
    }
  }

  private void branch(int[] candidates) {
    int[] tried = new int[candidates.length];
    int count = 0;
    for (int atom : candidates) {
      if (excluded[atom]) {
        continue;
      }
      coverage.choose(atom);
      excluded[atom] = true;
      tried[count++] = atom;
      extend();
      coverage.takeBack();
    }
    for (int i = 0; i < count; i++) {
      excluded[tried[i]] = false;
    }
  }

  private void solve() {
    switch (amounts.solve(coverage.chosen(), size)) {
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
