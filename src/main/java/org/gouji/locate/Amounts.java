package org.gouji.locate;

import java.util.Arrays;

/** By how much a few chosen figures must change so that every row in which they count holds. */
final class Amounts {
  /** So many figures are changed at a time at most. */
  static final int MOST = 3;

  private final LinearSystem system;
  private final Elimination elimination;
  private final long[] deltas = new long[MOST];
  private final int[] seen;
  private int stamp;
  private int[] chosen = new int[MOST];
  private int size;

  Amounts(LinearSystem system) {
    this.system = system;
    this.elimination = new Elimination(system.rows.size() + 1, MOST);
    this.seen = new int[system.rows.size()];
  }

  /** Solves for the first so many of the chosen atoms. */
  Elimination.Outcome solve(int[] atoms, int count) {
    chosen = atoms;
    size = count;
    equations();
    return elimination.solve(deltas);
  }

  /**
   * After an undetermined outcome: whether the sum of the changes is settled but not the shares.
   */
  boolean onlyShareOpen() {
    return size > 1 && elimination.rank() == size - 1;
  }

  /** Solves for an extreme share: one of the figures goes down to 0. */
  Elimination.Outcome solveWithZeroAt(int place) {
    equations();
    long[] equation = elimination.row();
    equation[place] = 1;
    equation[size] = -system.atoms.get(chosen[place]).value();
    return elimination.solve(deltas);
  }

  private void equations() {
    elimination.clear(size);
    int mark = ++stamp;
    for (int i = 0; i < size; i++) {
      for (int r : system.rowsOf(chosen[i])) {
        LinearSystem.Row row = system.rows.get(r);
        if (seen[r] == mark || row.atMost()) {
          continue;
        }
        seen[r] = mark;
        long[] equation = elimination.row();
        for (int j = 0; j < size; j++) {
          equation[j] = system.weight(chosen[j], r);
        }
        equation[size] = -row.residual();
      }
    }
  }

  /** Whether all figures really change, to something that they may be, and no bound is exceeded. */
  boolean possible(int[] component) {
    for (int i = 0; i < size; i++) {
      if (deltas[i] == 0 || !possible(system.atoms.get(chosen[i]), deltas[i])) {
        return false;
      }
    }
    for (int row : component) {
      if (system.rows.get(row).atMost() && stillExceeds(row)) {
        return false;
      }
    }
    return true;
  }

  private boolean possible(LinearSystem.Atom figure, long delta) {
    long value = figure.value() + delta;
    return switch (figure.kind()) {
      case COUNT -> value >= 0 && value % system.unit == 0;
      case CHANGE -> value % system.unit == 0;
      case AMOUNT -> value >= 0;
    };
  }

  private boolean stillExceeds(int row) {
    long sum = system.rows.get(row).residual();
    for (int i = 0; i < size; i++) {
      sum += system.weight(chosen[i], row) * deltas[i];
    }
    return sum > 0;
  }

  /** The last solution. */
  Solution solution(boolean free) {
    int[] atoms = Arrays.copyOf(chosen, size);
    Arrays.sort(atoms);
    long[] changes = new long[size];
    for (int i = 0; i < size; i++) {
      changes[Arrays.binarySearch(atoms, chosen[i])] = deltas[i];
    }
    return new Solution(atoms, changes, free);
  }
}
