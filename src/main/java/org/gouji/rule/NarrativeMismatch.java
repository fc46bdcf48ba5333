package org.gouji.rule;

import java.math.BigDecimal;
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
import org.gouji.narrative.Narrative;
import org.gouji.narrative.Statement;
import org.gouji.report.CellValue;

/** A number in the text disagrees with the cell, or the sum of cells, that the words name. */
record NarrativeMismatch(Narrative narrative) implements ReportRule {

  @Override
  public String id() {
    return "narrative-mismatch";
  }

  @Override
  public Result judge(Subject subject) {
    List<Statement> statements = narrative.statements(subject.report());
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
      if (sum.get().compareTo(statement.value()) == 0) {
        return Optional.empty();
      }
      table.add(sum.get());
    }
    return Optional.of(
        hit("fires", subject, statement)
            .with("table", table.get(0).toPlainString())
            .numbers(table.get(0), statement.value()));
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
    List<Term> terms = cells.stream().map(c -> new Term(c, 1)).toList();
    Equation sum = new Equation(id(), "", terms, Optional.empty());
    Verdict verdict = subject.arithmetic().judge(List.of(sum)).get(0);
    return verdict.untold() ? Optional.empty() : Optional.of(verdict.leftSum());
  }
}
