package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;

/** Where the numbers of a clause and the words between them are. */
final class Clause {
  private Clause() {}

  static List<Token> concat(List<Token> first, List<Token> second) {
    List<Token> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Where the words begin that have no number yet. */
  static int lead(List<Token> tokens) {
    int from = tokens.size();
    for (int i = tokens.size() - 1; i >= 0 && !tokens.get(i).is(Kind.NUMBER); i--) {
      if (i == 0) {
        return 0;
      }
      if (tokens.get(i).is(Kind.JOIN)) {
        from = i + 1;
      }
    }
    return from;
  }

  /** Where the next number is; -1 if there is none. */
  static int next(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.NUMBER)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a word that joins parts is, or the end. */
  static int join(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.get(i).is(Kind.JOIN)) {
        return i;
      }
    }
    return end;
  }
}
