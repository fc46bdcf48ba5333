package org.gouji.interpret.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;
import org.jspecify.annotations.Nullable;

/**
 * Text taken off a page cell by cell may give figures apart from their labels. If rows together
 * have just the figures that they need, the order of the form gives them back; rows that did stand
 * together must agree with it.
 */
final class FiguresInOrder {
  private final EditionTable table;
  private final FormTable form;
  private final List<Reading> readings;
  private final boolean byRows;
  private final List<Token> figures = new ArrayList<>();

  /** The readings of the form's rows, and before how many figures of the table each stands. */
  private final Map<String, Reading> byRow = new LinkedHashMap<>();

  private final Map<String, Integer> offsets = new HashMap<>();

  private FiguresInOrder(EditionTable table, List<Reading> readings, boolean byRows) {
    this.table = table;
    this.form = table.form();
    this.readings = readings;
    this.byRows = byRows;
    for (Reading reading : readings) {
      if (reading.row() != null && byRow.putIfAbsent(reading.row(), reading) == null) {
        offsets.put(reading.row(), figures.size());
      }
      reading.values().stream().filter(v -> v.is(Token.Kind.VALUE)).forEach(figures::add);
    }
  }

  /**
   * The rows with their figures given back; as they are, if that is not needed or not possible.
   *
   * @param byRows whether the figures are printed row after row, as far as the headers show
   */
  static List<Reading> given(EditionTable table, List<Reading> readings, boolean byRows) {
    if (!areAll(readings, Separation.STREAM) && !areAll(readings, Separation.LAID_OUT)) {
      return readings;
    }
    FiguresInOrder apart = new FiguresInOrder(table, readings, byRows);
    if (endInTotals(table.form().rows())) {
      return apart.isTorn() ? apart.toWhole() : readings;
    }
    boolean starved = readings.stream().anyMatch(r -> r.row() != null && r.values().isEmpty());
    if (areAll(readings, Separation.STREAM) && starved && apart.isOverfull()) {
      return apart.toPrinted().orElseGet(() -> apart.starved(apart.toForm()));
    }
    return apart.isTorn() ? apart.toForm() : readings;
  }

  private static boolean areAll(List<Reading> readings, Separation separation) {
    return readings.stream()
        .filter(r -> !r.values().isEmpty())
        .allMatch(r -> r.separation() == separation);
  }

  /** Whether figures stand by no label, or a row that the form asks for has not its own. */
  private boolean isTorn() {
    return readings.stream().anyMatch(r -> r.row() == null && r.hasFigures())
        || form.rows().stream()
            .filter(FormRow::required)
            .anyMatch(r -> filled(r.id()) != r.columns().size());
  }

  private int filled(String row) {
    @Nullable Reading reading = byRow.get(row);
    return reading == null ? 0 : reading.filled();
  }

  private boolean isOverfull() {
    return readings.stream().anyMatch(r -> r.row() != null && isOverfull(r));
  }

  private boolean isOverfull(Reading reading) {
    return form.row(String.valueOf(reading.row()))
        .filter(r -> reading.filled() > r.columns().size())
        .isPresent();
  }

  /** Another row has their figures, and nothing tells which of them these are. */
  private List<Reading> starved(List<Reading> rows) {
    return rows.stream().anyMatch(r -> r.row() != null && isOverfull(r))
        ? rows.stream().map(r -> r.row() != null && r.values().isEmpty() ? r.lost() : r).toList()
        : rows;
  }

  private List<FormRow> printed() {
    return form.rows().stream()
        .filter(r -> byRow.containsKey(r.id()))
        .filter(r -> r.standsFor().stream().noneMatch(byRow::containsKey))
        .toList();
  }

  /** The figures belong to the rows whose labels are printed, if these need just as many. */
  private Optional<List<Reading>> toPrinted() {
    List<FormRow> printed = printed();
    boolean inOrder = isEnoughFor(printed) && byRows && PrintOrder.mayBe(printed, figures);
    return inOrder && agreesWith(printed) ? Optional.of(give(printed)) : Optional.empty();
  }

  /**
   * The figures belong to all rows of the form, labels being torn to pieces. Rows without a total
   * get them back only all together, if the labels of all stand in order, and nothing else speaks
   * against.
   */
  private List<Reading> toForm() {
    Optional<List<FormRow>> rows = wholeForms().filter(this::hasNoFiguresBeside).findFirst();
    if (rows.isEmpty()) {
      return readings;
    }
    return isEnoughFor(rows.get()) && agreesWith(rows.get()) && isEachPrinted(rows.get())
        ? give(rows.get())
        : readings;
  }

