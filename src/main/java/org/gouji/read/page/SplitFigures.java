package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Figures that a narrow column without rules broke over two lines, one half above the line of their
 * row and the other below it: the row shows nothing there, which must not be read as a blank. They
 * are put into their row as something that cannot be read for certain.
 */
final class SplitFigures {
  /** The halves are nearer to the line of their row than the next row is, in font sizes. */
  private static final float NEAR = 1.25f;

  /** So far the halves of a figure may be off each other's middle, in font sizes. */
  private static final float OFF = 0.7f;

  private SplitFigures() {}

  /** The lines of a page from top to bottom, with such figures in their rows. */
  static List<TextLine> putBack(List<TextLine> lines) {
    List<TextLine> result = new ArrayList<>(lines);
    for (int i = 1; i + 1 < result.size(); i++) {
      TextLine upper = result.get(i - 1);
      TextLine row = result.get(i);
      TextLine lower = result.get(i + 1);
      if (around(upper, row, lower)) {
        List<Halves> halves = halves(upper, row, lower);
        TextLine above = without(upper, halves.stream().map(Halves::upper).toList());
        TextLine below = without(lower, halves.stream().map(Halves::lower).toList());
        if (beside(above, row) && beside(below, row)) {
          result.set(i - 1, above);
          result.set(i, with(row, halves));
          result.set(i + 1, below);
        }
      }
    }
    result.removeIf(l -> l.pieces().isEmpty());
    return result;
  }

  private record Halves(TextLine.Piece upper, TextLine.Piece lower) {}

  /** Whether a line lies in the middle between two others, nearer than rows do. */
  private static boolean around(TextLine upper, TextLine row, TextLine lower) {
    float above = row.box().centerY() - upper.box().centerY();
    float below = lower.box().centerY() - row.box().centerY();
    return row.pieces().size() > 1
        && above > 0
        && above < NEAR * row.size()
        && Math.abs(above - below) < 0.2f * row.size();
  }

  /** Whether a line has no text above or below that of a row: it is no row of the same table. */
  private static boolean beside(TextLine line, TextLine row) {
    return line.pieces().stream()
        .noneMatch(p -> row.pieces().stream().anyMatch(r -> meets(p.box(), r.box())));
  }

  private static List<Halves> halves(TextLine upper, TextLine row, TextLine lower) {
    List<Halves> halves = new ArrayList<>();
    for (TextLine.Piece a : upper.pieces()) {
      if (figure(a) && row.pieces().stream().noneMatch(p -> meets(p.box(), a.box()))) {
        lower.pieces().stream()
            .filter(SplitFigures::figure)
            .filter(b -> Math.abs(a.box().centerX() - b.box().centerX()) < OFF * row.size())
            .findFirst()
            .ifPresent(b -> halves.add(new Halves(a, b)));
      }
    }
    return halves;
  }

  private static boolean figure(TextLine.Piece piece) {
    return piece.text().codePoints().allMatch(c -> Character.isDigit(c) || ".,，．".indexOf(c) >= 0);
  }

  private static boolean meets(Box a, Box b) {
    return a.left() < b.right() && b.left() < a.right();
  }

  private static TextLine without(TextLine line, List<TextLine.Piece> taken) {
    List<TextLine.Piece> pieces = line.pieces().stream().filter(p -> !taken.contains(p)).toList();
    return new TextLine(pieces, box(pieces, line.box()), line.size());
  }

  private static TextLine with(TextLine row, List<Halves> halves) {
    List<TextLine.Piece> pieces = new ArrayList<>(row.pieces());
    for (Halves h : halves) {
      pieces.add(
          new TextLine.Piece(
              OpenTable.doubtful(h.upper.text() + h.lower.text()),
              h.upper.box().union(h.lower.box())));
    }
    pieces.sort(Comparator.comparingDouble(p -> p.box().left()));
    return new TextLine(pieces, box(pieces, row.box()), row.size());
  }

  private static Box box(List<TextLine.Piece> pieces, Box otherwise) {
    return pieces.stream().map(TextLine.Piece::box).reduce(Box::union).orElse(otherwise);
  }
}
