package org.gouji.read.sheet;

import java.util.Objects;
import org.gouji.document.Unread;

/**
 * A cell of a sheet that shows something: text or a border.
 *
 * @param row 0-based, as stored
 * @param column 0-based, as stored
 * @param text as displayed; empty for a blank cell, {@link Unread#PICTURE} for one under a picture
 * @param bordered whether a line is drawn along any of its sides
 */
record SheetCell(int row, int column, String text, boolean bordered) {
  SheetCell {
    Objects.requireNonNull(text);
  }

  boolean isBlank() {
    return text.isEmpty() || text.equals(Unread.PICTURE);
  }
}
