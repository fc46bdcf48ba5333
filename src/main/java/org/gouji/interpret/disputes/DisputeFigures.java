package org.gouji.interpret.disputes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.BrokenRows;

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

  static DisputeFigures of(DisputePrint print) {
    List<Token> values = FiguresBelowHeaders.of(print);
    boolean lost =
        values.stream().noneMatch(v -> v.is(Token.Kind.VALUE))
            && print.tokens().stream()
                .anyMatch(
                    t ->
                        t.is(Token.Kind.VALUE)
                            || t.is(Token.Kind.OTHER)
                                && t.text().chars().anyMatch(Character::isDigit));
    boolean between = isInterleaved(print.tokens(), values) || headersGoOn(print, values);
    return new DisputeFigures(values, between, lost);
  }

  /**
   * Figures on several lines of a text, some of them beside each other: the digits of one may go on
   * in the next line. They are as they stand, or joined, if these figures tally and the others do
   * not; where some do go on, or as many figures as cells do not tally, they are lost.
   */
  DisputeFigures joined(DisputeSums sums) {
    Map<Integer, List<Token>> lines = new TreeMap<>();
    values.forEach(v -> lines.computeIfAbsent(BrokenRows.line(v), k -> new ArrayList<>()).add(v));
    boolean beside = lines.values().stream().anyMatch(l -> l.size() > 1);
    if (lines.size() < 2 || lines.containsKey(-1) || !beside || areLost || sums.tally(values)) {
      return this;
    }
    Optional<List<Token>> joined = BrokenRows.columns(List.copyOf(lines.values()));
    if (joined.filter(sums::tally).isPresent()) {
      return new DisputeFigures(joined.get(), areBetweenHeaders, false);
    }
    return joined.isPresent() || sums.areAll(values) ? lost() : this;
  }

  /**
   * The figures, lost if they are pieces of wider ones by all signs: as many as cells, each stands
   * on its own line, so do the characters of the names of columns, and not one sum holds.
   */
  DisputeFigures unlessPieces(DisputePrint print, DisputeSums sums) {
    boolean alone = values.stream().map(BrokenRows::line).distinct().count() == values.size();
    return alone && DisputeHeaders.areUpright(print) && sums.fail(values) ? lost() : this;
  }

  /** The same with other cells. */
  DisputeFigures withValues(List<Token> others) {
    return new DisputeFigures(others, areBetweenHeaders, areLost);
  }

  /** The same, being there and not to be told. */
  DisputeFigures lost() {
    return new DisputeFigures(List.of(), areBetweenHeaders, true);
  }

  /** The same with other text among them. */
  DisputeFigures torn() {
    return new DisputeFigures(values, true, areLost);
  }

  /** Whether the table has none. */
  boolean areNone() {
    return values.isEmpty() && !areLost;
  }

  private static boolean headersGoOn(DisputePrint print, List<Token> figures) {
    int first = figures.isEmpty() ? -1 : BrokenRows.line(figures.get(0));
    return first >= 0 && DisputeHeaders.goOnBehind(print, first);
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
}
