package org.gouji.interpret.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;

/**
 * A text in which the figures of each row stand above its label. Each label then seems to have the
 * figures of the row below, which add up as well; but figures stand before the first label, none
 * behind the last, and only so do the sums down the columns hold.
 */
public final class FiguresAboveLabels {
  /** So few rows show nothing. */
  private static final int FEW = 4;

  private final FormTable form;
  private final List<Reading> readings;
  private final Set<String> printed;

  private FiguresAboveLabels(FormTable form, List<Reading> readings) {
    this.form = form;
    this.readings = readings;
    this.printed = Reading.rows(readings);
  }

  /** The rows, each with the figures above it; as they are, if that is not beyond doubt. */
  public static List<Reading> given(EditionTable table, List<Reading> readings) {
    boolean before = !readings.isEmpty() && isFigures(readings.get(0));
    boolean loose =
        readings.stream()
            .filter(r -> !r.values().isEmpty())
            .allMatch(r -> r.separation() == Separation.STREAM);
    List<Reading> rows =
        before && loose ? new FiguresAboveLabels(table.form(), readings).moved() : List.of();
    return rows.size() > FEW && table.sumsHold(rows) ? rows : readings;
  }

  private static boolean isFigures(Reading reading) {
    return reading.row() == null && reading.label().isEmpty() && reading.hasFigures();
  }

  /** The rows with the figures above them; none if one has not just its own. */
  private List<Reading> moved() {
    List<Reading> rows = new ArrayList<>();
    List<Token> above = new ArrayList<>();
    for (Reading reading : readings) {
      Optional<FormRow> row = form.row(String.valueOf(reading.row()));
      if (row.isPresent() && !isGroup(row.get())) {
        Reading moved = reading.withValues(above).moved();
        if (!moved.isComplete(row.get().columns().size())) {
          return List.of();
        }
        rows.add(moved);
        above.clear();
      } else if (row.isEmpty() && !isFigures(reading)) {
        return List.of();
      }
      above.addAll(reading.values());
    }
    return above.isEmpty() ? rows : List.of();
  }

  /** Whether it is the label of a group, whose rows are printed. */
  private boolean isGroup(FormRow row) {
    return row.standsFor().stream().anyMatch(printed::contains);
  }
}
