package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Names;
import org.jspecify.annotations.Nullable;

/**
 * Finds single slips that change whole lines and explain a failing part: a line shifted (see {@link
 * Shifts}), two rows or two columns swapped, a line typed in another unit. An operation counts only
 * if all that failed then holds, and nothing that held fails.
 */
final class Operations {
  /** Powers of ten by which figures are typed too large or too small. */
  private static final int[] POWERS = {1, 2, 4, -1, -2, -4};

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
    Shifts shifts = new Shifts(labels, sheet, check);
    for (List<CellId> line : layout.lines()) {
      if (check.touchedBy(sheet.of(line))) {
        found.addAll(shifts.of(line));
        scaled(line, found);
      }
    }
    swaps(layout.lines(), true, found);
    swaps(layout.columns(), false, found);
    return Proposal.distinct(found);
  }

  private void scaled(List<CellId> line, List<Proposal> found) {
    for (int power : POWERS) {
      Contents[] now = sheet.printed();
      int changed = 0;
      boolean possible = true;
      for (int i : sheet.of(line)) {
        if (!now[i].empty()) {
          Contents other = scaled(now[i].number(), -power);
          possible &= other != null;
          now[i] = other == null ? now[i] : other;
          changed++;
        }
      }
      if (possible && changed > 1) {
        check.explains(now, false, () -> scale(line.get(0), power)).ifPresent(found::add);
      }
    }
  }

  /** The number with its point moved; null if there is none or it would get more decimals. */
  private @Nullable Contents scaled(@Nullable BigDecimal number, int power) {
    if (number == null) {
      return null;
    }
    BigDecimal other = number.scaleByPowerOfTen(power);
    int scale = Math.max(0, number.stripTrailingZeros().scale());
    return other.stripTrailingZeros().scale() <= scale ? sheet.number(other.setScale(scale)) : null;
  }

  private Proposal.Operation scale(CellId first, int power) {
    Message row = labels.briefRow(first);
    String factor = BigDecimal.TEN.pow(Math.abs(power)).toPlainString();
    return new Proposal.Operation(
        "row-scaled",
        new Message(
            "把“" + row.zh() + "”一行各数都" + (power > 0 ? "除以" : "乘以") + factor,
            "all figures of the row "
                + row.en()
                + (power > 0 ? " were divided by " : " were multiplied by ")
                + factor),
        false,
        -1,
        false);
  }

  private void swaps(List<List<CellId>> lines, boolean rows, List<Proposal> found) {
    List<int[]> indices = lines.stream().map(sheet::of).toList();
    Contents[] now = sheet.printed();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        int[] a = indices.get(i);
        int[] b = indices.get(j);
        CellId first = lines.get(i).get(0);
        CellId second = lines.get(j).get(0);
        if (a.length == b.length && first.table().equals(second.table())) {
          exchange(now, a, b);
          Optional<Proposal> swap = check.explains(now, false, () -> swap(first, second, rows));
          swap.ifPresent(found::add);
          exchange(now, a, b);
        }
      }
    }
  }

  private static void exchange(Contents[] now, int[] a, int[] b) {
    for (int k = 0; k < a.length; k++) {
      Contents kept = now[a[k]];
      now[a[k]] = now[b[k]];
      now[b[k]] = kept;
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
        true,
        3,
        false);
  }
}
