package org.gouji.output.base;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Columns;

/** Lines of texts in columns; the first column to the left, the others to the right. */
public final class Grid {
  private static final int WIDEST_LABEL = 44;

  private final List<List<String>> rows = new ArrayList<>();
  private final int leftAligned;

  /** One column of labels. */
  public Grid() {
    this(1);
  }

  /**
   * @param leftAligned how many columns from the left are texts
   */
  public Grid(int leftAligned) {
    this.leftAligned = leftAligned;
  }

  public void add(List<String> row) {
    List<String> copy = new ArrayList<>(row);
    copy.set(0, cut(copy.get(0)));
    rows.add(copy);
  }

  private static String cut(String label) {
    if (Columns.width(label) <= WIDEST_LABEL) {
      return label;
    }
    StringBuilder out = new StringBuilder();
    int width = 0;
    for (int c : label.codePoints().toArray()) {
      width += Columns.width(c);
      if (width > WIDEST_LABEL - 2) {
        break;
      }
      out.appendCodePoint(c);
    }
    return out.append('…').toString();
  }

  /** The lines, without trailing blanks. */
  public List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String pad = " ".repeat(widths[i] - Columns.width(row.get(i)));
        line.append(i == 0 ? "" : "  ")
            .append(i < leftAligned ? row.get(i) + pad : pad + row.get(i));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
