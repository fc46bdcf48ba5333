package org.gouji.interpret.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.interpret.base.Plain;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/** A report printed twice, as pages do for printers and for narrow screens, is one. */
public final class ReportCopies {
  private ReportCopies() {}

  /** The reports without those that say word for word what an earlier one says. */
  public static List<Report> without(List<Report> reports) {
    List<Report> kept = new ArrayList<>();
    Map<List<String>, List<Integer>> said = new HashMap<>();
    for (Report report : reports) {
      List<Integer> alike = said.computeIfAbsent(says(report), k -> new ArrayList<>());
      OptionalInt copied =
          alike.stream().mapToInt(i -> i).filter(i -> isCopy(kept.get(i), report)).findFirst();
      if (copied.isEmpty()) {
        alike.add(kept.size());
        kept.add(report);
      } else if (knows(report) > knows(kept.get(copied.getAsInt()))) {
        kept.set(copied.getAsInt(), report);
      }
    }
    return List.copyOf(kept);
  }

  /** Whether two reports that say the same may be one of the same organ and year. */
  private static boolean isCopy(Report one, Report other) {
    return !one.cells().isEmpty()
        && one.sections().size() > 1
        && mayBeSame(folded(one.organization()), folded(other.organization()))
        && mayBeSame(one.year(), other.year());
  }

  private static @Nullable String folded(@Nullable String organ) {
    return organ == null ? null : Plain.fold(organ);
  }

  private static boolean mayBeSame(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  /** Its figures and texts; behind its last section stands the foot of the page. */
  private static List<String> says(Report report) {
    List<String> says = new ArrayList<>();
    report.cells().forEach((id, value) -> says.add(id + "=" + text(value)));
    report.sections().stream()
        .limit(Math.max(0, report.sections().size() - 1))
        .forEach(s -> says.add(Plain.fold(s.heading() + "\n" + s.text())));
    return says;
  }

  private static String text(CellValue value) {
    return value.raw() + (value.repair() == null ? "" : " " + value.repair().code());
  }

  private static long knows(Report report) {
    return Stream.of(report.organization(), report.year(), report.title())
        .filter(Objects::nonNull)
        .count();
  }
}
