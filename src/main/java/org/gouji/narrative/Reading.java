package org.gouji.narrative;

import java.util.List;

/**
 * What words name: rows of a table and columns of them.
 *
 * @param columns empty for the totals
 * @param elided whether the words lean on what was said before (办结30件, 自然人5件, 予以公开12件)
 */
record Reading(String table, List<String> rows, List<String> columns, boolean elided) {
  static final String REQUESTS = "requests";
  static final String DISPUTES = "disputes";
  static final String DISCLOSURE = "disclosure";

  Reading {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  boolean isTotals() {
    return columns.isEmpty() && !table.equals(DISCLOSURE);
  }

  boolean isReceived() {
    return table.equals(REQUESTS) && rows.equals(List.of("received"));
  }

  boolean isCarriedIn() {
    return table.equals(REQUESTS) && rows.equals(List.of("carried_in"));
  }
}
