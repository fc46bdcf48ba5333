package org.gouji.read.page.open;

import java.util.List;

/**
 * Where in a table without rules the labels of rows end and the figures begin.
 *
 * @param labels the right edge of the widest label beside figures; −∞ if no row has a label
 * @param figures the left edge of the first figure; +∞ if there is none
 */
record LabelSide(float labels, float figures) {

  static LabelSide of(List<DrawnRow> rows) {
    float right = Float.NEGATIVE_INFINITY;
    float left = Float.POSITIVE_INFINITY;
    for (DrawnRow row : rows) {
      if (!row.values().isEmpty()) {
        left = Math.min(left, row.values().get(0).box().left());
        for (DrawnCell label : row.labels()) {
          right = Math.max(right, label.box().right());
        }
      }
    }
    return new LabelSide(right, left);
  }

  /** Whether a cell of a header stands above the labels. */
  boolean holds(DrawnCell cell) {
    return labelled() && cell.box().centerX() < Math.min(labels, figures);
  }

  /** Whether rows have labels. */
  boolean labelled() {
    return labels > Float.NEGATIVE_INFINITY;
  }
}
