package org.gouji.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;
import org.gouji.locate.Verdict;
import org.gouji.report.CellValue;

/** What verdicts on equations become for people. */
final class Tallies {
  private Tallies() {}

  /**
   * A failing equation. For a total, what is expected is the sum of its parts and what is there is
   * the total; for a balance, the left side and the right side.
   */
  static Hit hit(Verdict verdict, Subject subject) {
    boolean total = verdict.equation().defines().isPresent();
    BigDecimal left = verdict.leftSum();
    BigDecimal right = verdict.rightSum();
    return Hit.of(verdict.missing().isEmpty() ? "fires" : "exceeds", verdict.equation().where())
        .with("place", place(verdict.equation(), subject))
        .with("left", left.toPlainString())
        .with("right", right.toPlainString())
        .with("difference", left.subtract(right).abs().toPlainString())
        .cells(cells(verdict, subject))
        .numbers(total ? right : left, total ? left : right)
        .tally(new Tally(entries(verdict.left()), entries(verdict.right()), left, right))
        .at(location(verdict, subject));
  }

  static Untold untold(Verdict verdict, Subject subject) {
    return new Untold(
        verdict.equation().rule(),
        verdict.equation().where(),
        inFormOrder(verdict.missing().stream(), subject));
  }

  /** The column or row that the terms share. */
  private static Message place(Equation equation, Subject subject) {
    CellId first = equation.terms().get(0).cell();
    boolean oneColumn =
        equation.terms().stream().allMatch(t -> t.cell().column().equals(first.column()));
    return oneColumn
        ? subject.names().column(first.table(), first.column())
        : subject.names().row(first.table(), first.row());
  }

  private static List<CellId> cells(Verdict verdict, Subject subject) {
    return inFormOrder(
        verdict.equation().terms().stream()
            .map(Term::cell)
            .filter(c -> subject.report().cell(c) != null),
        subject);
  }

  private static List<CellId> inFormOrder(Stream<CellId> cells, Subject subject) {
    List<CellId> order = subject.form().cells();
    return cells.distinct().sorted(Comparator.comparingInt(order::indexOf)).toList();
  }

  private static List<Tally.Entry> entries(List<Verdict.Counted> terms) {
    return terms.stream()
        .map(t -> new Tally.Entry(t.cell(), t.coefficient(), t.printed(), t.counted()))
        .toList();
  }

  /** The total, or the first cell of a balance. */
  private static Location location(Verdict verdict, Subject subject) {
    return Stream.concat(
            verdict.equation().defines().stream(),
            verdict.equation().terms().stream().map(Term::cell))
        .flatMap(c -> Optional.ofNullable(subject.report().cell(c)).stream())
        .map(CellValue::location)
        .findFirst()
        .orElseGet(Location.Whole::new);
  }
}
