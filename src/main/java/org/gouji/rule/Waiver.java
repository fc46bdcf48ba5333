package org.gouji.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finding that somebody answers for. It holds for this very finding: where the finding compares
 * figures, the waiver names them, and lapses when they change.
 *
 * @param rule id of the rule
 * @param where the instance, as the finding has it
 * @param year the year reported on; null for any
 * @param expected the figure that the finding expects; null if the finding compares none
 * @param actual the figure that it finds
 * @param reason why it is waived
 * @param until last day on which it holds
 */
public record Waiver(
    String rule,
    String where,
    @Nullable Integer year,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual,
    String reason,
    LocalDate until) {
  public Waiver {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(where);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(until);
  }

  boolean covers(Finding finding, @Nullable Integer reportYear) {
    return finding.rule().equals(rule)
        && finding.where().equals(where)
        && (year == null || year.equals(reportYear))
        && same(expected, finding.expected())
        && same(actual, finding.actual());
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
