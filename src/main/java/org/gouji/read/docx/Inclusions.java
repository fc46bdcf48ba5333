package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Note;
import org.gouji.document.Table;
import org.gouji.document.Unread;
import org.gouji.read.Format;
import org.gouji.read.Limits;
import org.gouji.read.Sniffer;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;
import org.gouji.read.grid.Placeless;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.ooxml.OfficePackage;
import org.gouji.read.rtf.RtfReader;
import org.jspecify.annotations.Nullable;

/**
 * Parts of other formats that a document includes in its text; Word shows them as its own. Some
 * programs store the whole text as a web page, others paste documents together.
 */
final class Inclusions implements StoryReader.Inclusions {

  private final OfficePackage parts;
  private final Limits limits;
  private int unread;

  Inclusions(OfficePackage parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  @Override
  public List<Item> read(String relation) throws UnreadableException {
    byte[] bytes = parts.bytes(relation);
    Format format = bytes == null ? Format.EMPTY : Sniffer.sniff(bytes);
    if (bytes == null || format == Format.EMPTY) {
      return List.of();
    }
    return switch (format) {
      case HTML, MHTML -> Placeless.of(HtmlReader.items(bytes, limits));
      case DOCX -> Placeless.of(document(bytes));
      case RTF -> Placeless.of(RtfReader.items(bytes, limits));
      default -> unread();
    };
  }

  /** What documents inside an included one would include is not read. */
  private List<Item> document(byte[] bytes) throws UnreadableException {
    try (OfficePackage inner = DocxReader.open(bytes, limits)) {
      return DocxReader.words(inner).items(relation -> innermost(inner.bytes(relation)), limits);
    }
  }

  private List<Item> innermost(byte @Nullable [] bytes) {
    return bytes == null || bytes.length == 0 ? List.of() : unread();
  }

  /** Text that is there and cannot be read must not look as if it were missing. */
  private List<Item> unread() {
    unread++;
    return List.of(new Line(Unread.CHARACTER, new Location.Whole()));
  }

  /**
   * The document with a word on what of it was not read.
   *
   * @throws UnreadableException if that may be all of its tables
   */
  Document told(Document read) throws UnreadableException {
    if (unread == 0) {
      return read;
    }
    if (read.blocks().stream().noneMatch(Table.class::isInstance)) {
      throw new UnreadableException(
          Reason.UNKNOWN_FORMAT,
          "正文中嵌入了不能读取的内容，请用 Word 打开后另存为 DOCX",
          "the text includes a part that cannot be read; open it in Word and save it as DOCX");
    }
    Note note =
        new Note(
            "part-unread",
            "正文中嵌入了 " + unread + " 处不能读取的内容，请用 Word 打开后另存为 DOCX",
            unread
                + " parts that the text includes were not read; open it in Word and save it as"
                + " DOCX");
    List<Note> notes = new ArrayList<>(read.notes());
    notes.add(note);
    return new Document(read.format(), read.blocks(), notes);
  }
}
