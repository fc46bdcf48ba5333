package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Word 2003 XML in the words of Office Open XML, which grew out of it. */
final class Word2003 {
  /** The notes, which this format keeps where they are referred to. */
  private final List<XmlElement> notes = new ArrayList<>();

  private Word2003() {}

  static WordParts parts(XmlElement root) {
    Word2003 old = new Word2003();
    List<XmlElement> bodies = new ArrayList<>();
    for (XmlElement e : root.children()) {
      if (e.is("w:body")) {
        bodies.add(old.translated(e));
      }
    }
    XmlElement main = root.is("w:wordDocument") ? root.with("w:document", bodies) : root;
    XmlElement notes = new XmlElement("w:footnotes", List.of(), old.notes, "");
    return new WordParts(main, root.child("w:styles"), null, notes, null);
  }

  private XmlElement translated(XmlElement e) {
    List<XmlElement> children = new ArrayList<>();
    XmlElement number = e.is("w:p") ? number(e) : null;
    for (XmlElement c : e.children()) {
      if (number != null && !c.is("w:pPr")) {
        children.add(number);
        number = null;
      }
      children.add(translated(c));
    }
    return e.is("w:footnote") || e.is("w:endnote")
        ? reference(children)
        : e.with(name(e), children);
  }

  private XmlElement reference(List<XmlElement> note) {
    List<String> id = List.of("w:id", String.valueOf(notes.size()));
    notes.add(new XmlElement("w:footnote", id, note, ""));
    return new XmlElement("w:footnoteReference", id, List.of(), "");
  }

  private static String name(XmlElement e) {
    String type = e.attribute("w:type");
    return switch (e.name()) {
      case "w:vmerge" -> "w:vMerge";
      case "w:hmerge" -> "w:hMerge";
      // A change keeps what was deleted, a comment its text: neither is part of the document.
      case "aml:annotation" ->
          "Word.Insertion".equals(type) || type == null || type.startsWith("Word.Bookmark")
              ? "w:ins"
              : "w:del";
      default -> e.name();
    };
  }

  /** The number that Word wrote before a paragraph; this format keeps it as it was shown. */
  private static @Nullable XmlElement number(XmlElement paragraph) {
    XmlElement shown = paragraph.path("w:pPr", "w:listPr", "wx:t");
    String number = shown == null ? null : shown.attribute("wx:val");
    if (number == null || number.chars().noneMatch(Character::isLetterOrDigit)) {
      return null;
    }
    XmlElement text = new XmlElement("w:t", List.of(), List.of(), number);
    return new XmlElement("w:r", List.of(), List.of(text), "");
  }
}
