package org.gouji.form;

/**
 * One term of a linear equation.
 *
 * @param cell the cell
 * @param coefficient by which its value is multiplied; never 0
 */
public record Term(CellId cell, int coefficient) {
  public Term {
    if (coefficient == 0) {
      throw new IllegalArgumentException("a term without weight: " + cell);
    }
  }
}
