package org.gouji.interpret;

import org.gouji.document.Location;

/**
 * One printed piece of a strip: a cell of a table, or a piece of a line.
 *
 * @param text as printed, trimmed; empty for a blank cell
 * @param start first column: of the grid, or in half-width characters of the line
 * @param end first column behind it
 * @param location its place in the source
 */
record Slot(String text, int start, int end, Location location) {
  boolean isBlank() {
    return text.isBlank();
  }
}
