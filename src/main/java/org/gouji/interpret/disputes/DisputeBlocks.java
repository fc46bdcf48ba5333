package org.gouji.interpret.disputes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
    List<Reading> blocks = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> told = new LinkedHashSet<>();
    List<Token> headers = List.of();
    int grids = 0;
    for (List<Token> row : rows(print.tokens())) {
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

  /**
   * The rows of grids; of cells on lines of their own those that follow each other and are of one
   * kind, headers or figures. Blank ones among these may be all that merged cells left.
   */
  private static List<List<Token>> rows(List<Token> tokens) {
    List<List<Token>> rows = new ArrayList<>();
    boolean apart = false;
    for (Token token : tokens) {
      if (token.is(Token.Kind.END)) {
        continue;
      }
      if (token.is(Token.Kind.BLANK) && !token.row()) {
        apart = true;
        continue;
      }
      Token before = rows.isEmpty() ? token : rows.get(rows.size() - 1).get(0);
      boolean goesOn =
          !rows.isEmpty()
              && !apart
              && (before.strip() == token.strip()
                  || !before.row()
                      && !token.row()
                      && before.is(token.kind())
                      && before.isLabel(Label.Kind.COLUMN) == token.isLabel(Label.Kind.COLUMN));
      if (!goesOn) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(token);
      apart = false;
    }
    return rows;
  }

  /** A row without the blank cells at its end that stand under none of so many headers. */
  private static List<Token> withoutSpare(List<Token> row, int headers) {
    int end = row.size();
    while (end > headers && row.get(end - 1).is(Token.Kind.BLANK)) {
      end--;
    }
    return row.subList(0, end);
  }

  /** Outside grids a blank cell may have left no mark, and none may be wanting. */
  private static boolean below(List<Token> headers, List<Token> strip) {
    boolean fits = headers.size() == strip.size();
    if (fits && headers.stream().noneMatch(Token::row)) {
      return strip.stream().allMatch(t -> t.is(Token.Kind.VALUE) && !t.row() && !t.run());
    }
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
