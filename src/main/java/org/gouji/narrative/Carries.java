package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 结转 becomes a row by the years beside it: 上年结转 and 2022年结转至2023年 in a report on 2023 are what last
 * year left, 结转下年 and 2023年结转至2024年 what is left to the next; 结转 alone is neither.
 */
final class Carries {
  private static final int BACK = 5;
  private static final int AHEAD = 3;

  private Carries() {}

  static List<Token> resolve(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.is(Kind.CARRY)) {
        out.add(token);
        continue;
      }
      int source = source(out);
      int target = target(tokens, i);
      Kind from = source < 0 ? null : out.get(source).kind();
      Kind to = target < 0 ? null : tokens.get(target).kind();
      String row = row(from, to, token.text());
      if (row == null) {
        out.add(token);
        continue;
      }
      int start = token.start();
      if (from == Kind.LAST_YEAR) {
        start = out.get(source).start();
        out.subList(source, out.size()).clear();
      }
      int end = target < 0 ? token.end() : tokens.get(target).end();
      out.add(
          Token.word(Word.of(Kind.ROW, Reading.REQUESTS, List.of(row)), start, end, token.text()));
      i = Math.max(i, target);
    }
    return out;
  }

  private static @Nullable String row(@Nullable Kind from, @Nullable Kind to, String word) {
    if (to == Kind.NEXT_YEAR) {
      return from == Kind.LAST_YEAR ? null : "carried_out";
    }
    if (to == Kind.OWN_YEAR) {
      return from == Kind.OWN_YEAR ? null : "carried_in";
    }
    // 转 alone is too short a word to be one without its year behind it.
    return from == Kind.LAST_YEAR && word.length() > 1 ? "carried_in" : null;
  }

  private static int source(List<Token> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - BACK); i--) {
      Kind kind = before.get(i).kind();
      if (kind == Kind.LAST_YEAR || kind == Kind.OWN_YEAR) {
        return i;
      }
      if (!isFiller(kind)) {
        return -1;
      }
    }
    return -1;
  }

  private static int target(List<Token> tokens, int carry) {
    for (int i = carry + 1; i < Math.min(tokens.size(), carry + 1 + AHEAD); i++) {
      Kind kind = tokens.get(i).kind();
      if (kind == Kind.NEXT_YEAR || kind == Kind.OWN_YEAR) {
        return i;
      }
      if (kind != Kind.PLAIN) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isFiller(Kind kind) {
    return switch (kind) {
      case PLAIN, APPLICATION, APPLICATION_WEAK, ANCHOR, OWN, DEAL -> true;
      default -> false;
    };
  }
}
