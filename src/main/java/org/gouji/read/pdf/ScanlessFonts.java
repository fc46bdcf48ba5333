package org.gouji.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a PDF does not embed. PDFBox would scan all fonts of the system and
 * write a cache into the user's home; reading text needs neither, for widths and characters stand
 * in the PDF. PDFBox has one mapper for the whole process: this one acts only in threads that read
 * for gouji and passes everything else on.
 */
final class ScanlessFonts implements FontMapper {
  private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

  private final FontMapper others;
  private @Nullable TrueTypeFont substitute;

  private ScanlessFonts(FontMapper others) {
    this.others = others;
  }

  /** Something that reads with PDFBox. */
  interface Work<T> {
    T run() throws IOException, UnreadableException;
  }

  /** Does the work without looking for fonts. */
  static <T> T during(Work<T> work) throws IOException, UnreadableException {
    install();
    READING.set(true);
    try {
      return work.run();
    } finally {
      READING.remove();
    }
  }

  private static synchronized void install() {
    FontMapper present = FontMappers.instance();
    if (!(present instanceof ScanlessFonts)) {
      FontMappers.set(new ScanlessFonts(present));
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return READING.get()
        ? new FontMapping<>(substitute(), true)
        : others.getTrueTypeFont(baseFont, descriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return READING.get()
        ? new FontMapping<>(substitute(), true)
        : others.getFontBoxFont(baseFont, descriptor);
  }

  @Override
  @SuppressWarnings("NullAway") // PDFBox asks for null where there is no OpenType font
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, PDCIDSystemInfo systemInfo) {
    return READING.get()
        ? new CIDFontMapping(null, substitute(), true)
        : others.getCIDFont(baseFont, descriptor, systemInfo);
  }

  /** The one font that PDFBox carries. */
  private synchronized TrueTypeFont substitute() {
    if (substitute == null) {
      try (InputStream in =
          FontMapper.class.getResourceAsStream(
              "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
        if (in == null) {
          throw new IOException("PDFBox without its font");
        }
        substitute = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return substitute;
  }
}
