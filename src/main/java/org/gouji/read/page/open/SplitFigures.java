package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a narrow column without rules broke over two lines. One half may stand above the
 * line of their row and the other below it: the row shows nothing there, which must not be read as
 * a blank. Or they begin in their row and end below it. They are put into their row as something
 * that cannot be read for certain.
 */
public final class SplitFigures {
  /** The halves are nearer to the line of their row than the next row is, in font sizes. */
  private static final float NEAR = 1.25f;

  /** So far below their row ends of figures may stand beside the end of its label. */
  private static final float WIDE = 1.7f;

  /** So far the halves of a figure may be off each other's middle, in font sizes. */
  private static final float OFF = 0.7f;

  /** Rows are so much further apart than the lines of one of them. */
  private static final float APART = 1.4f;

  /** So many figures beside each other are a row by themselves. */
  private static final int MANY = 3;

  private SplitFigures() {}

  /** The lines of a page from top to bottom, with such figures in their rows. */
  public static List<TextLine> putBack(List<TextLine> lines) {
    List<TextLine> result = endsPutBack(lines);
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

  /** With the ends of figures that stand on the line below their row. */
  private static List<TextLine> endsPutBack(List<TextLine> lines) {
    List<TextLine> result = new ArrayList<>(lines);
    for (int i = 0; i + 1 < result.size(); i++) {
      TextLine row = result.get(i);
      int next = below(result, i);
      TextLine line = result.get(next);
      List<TextLine.Piece> ends = line.pieces().stream().filter(SplitFigures::figure).toList();
      boolean alone = ends.size() == line.pieces().size();
      if (endBelow(row, line, ends)
          && (alone
              || isApart(i == 0 ? null : result.get(i - 1), row, down(row, line))
                  && isApart(
                      line, i + 2 == result.size() ? null : result.get(i + 2), down(row, line)))) {
        result.set(i, ending(row, ends));
        result.set(next, without(line, ends));
      }
    }
    result.removeIf(l -> l.pieces().isEmpty());
    return result;
  }

  /**
   * The line below a row of nothing but figures, but for a line of its label on the left of them;
   * it holds figures only. Of other rows it is the next line.
   */
  private static int below(List<TextLine> lines, int at) {
    TextLine row = lines.get(at);
    if (at + 2 < lines.size()
        && row.pieces().stream().allMatch(SplitFigures::figure)
        && lines.get(at + 1).box().right() < row.box().left()
        && lines.get(at + 2).pieces().stream().allMatch(SplitFigures::figure)) {
      return at + 2;
    }
    return at + 1;
  }

  /**
   * Whether all these figures of a line stand right below figures of a row, which has a label
   * beside them or more figures.
   */
  private static boolean endBelow(TextLine row, TextLine line, List<TextLine.Piece> ends) {
    float down = down(row, line);
    long figures = row.pieces().stream().filter(SplitFigures::figure).count();
    return !ends.isEmpty()
        && down > 0
        && down < (labelGoesOn(row, line) && ends.size() < figures ? WIDE : NEAR) * row.size()
        && (figures < row.pieces().size()
            || ends.size() == line.pieces().size() && figures >= MANY && ends.size() < figures)
        && ends.stream().allMatch(e -> row.pieces().stream().anyMatch(b -> ends(b, e, row)));
  }

  /** Whether a numbered label of a row goes on in a line that begins no other one. */
  private static boolean labelGoesOn(TextLine row, TextLine line) {
    return line.pieces().stream()
        .filter(p -> !figure(p) && !DrawnCell.item(p.text()))
        .anyMatch(
            p ->
                row.pieces().stream()
                    .anyMatch(
                        l ->
                            DrawnCell.item(l.text())
                                && l.box().alignedWith(p.box(), OFF * row.size())));
  }

  /** Whether the rows around are further away, or have no figures: these are lines of one row. */
  private static boolean isApart(@Nullable TextLine upper, @Nullable TextLine lower, float down) {
    return upper == null
        || lower == null
        || upper.pieces().stream().noneMatch(SplitFigures::figure)
        || lower.pieces().stream().noneMatch(SplitFigures::figure)
        || down(upper, lower) > APART * down;
  }

  private static float down(TextLine upper, TextLine lower) {
    return lower.box().centerY() - upper.box().centerY();
  }

  private static boolean ends(TextLine.Piece begin, TextLine.Piece end, TextLine row) {
    Box a = begin.box();
    Box b = end.box();
    float off = 0.3f * row.size();
    return figure(begin) && meets(a, b) && a.alignedWith(b, off);
  }

  private static TextLine ending(TextLine row, List<TextLine.Piece> ends) {
    List<TextLine.Piece> pieces = new ArrayList<>();
    for (TextLine.Piece begin : row.pieces()) {
      pieces.add(
          ends.stream()
              .filter(e -> ends(begin, e, row))
              .findFirst()
              .map(e -> new Halves(begin, e).doubtful())
              .orElse(begin));
    }
    return new TextLine(pieces, box(pieces, row.box()), row.size());
  }

  private record Halves(TextLine.Piece upper, TextLine.Piece lower) {
    TextLine.Piece doubtful() {
      return new TextLine.Piece(
          OpenTable.doubtful(upper.text() + lower.text()), upper.box().union(lower.box()));
    }
  }

  /** Whether a line lies in the middle between two others, nearer than rows do. */
  private static boolean around(TextLine upper, TextLine row, TextLine lower) {
    float above = row.box().centerY() - upper.box().centerY();
    float below = lower.box().centerY() - row.box().centerY();
    return row.pieces().size() > 1
        && above > 0
        && above < NEAR * row.size()
        && Math.abs(above - below) < 0.2f * row.size();
  }

  /**
   * Whether a line has no text above or below that of a row: it is no row of the same table. The
   * characters of a label that runs downwards stand beside all rows.
   */
  private static boolean beside(TextLine line, TextLine row) {
    return line.pieces().stream()
        .filter(p -> !single(p))
        .noneMatch(p -> row.pieces().stream().anyMatch(r -> !single(r) && meets(p.box(), r.box())));
  }

  private static boolean single(TextLine.Piece piece) {
    String text = piece.text();
    return text.length() == 1
        && !text.equals("无")
        && (Character.isIdeographic(text.charAt(0)) || "（）()、".contains(text));
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
    halves.forEach(h -> pieces.add(h.doubtful()));
    pieces.sort(Comparator.comparingDouble(p -> p.box().left()));
    return new TextLine(pieces, box(pieces, row.box()), row.size());
  }

  private static Box box(List<TextLine.Piece> pieces, Box otherwise) {
    return pieces.stream().map(TextLine.Piece::box).reduce(Box::union).orElse(otherwise);
  }
}