  /** Rows that end in their total get their figures back wherever these tally. */
  private List<Reading> toWhole() {
    return Stream.concat(Stream.of(printed()).filter(this::isEnoughFor), wholeForms())
        .filter(rows -> !rows.isEmpty() && hasNoRowBeside(rows))
        .map(this::betweenRows)
        .filter(given -> !given.equals(readings))
        .findFirst()
        .orElseGet(() -> starved(readings));
  }

  /** As the best way gives them, if the sums down the columns hold as well; else what is sure. */
  private List<Reading> betweenRows(List<FormRow> rows) {
    List<Reading> best = FiguresBetweenRows.given(rows, readings, FigureBlocks::best);
    return table.sumsHold(best)
        ? best
        : FiguresBetweenRows.given(rows, readings, FigureBlocks::sure);
  }

  private static boolean endInTotals(List<FormRow> rows) {
    return rows.stream().allMatch(r -> r.columns().size() >= Reading.WIDE);
  }

  /** The rows that the form asks for; and with each that may stand for some of them. */
  private Stream<List<FormRow>> wholeForms() {
    List<FormRow> asked = form.rows().stream().filter(FormRow::required).toList();
    Stream<List<FormRow>> others =
        form.rows().stream()
            .filter(r -> !r.standsFor().isEmpty())
            .map(
                r ->
                    form.rows().stream()
                        .filter(o -> o.equals(r) || o.required() && !r.standsFor().contains(o.id()))
                        .toList());
    return Stream.concat(Stream.of(asked), others);
  }

  private boolean isEnoughFor(List<FormRow> rows) {
    return rows.stream().mapToInt(r -> r.columns().size()).sum() == figures.size();
  }

  /**
   * Whether no other row is printed with figures, but for the label of a group, which has none of
   * its own.
   */
  private boolean hasNoFiguresBeside(List<FormRow> rows) {
    Set<String> ids = rows.stream().map(FormRow::id).collect(Collectors.toSet());
    return byRow.entrySet().stream()
        .filter(e -> e.getValue().hasFigures() && !ids.contains(e.getKey()))
        .noneMatch(e -> form.row(e.getKey()).map(r -> r.standsFor().isEmpty()).orElse(true));
  }

  /** Whether no other row has all of its figures beside its label. */
  private boolean hasNoRowBeside(List<FormRow> rows) {
    return byRow.values().stream()
        .filter(r -> r.isComplete(rows.get(0).columns().size()))
        .allMatch(r -> rows.stream().anyMatch(row -> row.id().equals(r.row())));
  }

  /** Whether each row that has its figures beside it has those that the order gives it. */
  private boolean agreesWith(List<FormRow> rows) {
    int at = 0;
    for (FormRow row : rows) {
      @Nullable Reading reading = byRow.get(row.id());
      int width = row.columns().size();
      if (reading != null
          && reading.isComplete(width)
          && !Objects.equals(offsets.get(row.id()), at)) {
        return false;
      }
      at += width;
    }
    return hasNoFiguresBeside(rows);
  }

  /** Whether the labels of these rows and of no other are printed in their order. */
  private boolean isEachPrinted(List<FormRow> rows) {
    return byRows
        && figures.stream().noneMatch(Token::run)
        && List.copyOf(byRow.keySet()).equals(rows.stream().map(FormRow::id).toList())
        && PrintOrder.mayBe(rows, figures);
  }

  /** Whether the label of the row has all of its figures beside it. */
  private boolean isBeside(FormRow row) {
    @Nullable Reading reading = byRow.get(row.id());
    return reading != null && reading.isComplete(row.columns().size());
  }

  private List<Reading> give(List<FormRow> rows) {
    List<Reading> all = new ArrayList<>();
    boolean apart = rows.stream().noneMatch(this::isBeside);
    int at = 0;
    for (FormRow row : rows) {
      List<Token> own = figures.subList(at, at + row.columns().size());
      Reading reading = Objects.requireNonNull(byRow.get(row.id()));
      Reading given = isBeside(row) ? reading : reading.withValues(own).moved();
      all.add(apart && PrintOrder.mayBeTurned(row, rows, figures) ? given.lost() : given);
      at += own.size();
    }
    return all;
  }
}
