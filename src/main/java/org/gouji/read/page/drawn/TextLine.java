package org.gouji.read.page.drawn;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One printed line.
 *
 * @param pieces stretches between column gaps, from left to right; at least one
 * @param box around all of it
 * @param size the largest font size in it
 */
public record TextLine(List<Piece> pieces, Box box, float size) {

  /** A stretch of text without a column gap. */
  public record Piece(String text, Box box) {}

  public TextLine {
    pieces = List.copyOf(pieces);
  }

  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
  }
}
