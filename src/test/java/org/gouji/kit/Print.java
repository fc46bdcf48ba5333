package org.gouji.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.kit.SampleGrid.Box;

/**
 * A text with its making: each piece knows which row of which table it was printed for.
 *
 * @param pieces in order; together they are the text
 * @param laidOut whether only their places on the line tell the cells apart
 */
public record Print(List<Piece> pieces, boolean laidOut) {

  /**
   * A piece of the text.
   *
   * @param text as printed
   * @param table the table that it stands in, empty outside tables
   * @param row the grid row that it is printed for, −1 if for none
   * @param column column of the box that it is printed for, −1 if for none
   * @param cell the cell of the form that the box prints, empty if it prints a label
   * @param content whether it is what the box holds, not what parts it from others
   */
  public record Piece(
      String text, String table, int row, int column, String cell, boolean content) {
    public Piece withText(String newText) {
      return new Piece(newText, table, row, column, cell, content);
    }

    public boolean isFigure() {
      return !cell.isEmpty();
    }

    boolean inRow(Piece other) {
      return !table.isEmpty() && table.equals(other.table) && row >= 0 && row == other.row;
    }

    boolean inBox(Piece other) {
      return inRow(other) && column >= 0 && column == other.column;
    }
  }

  public Print {
    pieces = List.copyOf(pieces);
  }

  public Print withPieces(List<Piece> newPieces) {
    return new Print(newPieces, laidOut);
  }

  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Puts a print together. */
  static final class Maker {
    private final List<Piece> pieces = new ArrayList<>();
    private String table = "";

    /** What follows belongs to this table; empty for none. */
    Maker in(String newTable) {
      table = newTable;
      return this;
    }

    /** Text that belongs to no row. */
    Maker text(String text) {
      pieces.add(new Piece(text, table, -1, -1, "", false));
      return this;
    }

    /** What parts or ends the cells of a row. */
    Maker mark(int row, String text) {
      pieces.add(new Piece(text, table, row, -1, "", false));
      return this;
    }

    /** What belongs to a box and is not its content. */
    Maker mark(Box box, String text) {
      pieces.add(new Piece(text, table, box.row(), box.column(), box.cell(), false));
      return this;
    }

    Maker box(Box box) {
      pieces.add(new Piece(box.text(), table, box.row(), box.column(), box.cell(), true));
      return this;
    }

    /** A part of a box that is printed on a line of this row. */
    Maker part(Box box, int row, String space, String text) {
      pieces.add(new Piece(space, table, row, box.column(), box.cell(), false));
      pieces.add(new Piece(text, table, row, box.column(), box.cell(), true));
      return this;
    }

    Print print(boolean laidOut) {
      return new Print(pieces, laidOut);
    }
  }
}
