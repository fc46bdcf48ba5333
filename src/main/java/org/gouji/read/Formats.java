package org.gouji.read;

import java.io.IOException;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.doc.DocReader;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.docx.WordXmlReader;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.odt.OdtReader;
import org.gouji.read.ofd.OfdReader;
import org.gouji.read.ooxml.EncryptedPackage;
import org.gouji.read.pdf.PdfReader;
import org.gouji.read.rtf.RtfReader;
import org.gouji.read.sheet.WorkbookReader;
import org.gouji.read.text.TextReader;

/** Decides by content which reader reads a source. Names and extensions are never asked. */
public final class Formats {
  /** The longest paragraph or cell. Whole reports have some 10,000 characters. */
  private static final int MOST_CHARACTERS = 500_000;

  private Formats() {}

  /**
   * The format of a file.
   *
   * @param bytes the file, or its beginning: some 64 KB tell the readable kinds from the others.
   *     From a beginning alone a DOCX may be said to be a {@link Format#ZIP} and a DOC a {@link
   *     Format#COMPOUND}.
   */
  public static Format sniff(byte[] bytes) {
    return Sniffer.sniff(bytes);
  }

  /**
   * Reads a document of any format. Whatever a reader stumbles over becomes a typed refusal.
   *
   * @throws UnreadableException if the source is no readable document, and why
   * @throws IOException if the bytes could not be had
   */
  public static Document read(Source source, Limits limits)
      throws IOException, UnreadableException {
    if (source.bytes().length > limits.maxBytes()) {
      throw new UnreadableException(Reason.TOO_LARGE, "文件过大", "the file is too large");
    }
    Format format = sniff(source.bytes());
    Document own = OwnResults.of(source.bytes(), format, limits);
    if (own != null) {
      return own;
    }
    if (format == Format.UNKNOWN) {
      throw Foreign.refusal(source.bytes());
    }
    try {
      if (format == Format.ENCRYPTED_OFFICE) {
        byte[] inner = EncryptedPackage.open(source.bytes(), limits);
        Format kind = sniff(inner);
        boolean document = kind == Format.DOCX || kind == Format.XLSX;
        Source opened = new Source(source.name(), inner);
        return finished(reader(document ? kind : Format.COMPOUND).read(opened, limits));
      }
      return finished(reader(format).read(source, limits));
    } catch (RuntimeException e) {
      throw Fault.refusal(e);
    }
  }

  /** The document, if none of its paragraphs and cells is longer than anybody would print. */
  private static Document finished(Document document) throws UnreadableException {
    for (Block block : document.blocks()) {
      if (longest(block) > MOST_CHARACTERS) {
        throw new UnreadableException(
            Reason.TOO_LARGE,
            "有一个段落或单元格超过 " + MOST_CHARACTERS + " 字",
            "a paragraph or a cell has more than " + MOST_CHARACTERS + " characters");
      }
    }
    return OrdinaryIdeographs.of(document);
  }

  private static int longest(Block block) {
    if (block instanceof Table table) {
      return table.cells().stream().mapToInt(c -> c.text().length()).max().orElse(0);
    }
    return ((Paragraph) block).fragments().stream().mapToInt(f -> f.text().length()).sum();
  }

  /** Each branch is the first use of its reader's class: what is not met is not loaded. */
  private static Reader reader(Format format) throws UnreadableException {
    return switch (format) {
      case TEXT -> new TextReader();
      case DOCX -> new DocxReader();
      case WORD_XML -> new WordXmlReader();
      case DOC -> new DocReader();
      case RTF -> new RtfReader();
      case ODT -> new OdtReader();
      case PDF -> new PdfReader();
      case OFD -> new OfdReader();
      case HTML, MHTML -> new HtmlReader();
      case XLSX, XLS, ODS, EXCEL_XML -> new WorkbookReader(format);
      case EMPTY -> throw new UnreadableException(Reason.EMPTY, "文件是空的", "the file is empty");
      case ZIP, TAR, GZIP ->
          throw new UnreadableException(
              Reason.UNKNOWN_FORMAT, "这是压缩包，不是文档", "this is an archive, not a document");
      default ->
          throw new UnreadableException(
              Reason.BROKEN, "文件已损坏，无法读取", "the file is damaged and cannot be read");
    };
  }
}
