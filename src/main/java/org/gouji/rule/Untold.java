package org.gouji.rule;

import java.util.List;
import java.util.Objects;
import org.gouji.form.CellId;

/**
 * An equation that cannot be told: neither passed nor failed.
 *
 * @param rule id of the rule
 * @param where the instance
 * @param missing the cells that are wanting, in the order of the form; never empty
 */
public record Untold(String rule, String where, List<CellId> missing) {
  public Untold {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(where);
    missing = List.copyOf(missing);
  }
}
