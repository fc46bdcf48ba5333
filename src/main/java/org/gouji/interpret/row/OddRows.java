package org.gouji.interpret.row;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.document.Location;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.FigureRuns;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.Exchanges;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;

/**
 * Rows of a loose text that show that figures were given to another row: figures without a label,
 * labels without figures, more of them than a row has cells, rows out of order.
 */
final class OddRows {
  private final EditionTable table;
  private final FormTable form;
  private final List<Reading> rows;
  private final Set<String> printed;
  private final boolean losesBlanks;
  private final int spare;
  private final Set<Reading> odd = Collections.newSetFromMap(new IdentityHashMap<>());

  OddRows(EditionTable table, List<Reading> rows) {
    this.table = table;
    this.form = table.form();
    this.rows = rows;
    this.printed = Reading.rows(rows);
    this.losesBlanks =
        rows.stream().anyMatch(r -> isStream(r) && r.hasFigures() && r.filled() < width(r));
    this.spare = rows.stream().mapToInt(this::spare).sum();
    rows.stream().filter(this::isOdd).forEach(odd::add);
    misplaced().forEach(odd::add);
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (mayHaveFiguresOf(rows.get(i + 1), rows.get(i))) {
        odd.add(rows.get(i));
        odd.add(rows.get(i + 1));
      }
    }
  }

  private int spare(Reading row) {
    boolean local = row.row() == null && !row.label().isEmpty();
    int cells = local ? form.rows().get(0).columns().size() : width(row);
    return Math.max(0, row.filled() - cells);
  }

  /** Whether a row without figures has those of the row above on its own line. */
  private static boolean mayHaveFiguresOf(Reading row, Reading above) {
    return row.row() != null
        && row.filled() == 0
        && isStream(above)
        && above.hasFigures()
        && row.location() instanceof Location.Text label
        && above.location() instanceof Location.Text start
        && start.line() < label.line()
        && above.figures().stream()
            .anyMatch(
                f ->
                    f.slot().location() instanceof Location.Text figure
                        && figure.line() == label.line());
  }

  /**
   * The rows that stand out of the form's order: each with several others, or two exchanged. A row
   * with its figures on its own line has them, wherever it stands.
   */
  private List<Reading> misplaced() {
    List<Reading> placed = rows.stream().filter(r -> r.row() != null).toList();
    int[] places = placed.stream().mapToInt(r -> table.place(r.row())).toArray();
    int[] quarrels = Exchanges.counts(places);
    int most = IntStream.of(quarrels).max().orElse(0);
    return IntStream.range(0, places.length)
        .filter(i -> quarrels[i] > 1 || quarrels[i] == 1 && most == 1)
        .mapToObj(placed::get)
        .filter(r -> !isOnItsLine(r) || r.filled() != width(r))
        .toList();
  }

  boolean contains(Reading row) {
    return odd.contains(row);
  }

  boolean haveFigures() {
    return odd.stream().anyMatch(Reading::hasFigures);
  }

  /** Whether blank cells left no trace, so that any number of figures may be a row's. */
  boolean losesBlanks() {
    return losesBlanks;
  }

  /** How many figures have no row, or are more than their row has cells. */
  int spare() {
    return spare;
  }

  /**
   * Whether a row has too many figures, and no other wants any: the spare ones came in within it,
   * so that the rows around it have theirs.
   */
  boolean hasOwnSpare(Reading row) {
    return row.row() != null
        && row.filled() > width(row)
        && rows.stream().allMatch(r -> r.row() == null || r.filled() >= width(r))
        && rows.stream().noneMatch(r -> r.row() == null && r.hasFigures());
  }

  /** How many cells the row has. */
  int width(Reading row) {
    return form.row(String.valueOf(row.row())).map(r -> r.columns().size()).orElse(0);
  }

  /** Whether its first figure stands on the line on which its label begins. */
  static boolean isOnItsLine(Reading row) {
    return row.location() instanceof Location.Text label
        && !row.values().isEmpty()
        && row.values().get(0).slot().location() instanceof Location.Text figure
        && label.line() == figure.line();
  }

  static boolean isStream(Reading row) {
    return row.separation() == Separation.STREAM;
  }

  /**
   * A row without figures, figures without a row, more of them than a row has, or those of a group
   * whose rows are printed.
   */
  private boolean isOdd(Reading row) {
    if (row.row() == null) {
      return row.figures().stream().anyMatch(f -> ValueReader.isNumber(f.text()));
    }
    boolean words = row.figures().stream().anyMatch(f -> f.is(Token.Kind.OTHER));
    boolean signed = !FigureRuns.withoutSigns(row.label()).equals(row.label());
    return !row.hasFigures() && row.filled() == 0 && !signed
        || row.filled() > width(row)
        || words && row.filled() != width(row)
        || isGroup(row.row())
        || losesBlanks
            && isStream(row)
            && row.filled() == width(row)
            && !words
            && row.filled() >= Reading.WIDE
            && !row.isTallying();
  }

  private boolean isGroup(String row) {
    return form.row(row).map(FormRow::standsFor).orElse(List.of()).stream()
        .anyMatch(printed::contains);
  }
}
