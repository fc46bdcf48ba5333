package org.gouji.annotate;

import java.util.Map;
import java.util.TreeMap;

/** Pieces to be put into a text; those at one place stand in the order in which they came. */
final class Insertions {
  private final TreeMap<Integer, StringBuilder> pieces = new TreeMap<>();

  void add(int offset, String piece) {
    pieces.computeIfAbsent(offset, o -> new StringBuilder()).append(piece);
  }

  /** The pieces by their places. */
  TreeMap<Integer, StringBuilder> byPlace() {
    return pieces;
  }

  String into(String text) {
    StringBuilder out = new StringBuilder(text.length() + 4096);
    int done = 0;
    for (Map.Entry<Integer, StringBuilder> piece : pieces.entrySet()) {
      out.append(text, done, piece.getKey()).append(piece.getValue());
      done = piece.getKey();
    }
    return out.append(text, done, text.length()).toString();
  }
}
