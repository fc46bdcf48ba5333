package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.TextFlow;

/**
 * Tells a table whose labels are drawn apart from its figures: long before them, as a printed form
 * is that was filled in later, or long after, as spreadsheets print the texts that they wrap. The
 * order of drawing then says nothing of which figures belong to which label.
 */
final class LabelsApart {
  /** A figure stands no further from a line of its label, in font sizes. */
  private static final float LEVEL = 0.8f;

  /** Labels over several lines are drawn no more rows away from their figures. */
  private static final int NEAR = 5;

  /** So many rows of figures show a habit. */
  private static final int ROWS = 3;

  /** Comparing figures with labels ends here: an attack. */
  private static final long MOST_COMPARISONS = 2_000_000;

  private final List<DrawnRow> rows;

  /** The heights of lines of labels without figures, with the row that came there first. */
  private final NavigableMap<Float, Integer> labels = new TreeMap<>();

  private long left = MOST_COMPARISONS;

  private LabelsApart(List<DrawnRow> rows) {
    this.rows = rows;
  }

  /**
   * Whether figures stand beside labels that were drawn long before or long after them.
   *
   * @param rows in the order of drawing
   */
  static boolean drawn(List<DrawnRow> rows) {
    List<DrawnRow> backwards = new ArrayList<>(rows);
    Collections.reverse(backwards);
    return new LabelsApart(rows).apart() || new LabelsApart(backwards).apart();
  }

  private boolean apart() {
    int apart = 0;
    for (int k = 0; k < rows.size() && apart < ROWS; k++) {
      DrawnRow row = rows.get(k);
      if (!row.labels().isEmpty() && !row.values().isEmpty() && row.level()) {
        continue;
      }
      if (!row.values().isEmpty() && labelled(row.values().get(0), k - NEAR)) {
        apart++;
      }
      for (DrawnCell label : row.labels()) {
        for (List<Glyph> line : label.lines()) {
          labels.putIfAbsent(TextFlow.baseline(line.get(0)), k);
        }
      }
    }
    return apart == ROWS;
  }

  /** Whether a figure stands beside a label that came before some row. */
  private boolean labelled(DrawnCell figure, int before) {
    float off = LEVEL * figure.size();
    float y = figure.baseline();
    for (int row : labels.subMap(y - off, true, y + off, true).values()) {
      if (left-- < 0) {
        return false;
      }
      if (row < before && rows.get(row).labels().get(0).box().right() < figure.box().left()) {
        return true;
      }
    }
    return false;
  }
}
