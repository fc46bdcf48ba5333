package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which cells of a sheet are merged, and which columns and rows are not shown. */
final class XlsxLayout {
  private static final int MOST_COLUMNS = 16_384;

  private XlsxLayout() {}

  static List<SheetPage.Merge> merges(XmlElement sheet) {
    List<SheetPage.Merge> merges = new ArrayList<>();
    for (XmlElement m : sheet.childrenOf("x:mergeCells")) {
      String reference = m.attribute("ref");
      if (reference != null && reference.matches("[A-Za-z]{1,3}\\d{1,7}:[A-Za-z]{1,3}\\d{1,7}")) {
        CellRangeAddress a = CellRangeAddress.valueOf(reference);
        merges.add(
            new SheetPage.Merge(
                a.getFirstRow(), a.getFirstColumn(), a.getLastRow(), a.getLastColumn()));
      }
    }
    return merges;
  }

  /** The columns that are not shown, counted from 0. */
  static Set<Integer> hiddenColumns(XmlElement sheet) {
    Set<Integer> hidden = new HashSet<>();
    for (XmlElement c : sheet.childrenOf("x:cols")) {
      if (isHidden(c, "width")) {
        int last = Math.min(Numbers.of(c.attribute("max"), 0), MOST_COLUMNS);
        for (int i = Numbers.of(c.attribute("min"), 1); i <= last; i++) {
          hidden.add(i - 1);
        }
      }
    }
    return hidden;
  }

  /**
   * Whether a row or columns are not shown, or have no size.
   *
   * @param size the attribute that holds it
   */
  static boolean isHidden(XmlElement e, String size) {
    return isOn(e.attribute("hidden")) || isNothing(e.attribute(size));
  }

  /** Whether an attribute says yes. */
  static boolean isOn(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private static boolean isNothing(@Nullable String size) {
    return size != null && size.matches("0(\\.0*)?");
  }
}
