package org.gouji.read.sheet;

import org.apache.poi.ss.util.CellReference;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook in XML, as it is stored.
 *
 * @param sheet the name of its sheet
 * @param row counted from 0
 * @param column counted from 0
 * @param style its own, or that of its row or column
 */
record StoredCell(String sheet, int row, int column, XmlElement element, @Nullable String style) {
  /** Where it stands, for people. */
  String place() {
    return sheet + "!" + new CellReference(row, column).formatAsString(false);
  }
}
