package org.gouji.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Term;

/**
 * The instances of a user's own rule on a form: one for every row or column that {@code *} stands
 * for, or a single one.
 */
public final class OwnRuleInstances {
  private static final String EACH = "*";

  private OwnRuleInstances() {}

  /**
   * The instances; none if the form does not have the cells. Each is an equation whose terms are
   * the rule's; what they are held against is the rule's business.
   */
  public static List<Equation> of(OwnRule rule, Form form) {
    boolean eachRow = rule.terms().stream().anyMatch(t -> t.row().equals(EACH));
    boolean eachColumn = rule.terms().stream().anyMatch(t -> t.column().equals(EACH));
    List<Equation> instances = new ArrayList<>();
    for (String row : eachRow ? rows(rule, form) : List.of("")) {
      for (String column : eachColumn ? columns(rule, form) : List.of("")) {
        instance(rule, form, row, column).ifPresent(instances::add);
      }
    }
    return instances;
  }

  /** Empty unless every term names a cell: a relation without one of its terms is another one. */
  private static Optional<Equation> instance(OwnRule rule, Form form, String row, String column) {
    List<Term> terms = new ArrayList<>();
    for (OwnRule.PatternTerm term : rule.terms()) {
      List<CellId> cells =
          cells(
              form,
              term.table(),
              term.row().equals(EACH) ? row : term.row(),
              term.column().equals(EACH) ? column : term.column());
      if (cells.isEmpty()) {
        return Optional.empty();
      }
      cells.forEach(c -> terms.add(new Term(c, term.weight())));
    }
    String where =
        List.of(row, column).stream().filter(p -> !p.isEmpty()).collect(Collectors.joining("."));
    return Optional.of(new Equation(rule.id(), where, terms, Optional.empty()));
  }

  /** The cells of the form that a pattern matches. */
  public static List<CellId> cells(Form form, String table, String row, String column) {
    Pattern rows = pattern(row);
    Pattern columns = pattern(column);
    return form.table(table).stream()
        .flatMap(t -> t.rows().stream())
        .filter(FormRow::required)
        .filter(r -> rows.matcher(r.id()).matches())
        .flatMap(
            r ->
                r.columns().stream()
                    .filter(c -> columns.matcher(c.id()).matches())
                    .map(c -> new CellId(table, r.id(), c.id())))
        .toList();
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(
        List.of(text.split("\\*", -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("[a-z_]*")));
  }

  private static Set<String> rows(OwnRule rule, Form form) {
    return tables(rule, form).stream()
        .flatMap(t -> t.rows().stream())
        .map(FormRow::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> columns(OwnRule rule, Form form) {
    return tables(rule, form).stream()
        .flatMap(t -> t.rows().stream())
        .flatMap(r -> r.columns().stream())
        .map(FormColumn::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<FormTable> tables(OwnRule rule, Form form) {
    return form.tables().stream()
        .filter(t -> rule.terms().stream().anyMatch(p -> p.table().equals(t.id())))
        .toList();
  }
}
