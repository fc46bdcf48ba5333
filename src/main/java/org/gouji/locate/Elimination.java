package org.gouji.locate;

/**
 * Solves a few integer unknowns exactly: Gaussian elimination without fractions. Weights are small
 * and sums bounded (see {@link LinearSystem}), so nothing overflows.
 */
final class Elimination {
  /** How a set of equations ends. */
  enum Outcome {
    UNIQUE,
    NONE,
    UNDETERMINED
  }

  private final long[][] matrix;
  private int rows;
  private int unknowns;
  private int rank;

  /** For up to so many equations in up to so many unknowns. */
  Elimination(int maxRows, int maxUnknowns) {
    matrix = new long[maxRows][maxUnknowns + 1];
  }

  /** Starts anew. */
  void clear(int count) {
    rows = 0;
    rank = 0;
    unknowns = count;
  }

  /** A new equation: the caller fills in the weights, and the right side at the last place. */
  long[] row() {
    long[] row = matrix[rows++];
    java.util.Arrays.fill(row, 0, unknowns + 1, 0);
    return row;
  }

  /** How many unknowns the last solution settled. */
  int rank() {
    return rank;
  }

  /** Solves; the solution is written only if it is unique and whole. */
  Outcome solve(long[] solution) {
    rank = 0;
    for (int column = 0; column < unknowns; column++) {
      int pivot = pivot(column);
      if (pivot < 0) {
        continue;
      }
      long[] chosen = matrix[pivot];
      matrix[pivot] = matrix[rank];
      matrix[rank] = chosen;
      for (int r = 0; r < rows; r++) {
        if (r != rank && matrix[r][column] != 0) {
          cancel(matrix[r], chosen, column);
        }
      }
      rank++;
    }
    for (int r = rank; r < rows; r++) {
      if (matrix[r][unknowns] != 0) {
        return Outcome.NONE;
      }
    }
    if (rank < unknowns) {
      return Outcome.UNDETERMINED;
    }
    for (int i = 0; i < unknowns; i++) {
      if (matrix[i][unknowns] % matrix[i][i] != 0) {
        return Outcome.NONE;
      }
      solution[i] = matrix[i][unknowns] / matrix[i][i];
    }
    return Outcome.UNIQUE;
  }

  private int pivot(int column) {
    int found = -1;
    for (int r = rank; r < rows; r++) {
      long weight = Math.abs(matrix[r][column]);
      if (weight == 1) {
        return r;
      }
      if (weight != 0 && found < 0) {
        found = r;
      }
    }
    return found;
  }

  private void cancel(long[] row, long[] pivot, int column) {
    long a = pivot[column];
    long b = row[column];
    for (int j = 0; j <= unknowns; j++) {
      row[j] = row[j] * a - pivot[j] * b;
    }
  }
}
