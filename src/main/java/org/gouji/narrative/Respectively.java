package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;

/** 自然人、商业企业分别为30件、5件: as many numbers as names, in the same order. */
final class Respectively {
  private Respectively() {}

  /** Binds a number to words. */
  interface Target {
    boolean number(List<Token> before, Token number, List<Token> after);
  }

  /** Whether the clause is such a list; it has been dealt with then. */
  static boolean bind(List<Token> tokens, int numbers, Target target) {
    int mark = -1;
    for (int i = 0; i < tokens.size() && mark < 0; i++) {
      if (tokens.get(i).is(Kind.RESPECTIVELY)) {
        mark = i;
      }
    }
    if (mark < 0 || numbers < 2) {
      return false;
    }
    List<Token> values = new ArrayList<>();
    for (Token token : tokens.subList(mark + 1, tokens.size())) {
      if (token.is(Kind.NUMBER)) {
        values.add(token);
      } else if (!token.is(Kind.JOIN) && !token.is(Kind.PLAIN)) {
        return false;
      }
    }
    List<Token> common = new ArrayList<>();
    List<Token> names = new ArrayList<>();
    for (Token token : tokens.subList(0, mark)) {
      if (token.is(Kind.ROW) || token.is(Kind.COLUMN) || token.is(Kind.SUBJECT)) {
        names.add(token);
      } else if (!token.is(Kind.JOIN)) {
        common.add(token);
      }
    }
    if (names.size() != values.size()) {
      // Which belongs to which cannot be told: nothing of it binds.
      for (Token value : values) {
        target.number(List.of(), value, List.of());
      }
      return true;
    }
    for (int i = 0; i < values.size(); i++) {
      List<Token> words = new ArrayList<>(common);
      words.add(names.get(i));
      target.number(words, values.get(i), List.of());
    }
    return true;
  }
}
