package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.gouji.read.sheet.SheetArea.Placed;

/** Tables that stand beside each other on a sheet, with at least one empty column between them. */
final class Abreast {
  /** A table has at least as many rows, each of as many cells; less is a remark or a check. */
  private static final int FEWEST = 3;

  /** More tables than these beside each other are one table with gaps. */
  private static final int MOST = 8;

  private Abreast() {}

  /** The first column of each table but the first; empty if there is only one. */
  static List<Integer> seams(List<SheetRow> rows) {
    BitSet used = new BitSet();
    for (SheetRow row : rows) {
      for (Placed p : row.cells()) {
        used.set(p.column(), p.column() + p.columnSpan());
      }
    }
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int from = used.nextSetBit(0);
        from >= 0;
        from = used.nextSetBit(ends.get(ends.size() - 1))) {
      starts.add(from);
      ends.add(used.nextClearBit(from));
    }
    if (starts.size() < 2) {
      return List.of();
    }
    int[] tabular = new int[starts.size()];
    for (SheetRow row : rows) {
      int[] cells = new int[starts.size()];
      for (Placed p : row.cells()) {
        int group = group(starts, p.column());
        if (!p.cell().isBlank() && ++cells[group] == FEWEST) {
          tabular[group]++;
        }
      }
    }
    List<Integer> tables = new ArrayList<>();
    for (int i = 0; i < tabular.length; i++) {
      if (tabular[i] >= FEWEST) {
        tables.add(starts.get(i));
      }
    }
    return tables.isEmpty() || tables.size() > MOST ? List.of() : tables.subList(1, tables.size());
  }

  /** How many rows stand above the first without text. */
  static int height(List<SheetRow> rows) {
    return (int) rows.stream().takeWhile(r -> !r.isEmpty()).count();
  }

  private static int group(List<Integer> starts, int column) {
    int found = Collections.binarySearch(starts, column);
    return found >= 0 ? found : -found - 2;
  }

  /** What of the rows stands in the columns of one table. */
  static List<SheetRow> part(List<SheetRow> rows, int from, int to) {
    List<SheetRow> part = new ArrayList<>();
    int covered = 0;
    for (int r = 0; r < rows.size(); r++) {
      List<Placed> cells =
          rows.get(r).cells().stream().filter(p -> p.column() >= from && p.column() < to).toList();
      part.add(new SheetRow(cells, r < covered));
      for (Placed p : cells) {
        covered = Math.max(covered, r + p.rowSpan());
      }
    }
    return part;
  }
}
