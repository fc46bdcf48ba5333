package org.gouji.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.form.CellId;
import org.gouji.locate.Deduced;

/**
 * An equation that cannot be told: neither passed nor failed.
 *
 * @param rule id of the rule
 * @param where the instance
 * @param missing the cells that are wanting, in the order of the form; never empty
 * @param settling values that must stand in some of these cells if all others are right, in the
 *     order of {@code missing}; they are in no way part of the data
 */
public record Untold(
    String rule, String where, List<CellId> missing, Map<CellId, BigDecimal> settling) {
  public Untold {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(where);
    missing = List.copyOf(missing);
    settling = Collections.unmodifiableMap(new LinkedHashMap<>(settling));
  }

  /** An equation of whose missing cells nothing is known. */
  public Untold(String rule, String where, List<CellId> missing) {
    this(rule, where, missing, Map.of());
  }

  /** The same with the values that follow from the rest of the report. */
  Untold settledBy(List<Deduced> filled) {
    Map<CellId, BigDecimal> values = new LinkedHashMap<>();
    for (CellId cell : missing) {
      filled.stream()
          .filter(d -> d.cell().equals(cell))
          .findFirst()
          .ifPresent(d -> values.put(cell, d.value()));
    }
    return new Untold(rule, where, missing, values);
  }
}
