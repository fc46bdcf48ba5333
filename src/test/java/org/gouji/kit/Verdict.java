package org.gouji.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report as read, held against the truth cell by cell.
 *
 * @param wrong cells that read otherwise than printed and bear no mark, in words
 * @param marked cells that bear a mark, in words
 * @param absent cells that are printed and were not read
 * @param untouched how many cells were to be right and without a mark
 * @param clean how many of these are
 */
public record Verdict(
    List<String> wrong, List<String> marked, List<String> absent, int untouched, int clean) {

  public static Verdict of(SampleReport truth, Report read) {
    return of(truth, read, Set.of(), Set.of());
  }

  /**
   * @param touched cells that a damage touched: they may be absent or marked
   * @param gone those of them that are not printed any more: they may be blank as well
   */
  public static Verdict of(SampleReport truth, Report read, Set<String> touched, Set<String> gone) {
    List<String> wrong = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    int untouched = 0;
    int clean = 0;
    for (Map.Entry<String, String> e : truth.cells().entrySet()) {
      @Nullable CellValue value = read.cell(CellId.parse(e.getKey()));
      boolean mark = value != null && (value.repair() != null || value.state() == State.UNSETTLED);
      boolean right = value != null && holds(value, e.getValue());
      boolean excused = value != null && value.isBlank() && gone.contains(e.getKey());
      String words =
          e.getKey()
              + " is "
              + (value == null ? "absent" : value.state() + " '" + value.raw() + "'")
              + ", not '"
              + e.getValue()
              + "'";
      if (mark) {
        marked.add(words);
      } else if (value == null) {
        absent.add(words);
      } else if (!right && !excused) {
        wrong.add(words + (touched.contains(e.getKey()) ? " (touched)" : ""));
      }
      if (!touched.contains(e.getKey())) {
        untouched++;
        clean += right && !mark ? 1 : 0;
      }
    }
    for (Map.Entry<CellId, CellValue> e : read.cells().entrySet()) {
      if (!truth.cells().containsKey(e.getKey().toString()) && e.getValue().repair() == null) {
        wrong.add(e.getKey() + " is '" + e.getValue().raw() + "', and not printed at all");
      }
    }
    return new Verdict(wrong, marked, absent, untouched, clean);
  }

  private static boolean holds(CellValue value, String expected) {
    @Nullable BigDecimal number = value.number();
    return expected.isEmpty()
        ? value.isBlank()
        : number != null && number.compareTo(new BigDecimal(expected)) == 0;
  }
}
