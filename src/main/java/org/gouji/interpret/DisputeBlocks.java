package org.gouji.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Token;

/**
 * {@code disputes} printed as a grid for each kind of dispute, below each other: the name of the
 * kind, the headers of its columns, its figures.
 */
final class DisputeBlocks {
  /**
   * The figures of one kind.
   *
   * @param row id of the row of the form
   * @param values one below each header
   */
  record Block(String row, List<Token> values) {
    Block {
      values = List.copyOf(values);
    }
  }

  private DisputeBlocks() {}

  /**
   * The kinds from top to bottom; empty unless every figure stands right below a header, and a name
   * of its own above each row of headers.
   *
   * @param width how many columns a kind has
   */
  static List<Block> of(List<Token> tokens, int width) {
    Map<Integer, List<Token>> strips = new LinkedHashMap<>();
    tokens.forEach(t -> strips.computeIfAbsent(t.strip(), k -> new ArrayList<>()).add(t));
    List<Block> blocks = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> told = new LinkedHashSet<>();
    List<Token> headers = List.of();
    for (List<Token> strip : strips.values()) {
      List<Token> columns = strip.stream().filter(t -> t.isLabel(Label.Kind.COLUMN)).toList();
      if (!headers.isEmpty()) {
        if (names.size() != 1 || !below(headers, strip) || !told.addAll(names)) {
          return List.of();
        }
        blocks.add(new Block(names.iterator().next(), strip));
        names.clear();
        headers = List.of();
      } else if (!columns.isEmpty()) {
        if (columns.size() != width || !columns.equals(strip)) {
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
    return headers.isEmpty() && names.isEmpty() && blocks.size() > 1 ? blocks : List.of();
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
