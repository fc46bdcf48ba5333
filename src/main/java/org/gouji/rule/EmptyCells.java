package org.gouji.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.CellId;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.report.CellValue;

/**
 * Cells that are printed and hold no figure: nothing at all ({@code blank-cell}), or a sign or word
 * that stands for nothing ({@code placeholder}). One finding per row.
 */
record EmptyCells(String id, CellValue.State state) implements ReportRule {

  @Override
  public Result judge(Subject subject) {
    if (!subject.hasFigure()) {
      return Result.notApplicable(
          "全文没有一个数字，由 blank-form 报告", "there is no figure at all: blank-form says so");
    }
    List<Hit> hits = new ArrayList<>();
    for (FormTable table : subject.form().tables()) {
      for (FormRow row : table.rows()) {
        List<CellId> empty = subject.cells(table, row, state);
        if (!empty.isEmpty()) {
          hits.add(
              Hit.of(isRepaired(subject, empty) ? "repaired" : "fires", row.id())
                  .with("cells", subject.names().cells(empty))
                  .with("count", "" + empty.size())
                  .with("raw", raw(subject, empty))
                  .cells(empty));
        }
      }
    }
    return Result.ran(hits);
  }

  /** In a row that the reader had to put right it may be the reader who lost the figure. */
  private static boolean isRepaired(Subject subject, List<CellId> cells) {
    return cells.stream()
        .flatMap(c -> Stream.ofNullable(subject.report().cell(c)))
        .anyMatch(v -> v.repair() != null);
  }

  /** What is printed in these cells, each once. */
  private static String raw(Subject subject, List<CellId> cells) {
    return cells.stream()
        .flatMap(c -> Stream.ofNullable(subject.report().cell(c)))
        .map(CellValue::raw)
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }
}
