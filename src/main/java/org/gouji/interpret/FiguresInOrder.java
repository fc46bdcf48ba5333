package org.gouji.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * Text taken off a page cell by cell may give figures apart from their labels. If all rows together
 * have just the figures that they need, the order of the form gives them back; rows that did stand
 * together must agree with it.
 */
final class FiguresInOrder {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final FormTable form;
  private final List<Reading> readings;
  private final boolean byRows;
  private final List<Token> figures = new ArrayList<>();

  /** The readings of the form's rows, and before how many figures of the table each stands. */
  private final Map<String, Reading> byRow = new LinkedHashMap<>();

  private final Map<String, Integer> offsets = new HashMap<>();

  private FiguresInOrder(FormTable form, List<Reading> readings, boolean byRows) {
    this.form = form;
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
  static List<Reading> given(FormTable form, List<Reading> readings, boolean byRows) {
    if (!areAll(readings, Separation.STREAM) && !areAll(readings, Separation.LAID_OUT)) {
      return readings;
    }
    FiguresInOrder table = new FiguresInOrder(form, readings, byRows);
    boolean starved = readings.stream().anyMatch(r -> r.row() != null && r.values().isEmpty());
    if (areAll(readings, Separation.STREAM) && starved && table.isOverfull()) {
      return table.toPrinted().or(table::toForm).orElse(starved(readings));
    }
    return table.isTorn() ? table.toForm().orElse(readings) : readings;
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
    return readings.stream().anyMatch(r -> r.row() != null && r.filled() > width(r.row()));
  }

  /** Another row has their figures, and nothing tells which of them these are. */
  private static List<Reading> starved(List<Reading> readings) {
    return readings.stream()
        .map(r -> r.row() != null && r.values().isEmpty() ? r.lost() : r)
        .toList();
  }

  /** The figures belong to the rows whose labels are printed, if these need just as many. */
  private Optional<List<Reading>> toPrinted() {
    List<FormRow> printed =
        form.rows().stream()
            .filter(r -> byRow.containsKey(r.id()))
            .filter(r -> r.standsFor().stream().noneMatch(byRow::containsKey))
            .toList();
    return isEnoughFor(printed) && agreesWith(printed)
        ? Optional.of(give(printed))
        : Optional.empty();
  }

  /**
   * The figures belong to all rows of the form, labels being torn to pieces, if they are just as
   * many and nearly all rows tally then. A row that does not is not told from its neighbours. Where
   * rows have no total, the labels of all of them stand in order, and nothing else speaks against.
   */
  private Optional<List<Reading>> toForm() {
    if (figures.stream().anyMatch(Token::run)) {
      return Optional.empty();
    }
    return wholeForms()
        .filter(this::isEnoughFor)
        .filter(this::agreesWith)
        .filter(this::hasNoOther)
        .filter(rows -> haveTotals(rows) || isEachPrinted(rows))
        .map(rows -> haveTotals(rows) ? tallying(give(rows)) : give(rows))
        .filter(rows -> !rows.isEmpty())
        .findFirst();
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
   * Whether each row that has its figures beside it has those that the order gives it, and no other
   * row is printed with figures, but for the label of a group, which has none of its own.
   */
  private boolean agreesWith(List<FormRow> rows) {
    Set<String> ids = rows.stream().map(FormRow::id).collect(Collectors.toSet());
    boolean others =
        byRow.entrySet().stream()
            .filter(e -> e.getValue().hasFigures() && !ids.contains(e.getKey()))
            .anyMatch(e -> form.row(e.getKey()).map(r -> r.standsFor().isEmpty()).orElse(true));
    if (others) {
      return false;
    }
    int at = 0;
    for (FormRow row : rows) {
      @Nullable Reading reading = byRow.get(row.id());
      int width = row.columns().size();
      if (reading != null
          && isComplete(reading, width)
          && !Objects.equals(offsets.get(row.id()), at)) {
        return false;
      }
      at += width;
    }
    return true;
  }

  /** Whether a row has its figures beside it, and nothing else. */
  private static boolean isComplete(Reading reading, int width) {
    return reading.filled() == width
        && reading.figures().stream().allMatch(f -> f.is(Token.Kind.VALUE));
  }

  /**
   * Whether no label that is none of the form's, nor made of pieces of them, has a row's figures.
   */
  private boolean hasNoOther(List<FormRow> rows) {
    int width = rows.get(0).columns().size();
    List<String> labels =
        rows.stream()
            .flatMap(r -> Stream.concat(Stream.of(r.label()), r.groups().stream()))
            .map(label -> Plain.key(Plain.fold(label)))
            .distinct()
            .toList();
    return readings.stream()
        .filter(r -> r.row() == null && r.filled() == width)
        .flatMap(r -> Stream.of(SPACES.split(r.label())))
        .map(piece -> Plain.key(Plain.fold(piece)))
        .allMatch(piece -> labels.stream().anyMatch(label -> label.contains(piece)));
  }

  private List<Reading> give(List<FormRow> rows) {
    List<Reading> all = new ArrayList<>();
    int at = 0;
    for (FormRow row : rows) {
      List<Token> own = figures.subList(at, at + row.columns().size());
      @Nullable Reading reading = byRow.get(row.id());
      boolean beside = reading != null && isComplete(reading, own.size());
      all.add(beside ? reading : moved(row, own));
      at += own.size();
    }
    return all;
  }

  private Reading moved(FormRow row, List<Token> own) {
    Reading reading = byRow.getOrDefault(row.id(), holder(own.get(0)));
    return reading.withRow(row.id(), reading.misread()).withValues(own).moved();
  }

  /** The reading in which a figure stands. */
  private Reading holder(Token figure) {
    return readings.stream()
        .filter(r -> r.values().stream().anyMatch(v -> v == figure))
        .findFirst()
        .orElseThrow();
  }

  private static boolean haveTotals(List<FormRow> rows) {
    return rows.stream().allMatch(r -> r.columns().size() >= Reading.WIDE);
  }

  /** Whether the labels of these rows and of no other are printed in their order. */
  private boolean isEachPrinted(List<FormRow> rows) {
    return byRows
        && List.copyOf(byRow.keySet()).equals(rows.stream().map(FormRow::id).toList())
        && PrintOrder.mayBe(rows, figures);
  }

  /** None, if not nearly all rows tally. */
  private static List<Reading> tallying(List<Reading> rows) {
    boolean nearlyAll = rows.stream().filter(Reading::isTallying).count() * 5 >= rows.size() * 4L;
    return nearlyAll ? rows.stream().map(FiguresInOrder::doubted).toList() : List.of();
  }

  private static Reading doubted(Reading row) {
    return row.figuresAt() == Reading.Standing.APART && !row.isTallying() ? row.lost() : row;
  }

  private int width(String row) {
    return form.row(row).map(r -> r.columns().size()).orElse(Integer.MAX_VALUE);
  }
}
