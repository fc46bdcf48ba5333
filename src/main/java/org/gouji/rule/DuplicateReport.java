package org.gouji.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The same organ and year twice in a run. The finding stands with the later one by path, or with
 * the other where the later one is only context.
 */
final class DuplicateReport implements RunRule {
  private static final int SHOWN = 5;

  @Override
  public String id() {
    return "duplicate-report";
  }

  @Override
  public Result judge(RunSubject subject) {
    Dossier own = subject.own();
    if (!own.isKnown()) {
      return Result.couldNotRun("机关或年度不明", "the organ or the year is not known");
    }
    List<Dossier> same = subject.run().reports(own, own.year());
    int at = same.indexOf(own);
    for (int i = 0; i < same.size(); i++) {
      Dossier other = same.get(i);
      if (i != at && (i < at || !other.judged())) {
        return Result.ran(List.of(hit(subject, other)));
      }
    }
    return Result.ran(List.of());
  }

  private static Hit hit(RunSubject subject, Dossier other) {
    Dossier own = subject.own();
    if (own.figures() == other.figures()) {
      return named(Hit.of("same", other.file()), subject, other);
    }
    List<CellId> differing =
        subject.load(other).map(r -> differing(subject.subject().report(), r)).orElse(List.of());
    List<CellId> shown = differing.subList(0, Math.min(SHOWN, differing.size()));
    return named(Hit.of("fires", other.file()), subject, other)
        .with("count", "" + differing.size())
        .with("cells", subject.subject().names().cells(shown))
        .cells(differing);
  }

  private static Hit named(Hit hit, RunSubject subject, Dossier other) {
    return hit.with("file", other.file())
        .with("organ", Quote.of("" + subject.subject().report().organization()))
        .with("year", "" + subject.own().year());
  }

  private static List<CellId> differing(Report one, Report other) {
    // What only one of them has differs too.
    Set<CellId> all = new LinkedHashSet<>(one.cells().keySet());
    all.addAll(other.cells().keySet());
    all.removeIf(cell -> value(one.cell(cell)).compareTo(value(other.cell(cell))) == 0);
    return List.copyOf(all);
  }

  private static BigDecimal value(@Nullable CellValue cell) {
    return Optional.ofNullable(cell).map(CellValue::number).orElse(BigDecimal.ZERO);
  }
}
