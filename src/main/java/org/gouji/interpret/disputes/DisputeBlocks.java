package org.gouji.interpret.disputes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;

/**
 * {@code disputes} printed as grids below each other, each with one kind of dispute or several side
 * by side: the names of the kinds, the headers of their columns, their figures.
 */
final class DisputeBlocks {
  private DisputeBlocks() {}

  /**
   * The kinds in order; empty unless every figure stands right below a header, and above each row
   * of headers names of its own, one for as many of them as a kind has columns.
   */
  static List<Reading> of(DisputePrint print) {
    Map<Integer, List<Token>> strips = new LinkedHashMap<>();
    print.tokens().forEach(t -> strips.computeIfAbsent(t.strip(), k -> new ArrayList<>()).add(t));
    List<Reading> blocks = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> told = new LinkedHashSet<>();
    List<Token> headers = List.of();
    int grids = 0;
    for (List<Token> row : strips.values()) {
      List<Token> strip = withoutSpare(row, headers.size());
      List<Token> columns = strip.stream().filter(t -> t.isLabel(Label.Kind.COLUMN)).toList();
      if (!headers.isEmpty()) {
        if (names.size() * print.columns() != headers.size()
            || !below(headers, strip)
            || !Collections.disjoint(told, names)) {
          return List.of();
        }
        int from = 0;
        for (String name : names) {
          List<Token> figures = strip.subList(from, from + print.columns());
          blocks.add(
              Reading.unlabelled(
                  name, figures, print.separation(figures), figures.get(0).slot().location()));
          from += print.columns();
        }
        grids++;
        told.addAll(names);
        names.clear();
        headers = List.of();
      } else if (!columns.isEmpty()) {
        if (columns.size() % print.columns() != 0 || !columns.equals(strip)) {
          return List.of();
        }
        headers = columns;
      } else if (strip.stream().anyMatch(t -> t.is(Token.Kind.VALUE))) {
        return List.of();
      } else {
        strip.stream()
            .filter(t -> t.isLabel(Label.Kind.ROW))
            .forEach(t -> names.add(t.label() == null ? "" : t.label().id()));
      }
    }
    return headers.isEmpty() && names.isEmpty() && grids > 1 ? blocks : List.of();
  }

  /** A row without the blank cells at its end that stand under none of so many headers. */
  private static List<Token> withoutSpare(List<Token> row, int headers) {
    int end = row.size();
    while (end > headers && row.get(end - 1).is(Token.Kind.BLANK)) {
      end--;
    }
    return row.subList(0, end);
  }

  private static boolean below(List<Token> headers, List<Token> strip) {
    boolean fits = headers.size() == strip.size();
    for (int i = 0; fits && i < headers.size(); i++) {
      Token cell = strip.get(i);
      boolean filled = cell.is(Token.Kind.VALUE) || cell.is(Token.Kind.BLANK);
      fits =
          cell.row()
              && headers.get(i).row()
              && filled
              && cell.slot().start() == headers.get(i).slot().start();
    }
    return fits;
  }
}
