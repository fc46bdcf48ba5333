package org.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/** What rules over two years of an organ share. */
final class YearOnYear {
  private YearOnYear() {}

  /** Why two years cannot be compared; null if they can. */
  static @Nullable Result obstacle(RunSubject subject) {
    if (!subject.own().isKnown()) {
      return Result.couldNotRun("机关或年度不明", "the organ or the year is not known");
    }
    if (subject.lastYear().isEmpty()) {
      return Result.notApplicable(
          "本次检查中没有该机关上一年的报告", "the organ's report of the year before is not in the run");
    }
    return null;
  }

  /**
   * What last year's report says in a cell. Where several reports about last year disagree it
   * cannot be told.
   */
  static Optional<BigDecimal> lastYear(RunSubject subject, CellId cell) {
    return agreed(subject.lastYear(), cell);
  }

  /** What all these reports say in a cell; empty if they disagree or one of them does not say. */
  static Optional<BigDecimal> agreed(List<Dossier> reports, CellId cell) {
    List<BigDecimal> values = new ArrayList<>();
    for (Dossier report : reports) {
      Optional<BigDecimal> value = report.count(cell);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return values.stream().distinct().count() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }
}
