package org.gouji.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of one kind, as wide and as deep in the form's groups, in grids that are as wide. */
record RowKin(int width, int depth, int gridWidth) {
  static RowKin of(Line line) {
    return new RowKin(line.cells().size(), line.depth(), line.gridWidth());
  }

  /** The rows whose places can be counted, by their kinds. */
  static Map<RowKin, List<Line>> counted(List<Line> lines) {
    Map<RowKin, List<Line>> kins = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.separation() != Separation.LAID_OUT
          && line.places() > 0
          && !line.reading().hasRun()) {
        kins.computeIfAbsent(of(line), k -> new ArrayList<>()).add(line);
      }
    }
    return kins;
  }
}
