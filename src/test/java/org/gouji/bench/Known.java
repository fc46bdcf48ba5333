package org.gouji.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Term;
import org.gouji.locate.Grids;
import org.gouji.locate.Witness;

/** What besides the report itself is at hand. */
enum Known {
  NOTHING("nothing"),
  /** What last year's report carries over, column by column. */
  LAST_YEAR("last year"),
  /** What a typical section 一 states: the totals, and one figure per kind of result. */
  TEXT("last year and the text"),
  /** The same, and every result that is not 0 by itself. */
  FULL_TEXT("last year and a text that names every result"),
  /** All that TEXT knows, but of another year: the text was copied, last year's report mixed up. */
  STALE("another year's figures, all of them wrong");

  private static final List<String> KINDS =
      List.of("refused_", "unavailable_", "rejected_", "other_");

  final String words;

  Known(String words) {
    this.words = words;
  }

  List<Witness> witnesses(Sample sample) {
    Map<CellId, Long> source =
        this == STALE ? Grids.consistent(new SplittableRandom(1), sample.size()) : sample.truth();
    List<Witness> all = new ArrayList<>();
    if (this != NOTHING) {
      for (String column : Grids.COLUMNS) {
        all.add(witness(List.of(Grids.request("carried_in", column)), source));
      }
    }
    if (this == TEXT || this == FULL_TEXT || this == STALE) {
      for (String row :
          List.of("received", "handled", "carried_out", "granted", "partly_granted")) {
        all.add(witness(List.of(Grids.request(row, "total")), source));
      }
      for (String kind : KINDS) {
        all.add(
            witness(
                Grids.RESULTS.stream()
                    .filter(r -> r.startsWith(kind))
                    .map(r -> Grids.request(r, "total"))
                    .toList(),
                source));
      }
    }
    if (this == FULL_TEXT) {
      for (String row : Grids.RESULTS) {
        CellId total = Grids.request(row, "total");
        if (KINDS.stream().anyMatch(row::startsWith) && source.get(total) > 0) {
          all.add(witness(List.of(total), source));
        }
      }
    }
    return all;
  }

  private static Witness witness(List<CellId> cells, Map<CellId, Long> source) {
    String id = "stated/" + cells;
    long sum = cells.stream().mapToLong(source::get).sum();
    return new Witness(
        id,
        cells.stream().map(c -> new Term(c, 1)).toList(),
        BigDecimal.valueOf(sum),
        new Message(id, id));
  }
}
