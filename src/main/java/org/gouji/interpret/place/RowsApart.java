package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rows in succession that all have figures and end before the last column, where all others reach
 * it: they were laid out on a page of their own, whose columns stand elsewhere. If most of them do
 * not end in the sum of their figures, it is only that nobody filled in their totals.
 */
final class RowsApart {
  /** Fewer rows in succession may be blank in their last column by chance. */
  private static final int FEWEST_ROWS = 3;

  private final int width;
  private final Set<Line> apart = Collections.newSetFromMap(new IdentityHashMap<>());

  private RowsApart(int width) {
    this.width = width;
  }

  /**
   * @param lines laid-out rows with the same number of cells
   * @param reachesLast whether a row has a figure in the last column
   */
  static Set<Line> of(List<Line> lines, int width, Predicate<Line> reachesLast) {
    RowsApart rows = new RowsApart(width);
    List<Line> filled = lines.stream().filter(l -> l.reading().filled() > 0).toList();
    List<Line> run = new ArrayList<>();
    int reaching = 0;
    for (Line line : filled) {
      if (reachesLast.test(line)) {
        reaching++;
        rows.keep(run);
      } else {
        run.add(line);
      }
    }
    rows.keep(run);
    boolean told = rows.apart.size() + reaching == filled.size() && reaching >= FEWEST_ROWS;
    return told ? rows.apart : Set.of();
  }

  private void keep(List<Line> run) {
    List<Line> telling = run.stream().filter(this::isTelling).toList();
    long totals = telling.stream().filter(RowsApart::mayEndInTotal).count();
    if (run.size() >= FEWEST_ROWS && totals * 2 >= telling.size()) {
      apart.addAll(run);
    }
    run.clear();
  }

  private static boolean mayEndInTotal(Line line) {
    Reading row = line.reading();
    return row.filled() == 1 || row.endsInSum() && !row.isZeros();
  }

  /** Whether it shows where it ends: by figures, or by printing all cells but one. */
  private boolean isTelling(Line line) {
    return !line.reading().isZeros() || line.reading().filled() == width - 1;
  }
}
