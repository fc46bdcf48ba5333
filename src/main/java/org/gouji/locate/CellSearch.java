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
  private final long[] deltas = new long[3];
  private final Elimination elimination;
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
    this.seen = new int[Math.max(system.atoms.size(), system.rows.size())];
    this.elimination = new Elimination(system.rows.size() + 1, 3);
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
    equations(-1);
    switch (elimination.solve(deltas)) {
      case UNIQUE -> accept(false);
      case NONE -> {}
      case UNDETERMINED -> {
        loose = true;
        if (elimination.rank() == size - 1 && size > 1) {
          corners();
        }
      }
    }
  }

  /** Only the sum of the changes is settled: the extreme shares, one figure going down to 0. */
  private void corners() {
    for (int i = 0; i < size; i++) {
      equations(i);
      if (elimination.solve(deltas) == Elimination.Outcome.UNIQUE) {
        accept(true);
      }
    }
  }

  private void equations(int zeroed) {
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
          equation[j] = weight(chosen[j], r);
        }
        equation[size] = -row.residual();
      }
    }
    if (zeroed >= 0) {
      long[] equation = elimination.row();
      equation[zeroed] = 1;
      equation[size] = -system.atoms.get(chosen[zeroed]).value();
    }
  }

  private int weight(int atom, int row) {
    int[] rows = system.rowsOf(atom);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] == row) {
        return system.weightsOf(atom)[i];
      }
    }
    return 0;
  }

  private void accept(boolean free) {
    for (int i = 0; i < size; i++) {
      if (deltas[i] == 0 || !possible(chosen[i], deltas[i])) {
        return;
      }
    }
    for (int row : component) {
      if (system.rows.get(row).atMost() && stillExceeds(row)) {
        return;
      }
    }
    Integer[] order = new Integer[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> Integer.compare(chosen[a], chosen[b]));
    int[] atoms = new int[size];
    long[] changes = new long[size];
    for (int i = 0; i < size; i++) {
      atoms[i] = chosen[order[i]];
      changes[i] = deltas[order[i]];
    }
    if (found.size() < KEPT) {
      found.add(new Solution(atoms, changes, free));
    } else {
      steps = BUDGET;
    }
  }

  private boolean possible(int atom, long delta) {
    LinearSystem.Atom figure = system.atoms.get(atom);
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
      sum += weight(chosen[i], row) * deltas[i];
    }
    return sum > 0;
  }
}
