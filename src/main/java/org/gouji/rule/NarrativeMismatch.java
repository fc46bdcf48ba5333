package org.gouji.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;
import org.gouji.locate.Verdict;
import org.gouji.narrative.Statement;
import org.gouji.report.CellValue;
import org.gouji.report.Report;

/** A number in the text disagrees with the cell, or the sum of cells, that the words name. */
record NarrativeMismatch() implements ReportRule {

  @Override
  public String id() {
    return "narrative-mismatch";
  }

  @Override
  public Result judge(Subject subject) {
    List<Statement> statements = subject.statements();
    if (statements.isEmpty()) {
      return Result.notApplicable("文字中没有可与表格核对的数字", "no number in the text names a cell");
    }
    List<Hit> hits = new ArrayList<>();
    Set<String> said = new LinkedHashSet<>();
    for (Statement statement : statements) {
      disagreement(subject, statement)
          // The same wrong number said twice is one mistake.
          .filter(h -> said.add(h.where() + "=" + statement.value().stripTrailingZeros()))
          .ifPresent(hits::add);
    }
    return Result.ran(hits);
  }

  private Optional<Hit> disagreement(Subject subject, Statement statement) {
    List<List<CellId>> readings = new ArrayList<>();
    readings.add(statement.cells());
    readings.addAll(statement.alternatives());
    List<BigDecimal> table = new ArrayList<>();
    for (List<CellId> reading : readings) {
      Optional<BigDecimal> sum = sum(subject, reading);
      if (sum.isEmpty()) {
        return readings.size() == 1 ? runTogether(subject, statement) : Optional.empty();
      }
      if (isSame(sum.get(), statement.value())) {
        return Optional.empty();
      }
      table.add(sum.get());
    }
    return Optional.of(
        hit("fires", subject, statement)
            .with("table", table.get(0).toPlainString())
            .numbers(table.get(0), statement.value()));
  }

  /**
   * Counts are the same or not; an amount is also the same if the side with fewer decimals is the
   * other one rounded (1286.45万元 for 1286.4512).
   */
  private static boolean isSame(BigDecimal table, BigDecimal text) {
    int scale =
        Math.max(
            0, Math.min(table.stripTrailingZeros().scale(), text.stripTrailingZeros().scale()));
    return table.compareTo(text) == 0
        || (table.setScale(scale, RoundingMode.HALF_UP).compareTo(text) == 0
            || text.setScale(scale, RoundingMode.HALF_UP).compareTo(table) == 0);
  }

  /** However digits that run together are split, the number of the text does not come out. */
  private static Optional<Hit> runTogether(Subject subject, Statement statement) {
    CellValue cell =
        statement.cells().size() == 1 ? subject.report().cell(statement.cells().get(0)) : null;
    if (cell == null || cell.state() != CellValue.State.UNSETTLED) {
      return Optional.empty();
    }
    String digits = Prose.plain(cell.raw()).replace(",", "");
    String value = statement.value().stripTrailingZeros().toPlainString();
    return digits.isEmpty() || digits.contains(value)
        ? Optional.empty()
        : Optional.of(
            hit("split", subject, statement)
                .with("table", Quote.of(cell.raw()))
                .numbers(null, statement.value()));
  }

  private static Hit hit(String key, Subject subject, Statement statement) {
    List<CellId> cells = statement.cells();
    String where = cells.stream().map(CellId::toString).collect(Collectors.joining("+"));
    return Hit.of(key, where)
        .with("text", Quote.of(statement.text()))
        .with("value", statement.value().toPlainString())
        .with("cells", subject.names().cells(cells))
        .cells(cells)
        .at(statement.location());
  }

  /** What the cells add up to, blanks counted as the cross-checks count them; empty if untold. */
  private Optional<BigDecimal> sum(Subject subject, List<CellId> cells) {
    Report report = subject.report();
    if (cells.stream().allMatch(c -> isEmptyThroughout(subject, c))) {
      return Optional.empty();
    }
    List<Term> terms = cells.stream().map(c -> new Term(c, 1)).toList();
    Equation sum = new Equation(id(), "", terms, Optional.empty());
    Verdict verdict = subject.arithmetic().judge(List.of(sum)).get(0);
    if (verdict.untold()) {
      return Optional.empty();
    }
    boolean yuan = cells.size() == 1 && "元".equals(unit(report, cells.get(0)));
    return Optional.of(yuan ? verdict.leftSum().movePointLeft(4) : verdict.leftSum());
  }

  /** Blank, and so is every part that it is the sum of: the table says nothing. */
  private static boolean isEmptyThroughout(Subject subject, CellId cell) {
    CellValue value = subject.report().cell(cell);
    return value != null
        && value.isBlank()
        && subject.form().equations(subject.report().cells().keySet()).stream()
            .filter(e -> e.defines().filter(cell::equals).isPresent())
            .flatMap(e -> e.terms().stream())
            .map(t -> subject.report().cell(t.cell()))
            .allMatch(v -> v == null || v.isBlank());
  }

  /** The unit that the cell or its header tells; empty if neither does. */
  private static String unit(Report report, CellId cell) {
    CellValue value = report.cell(cell);
    return value == null || value.unit().isEmpty()
        ? report.columnUnits().getOrDefault(cell, "")
        : value.unit();
  }
}
