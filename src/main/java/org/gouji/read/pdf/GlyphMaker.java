package org.gouji.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageFrame;

/** Places one character of a PDF on the page as it is seen. */
final class GlyphMaker {
  /** Text that leans more than this (sine) is a watermark, not part of any line. */
  private static final double LEAN = 0.1;

  /** Characters are so wide if the size of their font is the size of its letters. */
  private static final double NARROWEST = 0.2;

  private static final double WIDEST = 1.2;

  private final PageFrame frame;
  private final Pen pen;
  private final Map<PDFont, Map<Integer, String>> read = new HashMap<>();

  GlyphMaker(PageFrame frame, Pen pen) {
    this.frame = frame;
    this.pen = pen;
  }

  /** The glyph; empty for slanting text and for what takes no place at all. */
  Optional<Glyph> glyph(Matrix matrix, PDFont font, int code, Vector displacement, float light)
      throws IOException {
    double a = matrix.getValue(0, 0);
    double b = matrix.getValue(0, 1);
    double along = Math.hypot(a, b);
    double em = height(matrix, font, displacement);
    if (!(along > 0) || !(em > 0) || !(em < 1000)) {
      return Optional.empty();
    }
    boolean vertical = font.isVertical();
    double advance = (vertical ? font.getWidth(code) / 1000 : displacement.getX()) * along;
    if (!(Math.abs(advance) < 5000)) {
      return Optional.empty();
    }
    int stretch = pen.stretch(matrix, advance, em);
    double cos = a / along;
    double sin = b / along;
    if (Math.min(Math.abs(cos), Math.abs(sin)) > LEAN) {
      return Optional.empty();
    }
    int turn = Math.abs(cos) >= Math.abs(sin) ? (cos > 0 ? 0 : 2) : (sin < 0 ? 1 : 3);
    double below = -Glyph.DESCENT * em;
    double above = (1 - Glyph.DESCENT) * em;
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    Box box =
        frame.seen(
            (float) (x - sin * below),
            (float) (y + cos * below),
            (float) (x + cos * advance - sin * above),
            (float) (y + sin * advance + cos * above));
    String text = text(font, code);
    int seen = (turn + frame.turns()) % 4;
    return Optional.of(new Glyph(text, box, (float) em, seen, vertical, stretch, light));
  }

  /** The effective font size. */
  private static double height(Matrix matrix, PDFont font, Vector displacement) {
    double up = Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1));
    if (!(font instanceof PDType3Font type3)) {
      return up;
    }
    double wide = Math.abs(displacement.getX());
    if (wide > NARROWEST && wide < WIDEST) {
      return up;
    }
    // The nominal size of this Type 3 font means nothing; its box or else its advance does.
    PDRectangle box = type3.getFontBBox();
    double scale = Math.abs(type3.getFontMatrix().getValue(1, 1));
    double high = box == null ? 0 : box.getHeight() * scale;
    return up * (high > 0.3 * wide && high < 4 * wide ? high : wide);
  }

  private String text(PDFont font, int code) throws IOException {
    Map<Integer, String> known = read.computeIfAbsent(font, f -> new HashMap<>());
    String text = known.get(code);
    if (text == null) {
      text = font.toUnicode(code);
      if (text == null || text.isEmpty() || text.charAt(0) == 0) {
        text = fromOutlines(font, code);
      }
      known.put(code, text);
    }
    return text;
  }

  /** What the embedded font itself calls the glyph, where the PDF does not say. */
  private static String fromOutlines(PDFont font, int code) throws IOException {
    if (font.isEmbedded()
        && font instanceof PDType0Font composite
        && composite.getDescendantFont() instanceof PDCIDFontType2 cid) {
      TrueTypeFont outlines = cid.getTrueTypeFont();
      CmapLookup cmap = outlines == null ? null : outlines.getUnicodeCmapLookup(false);
      List<Integer> codes = cmap == null ? null : cmap.getCharCodes(cid.codeToGID(code));
      if (codes != null && !codes.isEmpty() && codes.get(0) > 0) {
        return Character.toString(codes.get(0));
      }
    }
    return Glyph.UNKNOWN;
  }
}
