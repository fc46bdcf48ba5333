package org.gouji.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.gouji.document.Note;
import org.gouji.read.page.drawn.PageNote;

/**
 * Tells pages whose content is damaged. PDFBox reads such a page as far as it can and goes on; what
 * is missing from it must not look as if it had never been there.
 */
final class DamagedPages {
  private static final PageNote NOTE =
      new PageNote(
          "damaged-page",
          "第 # 页内容已损坏，可能未读全",
          "the content of page # is damaged and may not have been read in full");

  private DamagedPages() {}

  /** Whether a deflated stream of the page's content breaks off or does not match its checksum. */
  static boolean damaged(PDPage page) throws IOException {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      PDStream stream = streams.next();
      if (List.of(COSName.FLATE_DECODE).equals(stream.getFilters()) && broken(stream)) {
        return true;
      }
    }
    return false;
  }

  private static boolean broken(PDStream stream) throws IOException {
    Inflater inflater = new Inflater();
    byte[] sink = new byte[1 << 14];
    try (InputStream in = stream.getCOSObject().createRawInputStream()) {
      inflater.setInput(in.readAllBytes());
      while (!inflater.finished()) {
        if (inflater.inflate(sink) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return true;
        }
      }
      return false;
    } catch (DataFormatException e) {
      return true;
    } finally {
      inflater.end();
    }
  }

  /** A note that names the pages; none if there are none. */
  static List<Note> notes(List<Integer> pages) {
    return NOTE.on(pages);
  }
}
