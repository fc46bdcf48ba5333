package org.gouji.read.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.gouji.document.Document;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Flow;

/**
 * Reads the Word 97 binary with POI: DOC, and WPS files of WPS Writer. Tables are laid out by the
 * edges of their cells, because the binary stores widths, not columns. POI throws unchecked
 * exceptions at damaged files; {@link org.gouji.read.Formats} turns them into a refusal.
 */
public final class DocReader implements Reader {
  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(source.bytes()))) {
      DocStory story = new DocStory(document, limits);
      return new Document("doc", Flow.blocks(story.body(), limits), List.of());
    } catch (EncryptedDocumentException e) {
      throw UnreadableException.encrypted();
    } catch (OldFileFormatException e) {
      throw new UnreadableException(
          Reason.UNKNOWN_FORMAT,
          "Word 95 及更早版本的文件，请另存为 DOCX",
          "a file of Word 95 or older; save it as DOCX");
    } catch (IOException e) {
      throw new UnreadableException(
          Reason.BROKEN, "DOC 文件已损坏，无法读取", "the DOC file is damaged and cannot be read");
    }
  }
}
