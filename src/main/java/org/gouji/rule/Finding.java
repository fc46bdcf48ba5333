package org.gouji.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.document.Location;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * One failing instance of a rule.
 *
 * @param rule id of the rule
 * @param severity its weight in this run
 * @param where the instance: a row id, a column id, a section number, …; empty if the rule has one
 *     instance per report
 * @param message the sentence for people
 * @param expected what should stand there, if a number says it
 * @param actual what stands there, if a number says it
 * @param cells the cells involved, in the order of the form
 * @param location where in the source to look; null if the thing is not there
 * @param tally both sides of a failing equation; null for other rules
 * @param restsOnRepair whether a cell involved was repaired by the reader: check the reading first
 */
public record Finding(
    String rule,
    Severity severity,
    String where,
    Message message,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual,
    List<CellId> cells,
    @Nullable Location location,
    @Nullable Tally tally,
    boolean restsOnRepair) {
  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(where);
    Objects.requireNonNull(message);
    cells = List.copyOf(cells);
  }
}
