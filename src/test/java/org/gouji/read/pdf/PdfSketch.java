package org.gouji.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Draws small PDFs operator by operator, so that a test says exactly how something is drawn. Texts
 * use a Chinese font by name without embedding it, as the format allows. Coordinates are in points
 * from the upper left corner of the page as stored.
 */
final class PdfSketch {
  private final List<StringBuilder> contents = new ArrayList<>();
  private final List<PDPage> pages = new ArrayList<>();
  private float height;

  PdfSketch page() {
    return page(595, 842);
  }

  PdfSketch page(float width, float newHeight) {
    pages.add(new PDPage(new PDRectangle(width, newHeight)));
    contents.add(new StringBuilder());
    height = newHeight;
    return this;
  }

  PdfSketch turnedPage(float width, float newHeight, int degrees) {
    page(width, newHeight);
    pages.get(pages.size() - 1).setRotation(degrees);
    return this;
  }

  PDPage lastPage() {
    return pages.get(pages.size() - 1);
  }

  /** Text from left to right, its baseline at y. */
  PdfSketch text(float x, float y, float size, String text) {
    return text(x, y, size, 0, text);
  }

  /** Text turned clockwise by some degrees about its start. */
  PdfSketch text(float x, float y, float size, double degrees, String text) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    return raw(
        "BT /H %.2f Tf %.4f %.4f %.4f %.4f %.2f %.2f Tm <%s> Tj ET",
        size, cos, -sin, sin, cos, x, height - y, hex(text));
  }

  /** Text in vertical writing mode, the middle of its first character's upper edge at (x, y). */
  PdfSketch textDown(float x, float y, float size, String text) {
    return raw("BT /V %.2f Tf %.2f %.2f Td <%s> Tj ET", size, x, height - y, hex(text));
  }

  PdfSketch line(float x1, float y1, float x2, float y2) {
    return raw("%.2f %.2f m %.2f %.2f l S", x1, height - y1, x2, height - y2);
  }

  /** A rectangle path followed by painting operators. */
  PdfSketch box(float x, float y, float width, float boxHeight, String operators) {
    return raw("%.2f %.2f %.2f %.2f re %s", x, height - y - boxHeight, width, boxHeight, operators);
  }

  /** Operators as they are, coordinates as stored. */
  PdfSketch raw(String format, Object... values) {
    contents
        .get(contents.size() - 1)
        .append(String.format(Locale.ROOT, format, values))
        .append('\n');
    return this;
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
    return hex.toString();
  }

  PDDocument document() throws IOException {
    PDDocument document = new PDDocument();
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = pages.get(i);
      PDResources resources =
          page.getCOSObject().containsKey(COSName.RESOURCES)
              ? page.getResources()
              : new PDResources();
      COSDictionary fonts = new COSDictionary();
      COSDictionary others =
          (COSDictionary) resources.getCOSObject().getDictionaryObject(COSName.FONT);
      if (others != null) {
        fonts.addAll(others);
      }
      fonts.setItem(COSName.getPDFName("H"), font("UniGB-UCS2-H"));
      fonts.setItem(COSName.getPDFName("V"), font("UniGB-UCS2-V"));
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(contents.get(i).toString().getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(stream);
      document.addPage(page);
    }
    return document;
  }

  byte[] bytes() {
    try (PDDocument document = document()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static COSDictionary font(String encoding) {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 6);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    cid.setName(COSName.BASE_FONT, "STSong-Light");
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, descriptor);
    COSArray widths = new COSArray();
    for (int value : new int[] {1, 95, 500, 814, 939, 500}) {
      widths.add(COSInteger.get(value));
    }
    cid.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-" + encoding);
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
