package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.grid.Colours;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The footnotes and endnotes of a document, each of which is read once. */
final class Notes {
  private final Map<String, XmlElement> notes = new HashMap<>();
  private final Styles styles;

  Notes(@Nullable XmlElement footnotes, @Nullable XmlElement endnotes, Styles styles) {
    this.styles = styles;
    add("footnote", footnotes);
    add("endnote", endnotes);
  }

  private void add(String kind, @Nullable XmlElement part) {
    for (XmlElement e : part == null ? List.<XmlElement>of() : part.children()) {
      String id = e.attribute("w:id");
      if (e.is("w:" + kind) && id != null) {
        notes.putIfAbsent(kind + " " + id, e);
      }
    }
  }

  /** Names the note that a reference in the text points to. */
  static String key(XmlElement reference) {
    String kind = reference.name().replace("w:", "").replace("Reference", "");
    return kind + " " + reference.attribute("w:id");
  }

  /** The paragraphs of a note, without its mark; none if it was taken before or is not there. */
  List<String> take(String key) {
    List<String> texts = new ArrayList<>();
    XmlElement note = notes.remove(key);
    if (note != null) {
      paragraphs(note, texts);
    }
    return texts;
  }

  private void paragraphs(XmlElement parent, List<String> texts) {
    for (XmlElement e : parent.children()) {
      if (e.is("w:p")) {
        texts.add(ParagraphReader.read(e, styles, Colours.WHITE).text());
      } else if (!e.is("w:del") && !e.is("w:moveFrom")) {
        paragraphs(e, texts);
      }
    }
  }
}
