package org.gouji.interpret.disputes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;

/**
 * Which pieces of {@code disputes} are its figures and blank cells: what its headers stand over.
 */
final class FiguresBelowHeaders {
  private FiguresBelowHeaders() {}

  /** The figures and blank cells, in order. */
  static List<Token> of(DisputePrint print) {
    List<Token> values = values(print.tokens(), print.cells());
    return print.separation(values) == Separation.RULED ? withinGrid(print, values) : values;
  }

  /**
   * Of a row of a ruled grid that is longer than the table the places below the headers of columns;
   * a figure beside them and a blank below them show that the row was shifted. Without rules such a
   * row has a cell too many, wherever it came in.
   */
  private static List<Token> withinGrid(DisputePrint print, List<Token> values) {
    List<Slot> headers = DisputeHeaders.ofGrid(print.tokens()).toList();
    List<Token> below =
        values.stream()
            .filter(v -> headers.stream().anyMatch(h -> v.slot().start() == h.start()))
            .toList();
    boolean shifted =
        count(below) < below.size()
            && values.stream().anyMatch(v -> v.is(Token.Kind.VALUE) && !below.contains(v));
    return values.size() > print.cells() && below.size() == print.cells() && !shifted
        ? below
        : values;
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
