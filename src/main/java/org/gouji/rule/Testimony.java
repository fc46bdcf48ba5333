package org.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;
import org.gouji.form.Term;
import org.gouji.locate.Witness;
import org.gouji.narrative.Statement;

/**
 * What other sources say of the figures of a report: its own text, and the organ's reports about
 * the years before and after. A rule that is switched off says nothing here either.
 *
 * @param witnesses sums that a source states
 * @param confirmed cells whose printed figure a source repeats
 */
record Testimony(List<Witness> witnesses, Set<CellId> confirmed) {
  static final Testimony NONE = new Testimony(List.of(), Set.of());

  private static final String TEXT_RULE = "narrative-mismatch";
  private static final String YEARS_RULE = "carry-over";

  Testimony {
    witnesses = List.copyOf(witnesses);
    confirmed = Set.copyOf(confirmed);
  }

  boolean isEmpty() {
    return witnesses.isEmpty() && confirmed.isEmpty();
  }

  Testimony and(Testimony other) {
    List<Witness> all = new ArrayList<>(witnesses);
    all.addAll(other.witnesses);
    Set<CellId> cells = new LinkedHashSet<>(confirmed);
    cells.addAll(other.confirmed);
    return new Testimony(all, cells);
  }

  /**
   * The statements of the report's text. Of a sum to which the text gives two values neither is
   * heard; words that can be read in several ways only confirm.
   */
  static Testimony ofText(Subject subject) {
    if (subject.settings().isOff(TEXT_RULE)) {
      return NONE;
    }
    Map<String, List<Statement>> bySum = new LinkedHashMap<>();
    Set<CellId> confirmed = new LinkedHashSet<>();
    for (Statement statement : subject.statements()) {
      confirm(subject, statement.cells(), statement.value(), confirmed);
      if (statement.alternatives().isEmpty() && isCount(statement.value())) {
        bySum.computeIfAbsent(where(statement.cells()), w -> new ArrayList<>()).add(statement);
      }
    }
    List<Witness> witnesses = new ArrayList<>();
    bySum.forEach(
        (where, said) -> {
          Statement first = said.get(0);
          if (said.stream().allMatch(s -> s.value().compareTo(first.value()) == 0)) {
            String quote = Quote.of(first.text());
            witnesses.add(
                new Witness(
                    TEXT_RULE + "/" + where,
                    first.cells().stream().map(c -> new Term(c, 1)).toList(),
                    first.value(),
                    new Message("正文“" + quote + "”", "the text “" + quote + "”")));
          }
        });
    return new Testimony(witnesses, confirmed);
  }

  /** What the organ's reports about the years before and after have carried over. */
  static Testimony ofYears(RunSubject run) {
    Subject subject = run.subject();
    if (subject.settings().isOff(YEARS_RULE)) {
      return NONE;
    }
    List<Witness> witnesses = new ArrayList<>();
    Set<CellId> confirmed = new LinkedHashSet<>();
    for (FormColumn column :
        subject.form().table("requests").orElseThrow().rows().get(0).columns()) {
      CellId in = new CellId("requests", "carried_in", column.id());
      CellId out = new CellId("requests", "carried_out", column.id());
      YearOnYear.agreed(run.lastYear(), out)
          .ifPresent(
              value -> {
                Message cell = subject.names().cell(out);
                witnesses.add(
                    new Witness(
                        YEARS_RULE + "/" + column.id(),
                        List.of(new Term(in, 1)),
                        value,
                        new Message(
                            "上年报告“" + cell.zh() + "”" + value.toPlainString() + "件",
                            "last year's report ("
                                + cell.en()
                                + " "
                                + value.toPlainString()
                                + ")")));
                confirm(subject, List.of(in), value, confirmed);
              });
      YearOnYear.agreed(run.nextYear(), in)
          .ifPresent(value -> confirm(subject, List.of(out), value, confirmed));
    }
    return new Testimony(witnesses, confirmed);
  }

  private static void confirm(
      Subject subject, List<CellId> cells, BigDecimal value, Set<CellId> confirmed) {
    if (cells.size() == 1) {
      subject
          .arithmetic()
          .values()
          .number(cells.get(0))
          .filter(printed -> printed.compareTo(value) == 0)
          .ifPresent(printed -> confirmed.add(cells.get(0)));
    }
  }

  private static boolean isCount(BigDecimal value) {
    return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
  }

  /** As findings of {@code narrative-mismatch} name the instance. */
  private static String where(List<CellId> cells) {
    return cells.stream().map(CellId::toString).collect(Collectors.joining("+"));
  }
}
