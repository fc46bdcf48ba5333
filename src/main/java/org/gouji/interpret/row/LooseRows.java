package org.gouji.interpret.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;

/**
 * Rows of a text in which nothing but order and white space tells whose a figure is. As long as
 * each label has its figures, the order is that of the table. Where figures have no label, or
 * labels no figures, some were given to another row, and the rows around them cannot be told.
 */
public final class LooseRows {
  /** Between two odd rows as near as this all figures may have moved. */
  private static final int NEAR = 4;

  private final FormTable form;
  private final List<Reading> rows;
  private final OddRows odd;

  /**
   * For each row the last row of the form above it or the row itself; the first if there is none.
   */
  private final int[] lastOfForm;

  private LooseRows(FormTable form, List<Reading> rows, OddRows odd) {
    this.form = form;
    this.rows = rows;
    this.odd = odd;
    this.lastOfForm = new int[rows.size()];
    for (int i = 1; i < rows.size(); i++) {
      lastOfForm[i] = rows.get(i).row() == null ? lastOfForm[i - 1] : i;
    }
  }

  /**
   * @param printed the rows before they were held against the order of the form
   * @param rows the rows that are left
   */
  public static List<Reading> doubted(
      EditionTable table, List<Reading> printed, List<Reading> rows) {
    if (!areLoose(printed)) {
      return rows;
    }
    if (standBeforeLabels(printed)) {
      return rows.stream()
          .map(r -> OddRows.isStream(r) && !OddRows.isOnItsLine(r) ? r.lost() : r)
          .toList();
    }
    OddRows odd = new OddRows(table, rows);
    boolean unclaimed = odd.losesBlanks() || odd.haveFigures() || isAnyDropped(printed, rows);
    return unclaimed ? new LooseRows(table.form(), rows, odd).doubted() : rows;
  }

  /**
   * Whether the figures of the rows may come before their labels: some stand before the first
   * label, and none behind the last.
   */
  private static boolean standBeforeLabels(List<Reading> printed) {
    List<Reading> last = printed.stream().filter(r -> r.row() != null || r.hasFigures()).toList();
    return last.size() > 2
        && last.get(0).row() == null
        && last.get(0).figures().stream().anyMatch(f -> ValueReader.isNumber(f.text()))
        && last.get(last.size() - 1).row() != null
        && last.get(last.size() - 1).filled() == 0;
  }

  /** Whether no row stands in a grid, and no blank cell has left a trace. */
  private static boolean areLoose(List<Reading> rows) {
    return rows.stream()
        .filter(r -> !r.values().isEmpty())
        .allMatch(
            r ->
                (r.separation() == Separation.STREAM || r.separation() == Separation.LAID_OUT)
                    && r.values().stream().noneMatch(v -> v.is(Token.Kind.BLANK)));
  }

  private static boolean isAnyDropped(List<Reading> printed, List<Reading> rows) {
    long before = printed.stream().mapToLong(Reading::filled).sum();
    return rows.stream().mapToLong(Reading::filled).sum() < before;
  }

  /**
   * Whether it is a row with a label that is not known, and all figures of a row: as many as the
   * table's first, or as the last of the form above it has, which has all of its own.
   */
  private boolean isUnknown(int at) {
    Reading row = rows.get(at);
    Reading above = rows.get(lastOfForm[at]);
    boolean asAbove =
        above.row() != null
            && above.filled() == odd.width(above)
            && row.isComplete(odd.width(above));
    return row.row() == null
        && !row.label().isEmpty()
        && (asAbove || row.filled() == form.rows().get(0).columns().size());
  }

  private List<Reading> doubted() {
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Reading row = rows.get(i);
      boolean doubtful =
          odd.contains(row)
              || mayHaveSpare(row)
              || OddRows.isStream(row) && !OddRows.isOnItsLine(row) && isAmongOdd(i)
              || row.separation() == Separation.LAID_OUT && isBesideFiguresForIt(i);
      all.add(row.row() != null && doubtful ? row.lost() : row);
    }
    return all;
  }

  /** Whether the figures that a row wants may be among those that have no place. */
  private boolean mayHaveSpare(Reading row) {
    return OddRows.isStream(row)
        && row.filled() < odd.width(row)
        && odd.width(row) >= Reading.WIDE
        && odd.spare() >= odd.width(row);
  }

  /**
   * Whether figures without a label stand next to the row, and under none of its own: they may be
   * those of a cell in which a figure wraps.
   */
  private boolean isBesideFiguresForIt(int at) {
    List<Token> own = rows.get(at).figures();
    return own.size() < odd.width(rows.get(at))
        && IntStream.of(at - 1, at + 1)
            .filter(i -> i >= 0 && i < rows.size())
            .mapToObj(rows::get)
            .filter(r -> r.row() == null && r.label().isEmpty())
            .flatMap(r -> r.figures().stream())
            .anyMatch(
                f ->
                    own.stream()
                        .noneMatch(
                            o ->
                                o.slot().start() < f.slot().end()
                                    && f.slot().start() < o.slot().end()));
  }

  /** Whether figures next to the row, or on both sides of it, were given to another one. */
  private boolean isAmongOdd(int at) {
    int before = distance(at, -1);
    int after = distance(at, 1);
    return before == 1 || after == 1 || before + after <= NEAR;
  }

  /** How far the next odd row is; farther than near if there is none. */
  private int distance(int at, int step) {
    for (int d = 1; d <= NEAR; d++) {
      int i = at + d * step;
      if (i >= 0
          && i < rows.size()
          && odd.contains(rows.get(i))
          && !isUnknown(i)
          && !odd.hasOwnSpare(rows.get(i))) {
        return d;
      }
    }
    return NEAR + 1;
  }
}
