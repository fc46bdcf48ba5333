package org.gouji.form;

import java.util.Objects;

/**
 * The public id of a cell: {@code table.row.column}, such as {@code
 * requests.received.natural_person}.
 *
 * @param table {@code disclosure}, {@code requests} or {@code disputes}
 * @param row row id within the table
 * @param column column id within the table
 */
public record CellId(String table, String row, String column) {
  public CellId {
    Objects.requireNonNull(table);
    Objects.requireNonNull(row);
    Objects.requireNonNull(column);
  }

  /**
   * Parses {@code table.row.column}.
   *
   * @throws IllegalArgumentException if the text does not have exactly three parts
   */
  public static CellId parse(String id) {
    String[] parts = id.split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a cell id (table.row.column): " + id);
    }
    return new CellId(parts[0], parts[1], parts[2]);
  }

  @Override
  public String toString() {
    return table + "." + row + "." + column;
  }
}
