package org.gouji.interpret.disputes;

import java.util.ArrayList;
import java.util.List;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Separation;

/**
 * Blank cells at the end of the line of figures that left no mark, as programs strip the ends of
 * lines: the cells before them stand below their headers, blank ones too, and go to the total of a
 * kind of dispute.
 */
final class BlankEnd {
  private BlankEnd() {}

  /** The cells with those at the end; the same ones if none is wanting, or if they do not tally. */
  static List<Token> added(DisputePrint print, List<Token> values, DisputeSums sums) {
    List<int[]> headers = DisputeHeaders.inGrid(print, print.cells());
    if (headers.isEmpty() || !isWholeKinds(print, values) || !areBelow(headers, values)) {
      return values;
    }
    List<Token> all = new ArrayList<>(values);
    Token last = values.get(values.size() - 1);
    headers.stream()
        .skip(values.size())
        .map(h -> new Slot("", h[0], h[1], last.slot().location()))
        .forEach(s -> all.add(new Token(Token.Kind.BLANK, null, s, last.strip(), true, false)));
    return sums.tallyWithBlanks(all) ? all : values;
  }

  private static boolean isWholeKinds(DisputePrint print, List<Token> values) {
    return !values.isEmpty()
        && values.size() < print.cells()
        && values.size() % print.columns() == 0
        && values.get(values.size() - 1).is(Token.Kind.VALUE)
        && values.stream().anyMatch(v -> v.is(Token.Kind.BLANK))
        && print.separation(values) == Separation.SEPARATED;
  }

  private static boolean areBelow(List<int[]> headers, List<Token> values) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).slot().start() != headers.get(i)[0]) {
        return false;
      }
    }
    return true;
  }
}
