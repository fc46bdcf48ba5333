package org.gouji.read.docx;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Flow;
import org.gouji.read.grid.Item;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The parts that a word-processing document is read from, however they were stored. */
record WordParts(
    XmlElement main,
    @Nullable XmlElement styles,
    @Nullable XmlElement numbering,
    @Nullable XmlElement footnotes,
    @Nullable XmlElement endnotes) {

  Document document(String format, StoryReader.Inclusions inclusions, Limits limits)
      throws UnreadableException {
    return new Document(format, Flow.blocks(items(inclusions, limits), limits), List.of());
  }

  /** What the body holds, in order. */
  List<Item> items(StoryReader.Inclusions inclusions, Limits limits) throws UnreadableException {
    XmlElement body = main.child("w:body");
    if (!main.is("w:document") || body == null) {
      throw new UnreadableException(
          Reason.BROKEN, "文件的正文部件不是 Word 正文", "the main part is no word-processing document");
    }
    Styles named = new Styles(styles);
    StoryReader story =
        new StoryReader(
            named,
            new Numbering(numbering, named),
            new Places(main),
            inclusions,
            new Notes(footnotes, endnotes, named),
            limits);
    return story.body(body);
  }
}
