package org.gouji.locate;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * The judged system in numbers: one row per equation that can be told, over the figures that count
 * in it. Values are whole multiples of a common unit (1, or a power of ten if a printed figure has
 * decimals). Made by {@link SystemBuilder}.
 */
final class LinearSystem {
  final List<Atom> atoms;
  final List<Row> rows;
  final long unit;
  private final int[][] rowsOf;
  private final int[][] weightsOf;

  /**
   * A figure that may be wrong.
   *
   * @param cell the cell; null for a witness
   * @param witness what the witness is called; null for a cell
   * @param value its value in units; 0 for a blank addend
   * @param blank whether the cell is blank
   * @param kind what it may hold
   * @param fixed whether it may not be changed
   */
  record Atom(
      @Nullable CellId cell,
      @Nullable Message witness,
      long value,
      boolean blank,
      ValueKind kind,
      boolean fixed) {}

  /**
   * One equation: the weighted sum of its atoms plus the constant is 0, or at most 0.
   *
   * @param id of the equation
   * @param form whether it is a cross-check of the form (or implied by some), not a witness
   * @param atoms indices of atoms
   * @param weights their weights
   * @param residual what the sum is now, in units
   * @param atMost whether it only must not exceed 0: addends are absent
   * @param beyond whether its figures are too large or too fine to be searched
   */
  record Row(
      String id,
      boolean form,
      int[] atoms,
      int[] weights,
      long residual,
      boolean atMost,
      boolean beyond) {
    boolean fails() {
      return beyond || (atMost ? residual > 0 : residual != 0);
    }
  }

  LinearSystem(List<Atom> atoms, List<Row> rows, long unit) {
    this.atoms = List.copyOf(atoms);
    this.rows = List.copyOf(rows);
    this.unit = unit;
    List<List<int[]>> uses = new ArrayList<>();
    atoms.forEach(a -> uses.add(new ArrayList<>()));
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      for (int i = 0; i < row.atoms.length; i++) {
        uses.get(row.atoms[i]).add(new int[] {r, row.weights[i]});
      }
    }
    this.rowsOf = new int[atoms.size()][];
    this.weightsOf = new int[atoms.size()][];
    for (int a = 0; a < rowsOf.length; a++) {
      rowsOf[a] = uses.get(a).stream().mapToInt(u -> u[0]).toArray();
      weightsOf[a] = uses.get(a).stream().mapToInt(u -> u[1]).toArray();
    }
  }

  /** The rows in which an atom counts, ascending. */
  int[] rowsOf(int atom) {
    return rowsOf[atom];
  }

  /** The weight of an atom in a row; 0 if it does not count there. */
  int weight(int atom, int row) {
    int[] own = rowsOf[atom];
    for (int i = 0; i < own.length; i++) {
      if (own[i] == row) {
        return weightsOf[atom][i];
      }
    }
    return 0;
  }

  /** 1 if two figures have the same weights in all their rows, -1 if opposite ones, else 0. */
  int sign(int a, int b) {
    int same = 0;
    for (int row : rowsOf(a)) {
      int product = Integer.signum(weight(a, row) * weight(b, row));
      boolean alike = Math.abs(weight(a, row)) == Math.abs(weight(b, row));
      if (!alike || (same != 0 && same != product)) {
        return 0;
      }
      same = product;
    }
    return same;
  }

  /** The row as a vector over all atoms. */
  long[] vector(Row row) {
    long[] vector = new long[atoms.size()];
    for (int i = 0; i < row.atoms.length; i++) {
      vector[row.atoms[i]] = row.weights[i];
    }
    return vector;
  }
}
