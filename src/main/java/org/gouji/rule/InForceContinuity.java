package org.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.Names;
import org.gouji.report.CellValue;
import org.jspecify.annotations.Nullable;

/** What is in force is not what was last year, plus what was issued, minus what was repealed. */
final class InForceContinuity implements RunRule {
  @Override
  public String id() {
    return "in-force-continuity";
  }

  @Override
  public Result judge(RunSubject subject) {
    if (!subject.own().edition().equals("2021")) {
      return Result.notApplicable("只适用于 2021 年格式", "only for the 2021 form");
    }
    Result obstacle = YearOnYear.obstacle(subject);
    if (obstacle != null) {
      return obstacle;
    }
    if (!subject.lastYear().stream().allMatch(d -> d.edition().equals("2021"))) {
      return Result.notApplicable(
          "上一年的报告不是 2021 年格式", "last year's report is not on the 2021 form");
    }
    List<Hit> hits = new ArrayList<>();
    for (String row : List.of("rules", "normative_documents")) {
      look(subject, row).ifPresent(hits::add);
    }
    return Result.ran(hits);
  }

  private static Optional<Hit> look(RunSubject subject, String row) {
    CellId inForce = new CellId("disclosure", row, "in_force");
    CellId issuedCell = new CellId("disclosure", row, "issued");
    CellId repealedCell = new CellId("disclosure", row, "repealed");
    Optional<BigDecimal> before = YearOnYear.lastYear(subject, inForce);
    Optional<BigDecimal> issued = subject.own().count(issuedCell);
    Optional<BigDecimal> repealed = subject.own().count(repealedCell);
    Optional<BigDecimal> actual = subject.own().count(inForce);
    if (before.isEmpty() || issued.isEmpty() || repealed.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal expected = before.get().add(issued.get()).subtract(repealed.get());
    if (expected.compareTo(actual.get()) == 0) {
      return Optional.empty();
    }
    Names names = subject.subject().names();
    return Optional.of(
        Hit.of("fires", row)
            .with("row", names.row("disclosure", row))
            .with("last", "" + (subject.own().year() - 1))
            .with("before", before.get().toPlainString())
            .with("issued", issued.get().toPlainString())
            .with("repealed", repealed.get().toPlainString())
            .with("expected", expected.toPlainString())
            .with("actual", actual.get().toPlainString())
            .numbers(expected, actual.get())
            .cells(List.of(issuedCell, repealedCell, inForce))
            .at(place(subject, inForce)));
  }

  private static @Nullable Location place(RunSubject subject, CellId cell) {
    CellValue value = subject.subject().report().cell(cell);
    return value == null ? null : value.location();
  }
}
