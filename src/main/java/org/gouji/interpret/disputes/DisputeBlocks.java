package org.gouji.interpret.disputes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;

/**
 * {@code disputes} printed as a grid for each kind of dispute, below each other: the name of the
 * kind, the headers of its columns, its figures.
 */
final class DisputeBlocks {
  private DisputeBlocks() {}

  /**
   * The kinds from top to bottom; empty unless every figure stands right below a header, and a name
   * of its own above each row of headers.
   */
  static List<Reading> of(DisputePrint print) {
    Map<Integer, List<Token>> strips = new LinkedHashMap<>();
    print.tokens().forEach(t -> strips.computeIfAbsent(t.strip(), k -> new ArrayList<>()).add(t));
    List<Reading> blocks = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> told = new LinkedHashSet<>();
    List<Token> headers = List.of();
    for (List<Token> strip : strips.values()) {
      List<Token> columns = strip.stream().filter(t -> t.isLabel(Label.Kind.COLUMN)).toList();
      if (!headers.isEmpty()) {
        if (names.size() != 1 || !below(headers, strip) || !told.addAll(names)) {
          return List.of();
        }
        blocks.add(
            Reading.unlabelled(
                names.iterator().next(),
                strip,
                print.separation(strip),
                strip.get(0).slot().location()));
        names.clear();
        headers = List.of();
      } else if (!columns.isEmpty()) {
        if (columns.size() != print.columns() || !columns.equals(strip)) {
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
