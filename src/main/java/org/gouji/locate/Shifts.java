package org.gouji.locate;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Names;

/**
 * Lines whose figures stand in the wrong columns: all of them, or from one column on, because a
 * cell was put in or left out. What was pushed out of the line is solved from the equations. The
 * trace of a shift is an empty cell: where it went in, or at the end if one was left out. A line of
 * which nothing is empty may have turned round: what went out at one end came in at the other. Two
 * figures that changed places are no such turn.
 */
final class Shifts {
  private final Names labels;
  private final Sheet sheet;
  private final OperationCheck check;

  Shifts(Names labels, Sheet sheet, OperationCheck check) {
    this.labels = labels;
    this.sheet = sheet;
    this.check = check;
  }

  /** The shifts of a line that explain what fails. */
  List<Proposal> of(List<CellId> line) {
    List<Proposal> found = new ArrayList<>();
    for (int from = 0; from < line.size() - 1; from++) {
      for (int by = 1; by <= (from == 0 ? 2 : 1) && from + by < line.size(); by++) {
        back(line, from, by, true, found);
        back(line, from, by, false, found);
      }
    }
    return found;
  }

  /**
   * Tries to move figures back.
   *
   * @param from the first cell of the line that is not what it should be
   * @param left whether they are to be moved to the left: cells were put in; else some were left
   *     out
   */
  private void back(List<CellId> line, int from, int by, boolean left, List<Proposal> found) {
    int[] cells = sheet.of(line);
    int n = cells.length;
    int hole = left ? from : n - by;
    boolean empty = true;
    boolean blank = true;
    for (int i = hole; i < hole + by; i++) {
      empty &= sheet.printed(cells[i]).empty();
      blank &= sheet.printed(cells[i]).blank();
    }
    if (!empty && from > 0) {
      return;
    }
    Contents[] now = sheet.printed();
    for (int i = from; i < n; i++) {
      int source = left ? i + by : i - by;
      if (source >= from && source < n) {
        now[cells[i]] = sheet.printed(cells[source]);
      } else {
        now[cells[i]] = empty ? Contents.LOST : sheet.printed(cells[Math.floorMod(source, n)]);
      }
    }
    boolean gap = blank && sheet.blanks(line.get(0).table()) == by;
    int weight = (gap ? 0 : empty ? 3 : 4) + (from == 0 ? 0 : 1);
    CellId first = line.get(left ? from + by : from);
    boolean turned = !empty;
    check
        .explains(now, gap, () -> shift(line, first, by, left, weight, gap))
        .filter(p -> !turned || p.size() > 2)
        .ifPresent(found::add);
  }

  private Proposal.Operation shift(
      List<CellId> line, CellId first, int by, boolean left, int weight, boolean gap) {
    boolean oneRow = line.stream().allMatch(c -> c.row().equals(first.row()));
    Message row = labels.briefRow(first);
    String zh = oneRow ? row.zh() : labels.table(first.table()).zh();
    String en = oneRow ? "the row " + row.en() : "the line of the table " + first.table();
    Message start = oneRow ? labels.briefColumn(first) : labels.brief(first);
    boolean whole = line.indexOf(first) == (left ? by : 0);
    return new Proposal.Operation(
        "row-shifted",
        new Message(
            "把“"
                + zh
                + "”"
                + (whole ? "" : "自“" + start.zh() + "”起")
                + "向"
                + (left ? "左" : "右")
                + "移"
                + by
                + "格",
            en
                + (whole ? "" : " from " + start.en() + " on")
                + " were moved "
                + (by == 1 ? "one column" : "two columns")
                + " to the "
                + (left ? "left" : "right")),
        true,
        weight,
        gap);
  }
}
