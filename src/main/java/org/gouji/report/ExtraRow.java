package org.gouji.report;

import java.util.List;
import java.util.Objects;
import org.gouji.document.Location;

/**
 * A local row beyond the form.
 *
 * @param table the table that it stands in
 * @param label as printed
 * @param values the texts of its cells, from left to right
 * @param location where it begins
 */
public record ExtraRow(String table, String label, List<String> values, Location location) {
  public ExtraRow {
    Objects.requireNonNull(table);
    Objects.requireNonNull(label);
    values = List.copyOf(values);
    Objects.requireNonNull(location);
  }
}
