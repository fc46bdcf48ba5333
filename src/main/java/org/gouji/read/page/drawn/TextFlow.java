package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Orders glyphs that read from left to right into lines. */
public final class TextFlow {
  private TextFlow() {}

  /** The glyphs in lines from top to bottom, each from left to right; blanks are left out. */
  public static List<List<Glyph>> lines(List<Glyph> glyphs) {
    List<Glyph> sorted =
        glyphs.stream()
            .filter(g -> !g.blank())
            .sorted(Comparator.comparingDouble(TextFlow::baseline))
            .toList();
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    float base = 0;
    float size = 0;
    for (Glyph glyph : sorted) {
      // A line's own baseline is that of its largest glyphs; notes and raised signs join it.
      if (!line.isEmpty() && baseline(glyph) - base > 0.4f * Math.max(size, glyph.size())) {
        lines.add(line);
        line = new ArrayList<>();
      }
      if (line.isEmpty() || glyph.size() > size + 0.5f) {
        base = baseline(glyph);
        size = glyph.size();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines.stream().map(l -> leftToRight(l, glyphs)).toList();
  }

  private static List<Glyph> leftToRight(List<Glyph> line, List<Glyph> drawn) {
    List<Glyph> sorted =
        line.stream().sorted(Comparator.comparingDouble(g -> g.box().left())).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (gap(sorted.get(i - 1), sorted.get(i)) < -0.6f * sorted.get(i).size()) {
        // Squeezed over each other: then only the order of drawing tells how to read.
        Set<Glyph> members = Collections.newSetFromMap(new IdentityHashMap<>());
        members.addAll(line);
        return drawn.stream().filter(members::contains).toList();
      }
    }
    return sorted;
  }

  /** The line cut into stretches where a gap between columns shows. */
  static TextLine cutLine(List<Glyph> glyphs) {
    return line(pieces(glyphs));
  }

  /** The stretches of a line between gaps that are wide enough to part columns. */
  public static List<List<Glyph>> pieces(List<Glyph> glyphs) {
    List<List<Glyph>> pieces = new ArrayList<>();
    List<Glyph> piece = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!piece.isEmpty() && columnGap(piece.get(piece.size() - 1), glyph)) {
        pieces.add(piece);
        piece = new ArrayList<>();
      }
      piece.add(glyph);
    }
    pieces.add(piece);
    return pieces;
  }

  /** A line of stretches. */
  static TextLine line(List<List<Glyph>> pieces) {
    Box all = pieces.get(0).get(0).box();
    float size = 0;
    for (List<Glyph> piece : pieces) {
      for (Glyph glyph : piece) {
        all = all.union(glyph.box());
        size = Math.max(size, glyph.size());
      }
    }
    return new TextLine(pieces.stream().map(TextFlow::piece).toList(), all, size);
  }

  private static TextLine.Piece piece(List<Glyph> glyphs) {
    Box box = glyphs.get(0).box();
    for (Glyph glyph : glyphs) {
      box = box.union(glyph.box());
    }
    return new TextLine.Piece(text(glyphs), box);
  }

  /** The text of a line, one space where a gap shows. */
  public static String text(List<Glyph> line) {
    StringBuilder text = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : line) {
      if (last != null && spaced(last, glyph)) {
        text.append(' ');
      }
      text.append(glyph.text());
      last = glyph;
    }
    return text.toString().strip();
  }

  private static boolean spaced(Glyph a, Glyph b) {
    float wanted = a.wide() || b.wide() ? 0.6f : 0.18f;
    return gap(a, b) > wanted * Math.min(a.size(), b.size());
  }

  private static boolean columnGap(Glyph a, Glyph b) {
    boolean figures = a.digit() && b.digit();
    return gap(a, b) > (figures ? 0.7f : 1.3f) * Math.max(a.size(), b.size());
  }

  public static float gap(Glyph a, Glyph b) {
    return b.box().left() - a.box().right();
  }

  /** Whether two characters read to the right and stand at the same height. */
  public static boolean level(Glyph a, Glyph b) {
    return a.turn() == 0
        && b.turn() == 0
        && Math.abs(a.box().bottom() - b.box().bottom()) < 0.1f * a.size();
  }

  public static float baseline(Glyph g) {
    return g.box().bottom() - Glyph.DESCENT * g.size();
  }
}
