package org.gouji.interpret.base;

import org.gouji.document.Columns;
import org.gouji.document.Location;

/**
 * One printed piece of a strip: a cell of a table, or a piece of a line.
 *
 * @param text as printed, trimmed; empty for a blank cell
 * @param start first column: of the grid, or in half-width characters of the line
 * @param end first column behind it
 * @param location its place in the source
 * @param shared whether it is one cell with those of rows above or below it
 */
public record Slot(String text, int start, int end, Location location, boolean shared) {
  public Slot(String text, int start, int end, Location location) {
    this(text, start, end, location, false);
  }

  /** The same place with another text. */
  public Slot with(String other) {
    return new Slot(other, start, end, location, shared);
  }

  /** How many columns a piece of it covers, where the page may count every character as one. */
  public int width(String piece) {
    boolean even = end - start == text.codePointCount(0, text.length());
    return even ? piece.codePointCount(0, piece.length()) : Columns.width(piece);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
