package org.gouji.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small report, told as the changes to a clean one of an invented organ in which every count is
 * 0.
 *
 * @param edition {@code 2021} or {@code 2019}
 * @param year the year reported on
 * @param organization the organ
 * @param title the title; null for the usual one
 * @param cells texts of cells as printed, by cell id; an empty text is a blank cell
 * @param without what is not printed: a section number, a table id, or {@code table.row}
 * @param extraRows labels of local rows in table {@code disclosure}
 * @param sections narrative by section number
 * @param order section numbers in the order of print; empty for the usual one
 * @param preamble what stands before the first section
 * @param ending what stands after the last one
 */
public record ExampleReport(
    String edition,
    int year,
    String organization,
    @Nullable String title,
    Map<String, String> cells,
    List<String> without,
    List<String> extraRows,
    Map<Integer, String> sections,
    List<Integer> order,
    List<String> preamble,
    List<String> ending) {
  public ExampleReport {
    Objects.requireNonNull(edition);
    Objects.requireNonNull(organization);
    cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    without = List.copyOf(without);
    extraRows = List.copyOf(extraRows);
    sections = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    order = List.copyOf(order);
    preamble = List.copyOf(preamble);
    ending = List.copyOf(ending);
  }
}
