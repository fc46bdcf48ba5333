package org.gouji.read.text;

import java.util.List;
import org.gouji.document.Cell;

/**
 * A table whose cells take several lines of a text, as markup languages write them.
 *
 * @param cells in any order
 * @param end index of the line behind it
 */
record DrawnTable(List<Cell> cells, int end) {
  DrawnTable {
    cells = List.copyOf(cells);
  }
}
