package org.gouji.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Names;

/**
 * Finds slips of layout that explain a failing part: a line shifted by one or two columns, two rows
 * or two columns swapped. What a shift pushed out of the line is solved from the equations. An
 * operation counts only if all that failed then holds, and nothing that held fails.
 */
final class Operations {
  private final Names labels;
  private final Layout layout;
  private final OperationCheck check;
  private final Sheet sheet;

  Operations(Names labels, Layout layout, Sheet sheet, OperationCheck check) {
    this.labels = labels;
    this.layout = layout;
    this.sheet = sheet;
    this.check = check;
  }

  /** All operations that explain the part that is being checked; in a fixed order. */
  List<Proposal> all() {
    List<Proposal> found = new ArrayList<>();
    for (List<CellId> line : layout.lines()) {
      int[] cells = sheet.of(line);
      if (check.touchedBy(cells)) {
        for (int by = 1; by <= 2; by++) {
          shifted(line, cells, by, true).ifPresent(p -> addNew(found, p));
          shifted(line, cells, by, false).ifPresent(p -> addNew(found, p));
        }
      }
    }
    swaps(layout.lines(), true, found);
    swaps(layout.columns(), false, found);
    return found;
  }

  private static void addNew(List<Proposal> found, Proposal proposal) {
    if (found.stream().noneMatch(p -> p.sameChanges(proposal))) {
      found.add(proposal);
    }
  }

  private Optional<Proposal> shifted(List<CellId> line, int[] cells, int by, boolean right) {
    int n = cells.length;
    if (n < by + 2) {
      return Optional.empty();
    }
    boolean vacated = true;
    for (int i = 0; i < by; i++) {
      vacated &= sheet.empty(cells[right ? i : n - 1 - i]);
    }
    int[] source = check.unmoved();
    for (int i = 0; i < n; i++) {
      int from = right ? i + by : i - by;
      if (from >= 0 && from < n) {
        source[cells[i]] = cells[from];
      } else {
        // If nothing was left empty, what went out at one end came in at the other.
        source[cells[i]] = vacated ? Sheet.LOST : cells[Math.floorMod(from, n)];
      }
    }
    return check.explains(source, () -> shift(line, by, right));
  }

  private Proposal.Operation shift(List<CellId> line, int by, boolean right) {
    CellId first = line.get(0);
    boolean oneRow = line.stream().allMatch(c -> c.row().equals(first.row()));
    Message row = labels.briefRow(first);
    String zh = oneRow ? row.zh() : "行政复议、行政诉讼情况表";
    String en = oneRow ? "the row " + row.en() : "the line of the table " + first.table();
    return new Proposal.Operation(
        "row-shifted",
        new Message(
            "把“" + zh + "”向" + (right ? "左" : "右") + "移" + by + "格",
            en
                + " were moved "
                + (by == 1 ? "one column" : "two columns")
                + " to the "
                + (right ? "left" : "right")),
        true);
  }

  private void swaps(List<List<CellId>> lines, boolean rows, List<Proposal> found) {
    List<int[]> indices = lines.stream().map(sheet::of).toList();
    int[] source = check.unmoved();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        int[] a = indices.get(i);
        int[] b = indices.get(j);
        CellId first = lines.get(i).get(0);
        CellId second = lines.get(j).get(0);
        if (a.length != b.length || !first.table().equals(second.table())) {
          continue;
        }
        for (int k = 0; k < a.length; k++) {
          source[a[k]] = b[k];
          source[b[k]] = a[k];
        }
        check.explains(source, () -> swap(first, second, rows)).ifPresent(p -> addNew(found, p));
        for (int k = 0; k < a.length; k++) {
          source[a[k]] = a[k];
          source[b[k]] = b[k];
        }
      }
    }
  }

  private Proposal.Operation swap(CellId first, CellId second, boolean rows) {
    Message one = rows ? labels.briefRow(first) : labels.briefColumn(first);
    Message two = rows ? labels.briefRow(second) : labels.briefColumn(second);
    return new Proposal.Operation(
        rows ? "rows-swapped" : "columns-swapped",
        new Message(
            "把“" + one.zh() + "”与“" + two.zh() + "”两" + (rows ? "行" : "列") + "对调",
            (rows ? "the rows " : "the columns ")
                + one.en()
                + " and "
                + two.en()
                + " changed places"),
        true);
  }
}
