package org.gouji.interpret.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.FormRow;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;

/**
 * Rows that end in their total, some of them with figures apart from their labels. Those that have
 * all of their figures beside them stand fast; what is printed between two of these belongs to the
 * rows that the form has between them, if it is just as much and these rows tally then.
 */
final class FiguresBetweenRows {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<FormRow> rows;
  private final List<Reading> readings;

  /** The place among the rows of each reading that stands fast, by its place among the readings. */
  private final Map<Integer, Integer> fast = new HashMap<>();

  private final Set<String> given = new HashSet<>();

  private final Parting parting;

  /** How figures are parted into rows. */
  interface Parting {
    /** The figures of each row; none for one that cannot be told. */
    List<List<Token>> rows(List<Token> figures, int rows);
  }

  private FiguresBetweenRows(List<FormRow> rows, List<Reading> readings, Parting parting) {
    this.rows = rows;
    this.parting = parting;
    this.readings = readings;
    List<String> ids = rows.stream().map(FormRow::id).toList();
    Map<String, Long> prints =
        readings.stream()
            .filter(r -> r.row() != null)
            .collect(Collectors.groupingBy(r -> String.valueOf(r.row()), Collectors.counting()));
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      int row = ids.indexOf(String.valueOf(reading.row()));
      boolean once = prints.getOrDefault(String.valueOf(reading.row()), 0L) == 1;
      if (row >= 0 && once && reading.isComplete(rows.get(row).columns().size())) {
        fast.put(i, row);
      }
    }
  }

  /**
   * The readings, with the figures of such rows given back.
   *
   * @param rows those that the table may print, in order
   */
  static List<Reading> given(List<FormRow> rows, List<Reading> readings, Parting parting) {
    return new FiguresBetweenRows(rows, readings, parting).given();
  }

  private List<Reading> given() {
    List<Integer> places = fast.keySet().stream().sorted().toList();
    List<Integer> inOrder = places.stream().map(p -> fast.getOrDefault(p, -1)).toList();
    if (!inOrder.equals(inOrder.stream().sorted().toList())) {
      return readings;
    }
    List<Reading> all = new ArrayList<>();
    int reading = 0;
    int row = 0;
    for (int place : places) {
      int next = fast.getOrDefault(place, -1);
      all.addAll(between(readings.subList(reading, place), rows.subList(row, next)));
      all.add(readings.get(place));
      reading = place + 1;
      row = next + 1;
    }
    all.addAll(between(readings.subList(reading, readings.size()), rows.subList(row, rows.size())));
    all.removeIf(
        r ->
            given.contains(String.valueOf(r.row()))
                && r.values().isEmpty()
                && r.figuresAt() != Reading.Standing.LOST);
    return all;
  }

  /** The rows with the figures printed there; the readings as they are, if it cannot be told. */
  private List<Reading> between(List<Reading> printed, List<FormRow> wanting) {
    List<Token> figures = figures(printed).filter(v -> !isPieceOfLabel(v)).toList();
    int width = rows.get(0).columns().size();
    boolean asMany = !figures.isEmpty() && figures.size() == wanting.size() * width;
    if (!asMany
        || figures.stream().anyMatch(Token::run)
        || printed.stream().flatMap(r -> r.values().stream()).anyMatch(t -> t.is(Token.Kind.BLANK))
        || printed.stream().anyMatch(r -> r.filled() == width && isOther(r, rows))) {
      return printed;
    }
    List<List<Token>> told = parting.rows(figures, wanting.size());
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < wanting.size(); i++) {
      String row = wanting.get(i).id();
      Reading holder = holder(printed, figures.get(i * width));
      Reading label =
          readings.stream().filter(r -> row.equals(r.row())).reduce((a, b) -> b).orElse(holder);
      all.add(label.withRow(row, label.misread()).withValues(told.get(i)).moved());
    }
    if (all.stream().filter(r -> r.values().isEmpty() || r.isTallying()).count() * 5
        < all.size() * 4L) {
      return printed;
    }
    wanting.forEach(r -> given.add(r.id()));
    // A row that does not tally is not told from its neighbours.
    return all.stream().map(r -> r.isTallying() ? r : r.lost()).toList();
  }

  private static Stream<Token> figures(List<Reading> readings) {
    return readings.stream().flatMap(r -> r.values().stream()).filter(v -> v.is(Token.Kind.VALUE));
  }

  /** A lone 无 among figures: a letter of （四）无法提供, which is written from top to bottom. */
  private boolean isPieceOfLabel(Token figure) {
    return isWord(figure) && figures(readings).filter(FiguresBetweenRows::isWord).count() == 1;
  }

  private static boolean isWord(Token figure) {
    return figure.text().codePoints().allMatch(Character::isIdeographic);
  }

  /** Whether a label is none of the form's, nor made of pieces of them. */
  static boolean isOther(Reading reading, List<FormRow> rows) {
    return reading.row() == null
        && Stream.of(SPACES.split(reading.label()))
            .map(Plain::keyOf)
            .anyMatch(
                piece ->
                    rows.stream()
                        .flatMap(r -> Stream.concat(Stream.of(r.label()), r.groups().stream()))
                        .map(Plain::keyOf)
                        .noneMatch(label -> label.contains(piece)));
  }

  /** The reading in which a figure stands. */
  private static Reading holder(List<Reading> printed, Token figure) {
    return printed.stream()
        .filter(r -> r.values().stream().anyMatch(v -> v == figure))
        .findFirst()
        .orElseThrow();
  }
}
