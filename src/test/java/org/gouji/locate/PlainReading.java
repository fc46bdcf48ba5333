package org.gouji.locate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * The cross-checks of table 三 written out by hand, row by row and column by column, with plain
 * longs and without equations: an independent reading of the form against which the evaluation is
 * held. A value that cannot be told is null.
 */
final class PlainReading {
  private final Values values;
  private final Map<String, Verdict.State> verdicts = new LinkedHashMap<>();

  PlainReading(Values values) {
    this.values = values;
  }

  Map<String, Verdict.State> verdicts() {
    for (String column : Grids.COLUMNS) {
      if (Grids.ROWS.stream().anyMatch(r -> !absent(Grids.request(r, column)))) {
        balance(column);
        List<CellId> results = Grids.RESULTS.stream().map(r -> Grids.request(r, column)).toList();
        total("requests-handled-total/" + column, Grids.request("handled", column), results);
      }
    }
    for (String row : Grids.ROWS) {
      List<CellId> parts = Grids.APPLICANTS.stream().map(c -> Grids.request(row, c)).toList();
      CellId total = Grids.request(row, "total");
      if (Stream.concat(parts.stream(), Stream.of(total)).anyMatch(c -> !absent(c))) {
        total("requests-row-total/" + row, total, parts);
      }
    }
    return verdicts;
  }

  private void balance(String column) {
    Long received = value(Grids.request("received", column));
    Long in = value(Grids.request("carried_in", column));
    Long handled = value(Grids.request("handled", column));
    Long out = value(Grids.request("carried_out", column));
    String id = "requests-balance/" + column;
    if (received == null || in == null || handled == null || out == null) {
      verdicts.put(id, Verdict.State.UNTOLD);
    } else {
      say(id, received + in == handled + out);
    }
  }

  private void total(String id, CellId total, List<CellId> parts) {
    long known = 0;
    boolean unclear = false;
    boolean missing = false;
    for (CellId part : parts) {
      Long value = value(part);
      missing |= absent(part);
      unclear |= value == null && !absent(part);
      known += value == null ? 0 : value;
    }
    Long value = value(total);
    if (values.state(total) == Values.State.BLANK) {
      boolean nothing = !unclear && !missing && known == 0 && value != null && value == 0;
      verdicts.put(id, nothing ? Verdict.State.HOLDS : Verdict.State.UNTOLD);
    } else if (value == null || unclear || (missing && known <= value)) {
      verdicts.put(id, Verdict.State.UNTOLD);
    } else {
      say(id, !missing && known == value);
    }
  }

  private void say(String id, boolean holds) {
    verdicts.put(id, holds ? Verdict.State.HOLDS : Verdict.State.FAILS);
  }

  private boolean absent(CellId cell) {
    return values.state(cell) == Values.State.ABSENT;
  }

  private @Nullable Long value(CellId cell) {
    return switch (values.state(cell)) {
      case NUMBER -> values.number(cell).orElseThrow().longValueExact();
      case ABSENT, UNREADABLE -> null;
      case BLANK -> {
        if (cell.column().equals("total")) {
          yield sum(Grids.APPLICANTS.stream().map(c -> Grids.request(cell.row(), c)).toList());
        }
        if (cell.row().equals("handled")) {
          yield sum(Grids.RESULTS.stream().map(r -> Grids.request(r, cell.column())).toList());
        }
        yield 0L;
      }
    };
  }

  private @Nullable Long sum(List<CellId> parts) {
    long sum = 0;
    for (CellId part : parts) {
      Long value = value(part);
      if (value == null) {
        return null;
      }
      sum += value;
    }
    return sum;
  }
}
