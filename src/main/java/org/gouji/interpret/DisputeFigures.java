package org.gouji.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.BrokenRows;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;

/**
 * The line of figures of {@code disputes} among its headers.
 *
 * @param values the figures and blank cells, in order
 * @param areBetweenHeaders whether headers or other text follow the first figure, so that any order
 *     is possible
 * @param areLost whether digits are there, and no figure
 */
record DisputeFigures(List<Token> values, boolean areBetweenHeaders, boolean areLost) {
  DisputeFigures {
    values = List.copyOf(values);
  }

  /**
   * @param width how many cells the table has
   */
  static DisputeFigures of(List<Strip> region, List<Token> tokens, int width) {
    List<Token> values = values(tokens, width);
    if (RowAssembler.separation(region, values) == Separation.RULED) {
      values = withinGrid(tokens, values, width);
    }
    boolean lost =
        count(values) == 0
            && tokens.stream()
                .anyMatch(
                    t ->
                        t.is(Token.Kind.VALUE)
                            || t.is(Token.Kind.OTHER)
                                && t.text().chars().anyMatch(Character::isDigit));
    return new DisputeFigures(values, isInterleaved(tokens, values), lost);
  }

  /**
   * Figures on several lines of a text, some of them beside each other: the digits of one may go on
   * in the next line. They are as they stand, or joined, if these figures tally and the others do
   * not; where some do go on, or as many figures as cells do not tally, they are lost.
   *
   * @param width how many cells the table has
   * @param tally whether these are the figures of all cells and their sums hold
   */
  DisputeFigures settled(int width, Predicate<List<Token>> tally) {
    Map<Integer, List<Token>> lines = new TreeMap<>();
    values.forEach(v -> lines.computeIfAbsent(BrokenRows.line(v), k -> new ArrayList<>()).add(v));
    boolean beside = lines.values().stream().anyMatch(l -> l.size() > 1);
    if (lines.size() < 2 || lines.containsKey(-1) || !beside || areLost || tally.test(values)) {
      return this;
    }
    Optional<List<Token>> joined = BrokenRows.columns(List.copyOf(lines.values()));
    if (joined.filter(tally).isPresent()) {
      return new DisputeFigures(joined.get(), areBetweenHeaders, false);
    }
    boolean lost = joined.isPresent() || values.size() == width;
    return lost ? new DisputeFigures(List.of(), areBetweenHeaders, true) : this;
  }

  private static boolean isInterleaved(List<Token> tokens, List<Token> figures) {
    int lastLabel = -1;
    int firstValue = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Token.Kind.LABEL)) {
        lastLabel = i;
      } else if (firstValue < 0
          && tokens.get(i).is(Token.Kind.VALUE)
          && figures.contains(tokens.get(i))) {
        firstValue = i;
      }
    }
    return firstValue >= 0 && firstValue < lastLabel;
  }

  /**
   * Of a row of a ruled grid that is longer than the table the places below the headers of columns;
   * a figure beside them and a blank below them show that the row was shifted. Without rules such a
   * row has a cell too many, wherever it came in.
   */
  private static List<Token> withinGrid(List<Token> tokens, List<Token> values, int width) {
    List<Slot> headers =
        tokens.stream()
            .filter(t -> t.row() && t.isLabel(Label.Kind.COLUMN))
            .map(Token::slot)
            .toList();
    List<Token> below =
        values.stream()
            .filter(v -> headers.stream().anyMatch(h -> v.slot().start() == h.start()))
            .toList();
    boolean shifted =
        count(below) < below.size()
            && values.stream().anyMatch(v -> v.is(Token.Kind.VALUE) && !below.contains(v));
    return values.size() > width && below.size() == width && !shifted ? below : values;
  }

  /**
   * From a grid its rows with figures and without labels, else everything behind the last label.
   */
  private static List<Token> values(List<Token> tokens, int width) {
    Map<Integer, List<Token>> rows = new LinkedHashMap<>();
    Set<Integer> labelled = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (token.row() && token.is(Token.Kind.LABEL)) {
        labelled.add(token.strip());
      } else if (token.row()) {
        rows.computeIfAbsent(token.strip(), k -> new ArrayList<>()).add(token);
      }
    }
    int lastLabel = labelled.stream().mapToInt(i -> i).max().orElse(-1);
    rows.keySet()
        .removeIf(
            i ->
                labelled.contains(i)
                    || i < lastLabel && count(rows.getOrDefault(i, List.of())) == 0);
    if (tokens.stream().anyMatch(t -> t.is(Token.Kind.VALUE) && !t.row())) {
      return behindLabels(tokens);
    }
    List<Token> figures = new ArrayList<>();
    for (List<Token> row : rows.values()) {
      if (count(row) > 0) {
        figures.addAll(withoutHeading(row, width));
      }
    }
    if (!figures.isEmpty()) {
      return figures;
    }
    if (rows.isEmpty()) {
      return labelled.isEmpty() ? behindLabels(tokens) : List.of();
    }
    return rows.values().iterator().next();
  }

  private static List<Token> withoutHeading(List<Token> row, int width) {
    int from = 0;
    while (row.size() - from > width && row.get(from).is(Token.Kind.OTHER)) {
      from++;
    }
    return row.subList(from, row.size());
  }

  private static long count(List<Token> row) {
    return row.stream().filter(t -> t.is(Token.Kind.VALUE)).count();
  }

  /** Whether a piece beside figures begins as one: its note goes on in the next line. */
  private static boolean isBrokenFigure(Token token) {
    return token.is(Token.Kind.OTHER)
        && Character.isDigit(token.text().charAt(0))
        && Reading.isCell(token);
  }

  private static List<Token> behindLabels(List<Token> tokens) {
    List<Token> all = new ArrayList<>();
    Set<Integer> lines = new LinkedHashSet<>();
    tokens.stream().filter(t -> t.is(Token.Kind.VALUE)).forEach(t -> lines.add(t.strip()));
    boolean seen = false;
    for (Token token : tokens) {
      if (token.is(Token.Kind.LABEL)) {
        if (count(all) == 0) {
          all.clear();
        }
        seen = true;
      } else if (seen
          && (token.is(Token.Kind.VALUE)
              || token.is(Token.Kind.BLANK)
              || lines.contains(token.strip()) && isBrokenFigure(token))) {
        all.add(token);
      }
    }
    return all;
  }
}
