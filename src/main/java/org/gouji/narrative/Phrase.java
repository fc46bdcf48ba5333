package org.gouji.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Words of one stretch of a clause, counted by kind. */
final class Phrase {
  private static final List<Token> NONE = List.of();

  private final List<Token> tokens;
  private final Map<Kind, List<Token>> byKind = new EnumMap<>(Kind.class);

  Phrase(List<Token> tokens) {
    this.tokens = tokens;
    tokens.forEach(t -> byKind.computeIfAbsent(t.kind(), k -> new ArrayList<>()).add(t));
  }

  List<Token> tokens() {
    return tokens;
  }

  boolean has(Kind kind) {
    return byKind.containsKey(kind);
  }

  boolean hasAny(Kind... kinds) {
    for (Kind kind : kinds) {
      if (has(kind)) {
        return true;
      }
    }
    return false;
  }

  List<Token> all(Kind kind) {
    return byKind.getOrDefault(kind, NONE);
  }

  /** The words from the last naming of the own organ or year on: what goes before leads in. */
  Phrase fromStart() {
    for (int i = tokens.size() - 1; i > 0; i--) {
      Kind kind = tokens.get(i).kind();
      if (kind == Kind.OWN || kind == Kind.OWN_YEAR || kind == Kind.WHOLE_YEAR) {
        return new Phrase(tokens.subList(i, tokens.size()));
      }
    }
    return this;
  }

  /** 制定并公开: what is published is what was made. */
  boolean madeAndPublished() {
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.PUBLISH)) {
        return tokens.get(i - 1).is(Kind.JOIN) && tokens.get(i - 2).is(Kind.ASPECT);
      }
    }
    return false;
  }

  /** The words cut at 和, 、 and their like. */
  List<Phrase> items() {
    List<Phrase> items = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).is(Kind.JOIN)) {
        items.add(new Phrase(tokens.subList(from, i)));
        from = i + 1;
      }
    }
    return items;
  }

  /** Whether 和, 、 or their like stands between two words. */
  boolean joined(Token first, Token second) {
    return all(Kind.JOIN).stream()
        .anyMatch(j -> j.start() >= first.end() && j.end() <= second.start());
  }

  /** Whether nothing in it speaks of a matter, an organ or a way that the form does not count. */
  boolean isPlain(boolean althoughPublished) {
    return isUnderstood(althoughPublished) && isWhole();
  }

  /** Whether it does not speak of one way only in which applications come. */
  boolean isWhole() {
    return channels() != 1 || has(Kind.UNIVERSAL);
  }

  /** How many ways it names; 网络平台 is one of them. */
  private long channels() {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).is(Kind.CHANNEL))
        .filter(i -> i == 0 || !tokens.get(i - 1).is(Kind.CHANNEL))
        .count();
  }

  /** Whether every word of it is known and none is of another matter or organ. */
  boolean isUnderstood(boolean althoughPublished) {
    if (hasAny(Kind.UNKNOWN, Kind.FOREIGN, Kind.OTHERS, Kind.CARRY, Kind.COMPARE)) {
      return false;
    }
    return althoughPublished || !has(Kind.PUBLISH);
  }
}
