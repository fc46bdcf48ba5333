package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/** A report printed twice, as pages do for printers and for narrow screens, is one. */
final class ReportCopies {
  private ReportCopies() {}

  /** The reports without those that say word for word what an earlier one says. */
  static List<Report> without(List<Report> reports) {
    List<Report> kept = new ArrayList<>();
    for (Report report : reports) {
      int at = 0;
      while (at < kept.size() && !isCopy(kept.get(at), report)) {
        at++;
      }
      if (at == kept.size()) {
        kept.add(report);
      } else if (knows(report) > knows(kept.get(at))) {
        kept.set(at, report);
      }
    }
    return List.copyOf(kept);
  }

  /** What stands behind the last section of one of them is the foot of the page. */
  private static boolean isCopy(Report one, Report other) {
    return !one.cells().isEmpty()
        && mayBeSame(one.organization(), other.organization())
        && mayBeSame(one.year(), other.year())
        && figures(one).equals(figures(other))
        && one.sections().size() > 1
        && texts(one).equals(texts(other));
  }

  private static boolean mayBeSame(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  private static List<String> figures(Report report) {
    List<String> figures = new ArrayList<>();
    report.cells().forEach((id, value) -> figures.add(id + "=" + text(value)));
    return figures;
  }

  private static String text(CellValue value) {
    return value.raw() + (value.repair() == null ? "" : " " + value.repair().code());
  }

  private static List<String> texts(Report report) {
    return report.sections().subList(0, report.sections().size() - 1).stream()
        .map(s -> Plain.fold(s.heading() + "\n" + s.text()))
        .toList();
  }

  private static long knows(Report report) {
    return Stream.of(report.organization(), report.year(), report.title())
        .filter(Objects::nonNull)
        .count();
  }
}
