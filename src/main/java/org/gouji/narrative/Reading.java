package org.gouji.narrative;

import java.util.List;

/**
 * What words name: rows of a table and columns of them.
 *
 * @param columns empty for the totals
 * @param otherwise other rows that the words name just as well
 * @param elided whether the words lean on what was said before (办结30件, 自然人5件, 予以公开12件)
 */
record Reading(
    String table,
    List<String> rows,
    List<String> columns,
    boolean elided,
    List<List<String>> otherwise) {
  static final String REQUESTS = "requests";
  static final String DISPUTES = "disputes";
  static final String DISCLOSURE = "disclosure";

  Reading {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    otherwise = List.copyOf(otherwise);
  }

  Reading(String table, List<String> rows, List<String> columns, boolean elided) {
    this(table, rows, columns, elided, List.of());
  }

  /** 办理, or 受理 and 办结 together: what was done, or came, or came and was there before. */
  static Reading dealtWith() {
    return new Reading(
        REQUESTS,
        List.of("handled"),
        List.of(),
        false,
        List.of(List.of("received"), List.of("received", "carried_in")));
  }

  /** Whether the words name several rows, of which the number may tell: no parts are its own. */
  boolean isLoose() {
    return !otherwise.isEmpty();
  }

  boolean isTotals() {
    return columns.isEmpty() && !isLoose() && !table.equals(DISCLOSURE);
  }

  boolean isReceived() {
    return table.equals(REQUESTS) && rows.equals(List.of("received"));
  }

  boolean isCarriedIn() {
    return table.equals(REQUESTS) && rows.equals(List.of("carried_in"));
  }
}
