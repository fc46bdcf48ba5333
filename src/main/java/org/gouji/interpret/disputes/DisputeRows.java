package org.gouji.interpret.disputes;

import java.util.List;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.row.RowAssembler;

/** {@code disputes} printed with a row for each kind of dispute. */
final class DisputeRows {
  private DisputeRows() {}

  /** The kinds from top to bottom; empty unless they are rows of a grid, several and each once. */
  static List<Reading> of(DisputePrint print) {
    boolean headed = DisputeHeaders.ofGrid(print.tokens()).count() == print.columns();
    List<Reading> rows =
        RowAssembler.readings(print.book(), print.strips(), print.tokens()).stream()
            .filter(r -> r.row() != null && (r.hasFigures() || headed && isBlank(r, print)))
            .toList();
    boolean fits =
        rows.size() >= 2
            && rows.stream().map(Reading::row).distinct().count() == rows.size()
            && rows.stream()
                .allMatch(r -> r.filled() <= print.columns() && r.values().get(0).row());
    return fits ? rows : List.of();
  }

  /** Whether a row has nothing but as many blank cells as there are headers. */
  private static boolean isBlank(Reading row, DisputePrint print) {
    return row.values().size() == print.columns() && row.values().stream().allMatch(Token::row);
  }
}
