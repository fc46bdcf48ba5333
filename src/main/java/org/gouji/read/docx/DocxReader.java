package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Flow;
import org.gouji.read.grid.Item;
import org.gouji.read.xml.XmlElement;

/**
 * Reads DOCX, from whatever program: the body with tracked changes accepted, list numbers as Word
 * writes them, fields by their results; without headers, footers, notes, comments and hidden text.
 */
public final class DocxReader implements Reader {
  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    if (source.bytes().length > limits.maxBytes()) {
      throw new UnreadableException(Reason.TOO_LARGE, "文件过大", "the file is too large");
    }
    try (WordPackage parts = WordPackage.open(source.bytes(), limits)) {
      XmlElement root = parts.document();
      XmlElement body = root.child("w:body");
      if (!root.is("w:document") || body == null) {
        throw new UnreadableException(
            Reason.BROKEN, "文件的正文部件不是 Word 正文", "the main part is no word-processing document");
      }
      Styles styles = new Styles(parts.related("styles"));
      Numbering numbering = new Numbering(parts.related("numbering"), styles);
      StoryReader story =
          new StoryReader(styles, numbering, new Places(root), (r, p) -> List.of(), limits);
      List<Item> items = story.items(body);
      List<Note> notes = new ArrayList<>();
      if (story.notes() > 0) {
        notes.add(
            new Note(
                "footnotes-left-out",
                "未读入脚注和尾注（" + story.notes() + " 处）",
                "footnotes and endnotes were not read (" + story.notes() + ")"));
      }
      return new Document("docx", Flow.blocks(items), notes);
    }
  }
}
