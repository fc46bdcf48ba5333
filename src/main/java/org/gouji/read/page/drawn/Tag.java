package org.gouji.read.page.drawn;

/**
 * What a file's own structure says of a character: the table, row and cell that it belongs to.
 *
 * @param table index of the table in the document
 * @param row index of the row in its table
 * @param cell index of the cell in its row; blank cells before it may have been left out
 */
public record Tag(int table, int row, int cell) {
  /** Belongs to the structure, and to no table. */
  public static final Tag ELSEWHERE = new Tag(-1, -1, -1);

  public boolean inTable() {
    return table >= 0;
  }
}
