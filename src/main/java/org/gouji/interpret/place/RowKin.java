package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of one kind, as wide and as deep in the form's groups, in grids that are as wide.
 *
 * @param begun how many groups of the form the rows begin, where such rows end in other spare
 *     places; else 0 for all
 */
record RowKin(int width, int depth, int gridWidth, int begun) {
  static RowKin of(Line line, boolean differInGroups) {
    return new RowKin(
        line.width(), line.depth(), line.gridWidth(), differInGroups ? line.begun() : 0);
  }

  /** The rows whose places can be counted. */
  static List<Line> countable(List<Line> lines) {
    return lines.stream()
        .filter(l -> l.separation() != Separation.LAID_OUT)
        .filter(l -> l.places() > 0 && !l.reading().hasRun())
        .toList();
  }

  /** Rows by their kinds. */
  static Map<RowKin, List<Line>> kinds(List<Line> countable, boolean differInGroups) {
    Map<RowKin, List<Line>> kins = new LinkedHashMap<>();
    for (Line line : countable) {
      kins.computeIfAbsent(of(line, differInGroups), k -> new ArrayList<>()).add(line);
    }
    return kins;
  }
}
