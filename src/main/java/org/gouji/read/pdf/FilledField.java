package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form whose text the file does not draw but leaves to the program that shows it (ISO
 * 32000-1, 12.7.3.3), as programs do that fill forms in. Such programs draw the value on one line
 * within the field, and so it is taken here; the widths of characters are near enough.
 *
 * @param text what is filled in
 * @param align 0 begins on the left, 1 stands in the middle, 2 ends on the right
 * @param size of the font; 0 where it is to suit the field
 */
record FilledField(String text, PDRectangle area, int align, float size) {
  /** No field of a table holds more. */
  private static final int LONGEST = 1_000;

  /** Fields stand no deeper below each other. */
  private static final int DEEPEST = 20;

  /** The flag of fields whose text is not to be seen. */
  private static final int PASSWORD = 1 << 13;

  private static final Pattern FONT_SIZE = Pattern.compile("([\\d.]{1,8})\\s+Tf");

  /** A font that suits a field has this share of its height, */
  private static final float SUITS = 0.65f;

  /** and no more than so many points. */
  private static final float LARGEST = 12;

  /** Room on the left and right, in points. */
  private static final float ROOM = 2;

  /** Whether all fields of a document are to be drawn anew when it is shown. */
  static boolean drawnAnew(PDDocument document) {
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    return form != null && form.getBoolean(COSName.NEED_APPEARANCES, false);
  }

  /**
   * The field of a widget.
   *
   * @param anew whether what the file draws for it does not count
   * @return null if the file draws it, or it has no text
   */
  static @Nullable FilledField of(PDAnnotationWidget widget, boolean anew) {
    COSDictionary field = widget.getCOSObject();
    COSBase type = inherited(field, COSName.FT);
    if (!COSName.TX.equals(type) && !COSName.CH.equals(type)
        || !anew && widget.getNormalAppearanceStream() != null) {
      return null;
    }
    COSBase value = inherited(field, COSName.V);
    COSBase first = value instanceof COSArray several ? several.getObject(0) : value;
    String text = first instanceof COSString string ? string.getString().strip() : "";
    boolean secret =
        inherited(field, COSName.FF) instanceof COSNumber flags
            && (flags.intValue() & PASSWORD) != 0;
    PDRectangle area = widget.getRectangle();
    boolean room = area != null && area.getWidth() > 2 * ROOM && area.getHeight() > ROOM;
    float size = inherited(field, COSName.DA) instanceof COSString look ? size(look) : 0;
    int align = inherited(field, COSName.Q) instanceof COSNumber number ? number.intValue() : 0;
    String shown = text.substring(0, Math.min(LONGEST, text.length()));
    return secret || !room ? null : new FilledField(shown, area, align, size);
  }

  private static float size(COSString look) {
    Matcher size = FONT_SIZE.matcher(look.getString());
    try {
      return size.find() ? Float.parseFloat(size.group(1)) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** What a field says, or one of those that it is a part of; null if none does. */
  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary at = field;
    for (int i = 0; i < DEEPEST && at != null; i++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  /** Its text as it is to be drawn. */
  List<Glyph> glyphs(Pen pen, PageFrame frame) {
    float high = area.getHeight();
    float wanted = Math.min(size > 0 ? size : Math.min(LARGEST, SUITS * high), high);
    int[] points = text.codePoints().toArray();
    float whole = 0;
    for (int c : points) {
      whole += width(c) * wanted;
    }
    float room = area.getWidth() - 2 * ROOM;
    float em = whole > room ? wanted * room / whole : wanted;
    float line = Math.min(whole, room);
    float x = area.getLowerLeftX() + ROOM + (room - line) * Math.max(0, Math.min(2, align)) / 2;
    float y = area.getLowerLeftY() + high / 2 - (0.5f - Glyph.DESCENT) * em;
    List<Glyph> glyphs = new ArrayList<>();
    pen.lift();
    for (int c : points) {
      float wide = width(c) * em;
      int stretch = pen.stretch(new Matrix(em, 0, 0, em, x, y), wide, em);
      float top = y + (1 - Glyph.DESCENT) * em;
      Box box = frame.seen(x, y - Glyph.DESCENT * em, x + wide, top);
      glyphs.add(new Glyph(Character.toString(c), box, em, frame.turns() % 4, false, stretch, 0));
      x += wide;
    }
    pen.lift();
    return glyphs;
  }

  /** The width of a character, in font sizes. */
  private static float width(int c) {
    return c < 0x2000 ? 0.5f : 1;
  }
}
