package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Unread;
import org.gouji.read.grid.Marks;
import org.gouji.read.grid.Marks.Manner;
import org.gouji.read.word.Fields;
import org.gouji.read.word.Symbols;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph as it is seen, tracked changes accepted, and the boxes it carries. */
final class ParagraphReader {

  private final Styles styles;
  private final @Nullable String style;
  private final StringBuilder text = new StringBuilder();
  private final List<XmlElement> before = new ArrayList<>();
  private final List<XmlElement> after = new ArrayList<>();
  private final Fields fields = new Fields();
  private final Marks marks = new Marks();
  private final List<String> notes = new ArrayList<>();

  private final int ground;

  private ParagraphReader(Styles styles, @Nullable String style, int ground) {
    this.styles = styles;
    this.ground = ground;
    this.style = style;
  }

  /**
   * A paragraph as read.
   *
   * @param text as printed, without the number that Word writes before it
   * @param before contents of text boxes anchored before the text
   * @param after contents of text boxes anchored behind its beginning
   * @param joined whether the next paragraph goes on in this one, because the mark between them is
   *     deleted or hidden
   * @param notes the notes that it refers to, as {@link Notes} names them
   */
  record Read(
      String text,
      List<XmlElement> before,
      List<XmlElement> after,
      boolean joined,
      List<String> notes) {}

  /**
   * Reads a paragraph.
   *
   * @param around the colour behind what it stands in
   */
  static Read read(XmlElement paragraph, Styles styles, int around) {
    XmlElement properties = paragraph.child("w:pPr");
    XmlElement mark = properties == null ? null : properties.child("w:rPr");
    String style = styles.paragraphStyle(properties);
    ParagraphReader r =
        new ParagraphReader(styles, style, styles.ground(properties, style, around));
    r.inline(paragraph);
    boolean deleted =
        mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null);
    boolean hidden = !r.text.isEmpty() && Boolean.TRUE.equals(WordXml.toggle(mark, "w:vanish"));
    return new Read(r.marks.without(r.text), r.before, r.after, deleted || hidden, r.notes);
  }

  private void inline(XmlElement parent) {
    for (XmlElement e : parent.children()) {
      switch (e.name()) {
        case "w:r" -> run(e);
        case "w:del", "w:moveFrom", "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:rt" -> {}
        case "w:sdt" -> {
          if (!isPlaceholder(e)) {
            inline(e);
          }
        }
        case "mc:AlternateContent" -> alternatives(e);
        case "w:t", "m:t" -> show(spaced(e));
        case "w:drawing", "w:pict", "w:object" -> drawn(e);
        case "m:sSup" -> power(e);
        default -> {
          inline(e);
          if (Drawn.isFormula(e)) {
            show(Unread.CHARACTER);
          }
        }
      }
    }
  }

  /** Whether a content control shows its prompt, because nothing was entered. */
  static boolean isPlaceholder(XmlElement control) {
    return Boolean.TRUE.equals(WordXml.toggle(control.child("w:sdtPr"), "w:showingPlcHdr"));
  }

  private void run(XmlElement run) {
    XmlElement properties = run.child("w:rPr");
    boolean hidden = styles.hidden(properties, style);
    boolean noteMark = false;
    int from = text.length();
    for (XmlElement e : run.children()) {
      switch (e.name()) {
        case "w:t", "m:t" -> {
          if (!hidden && !noteMark) {
            show(spaced(e));
          }
        }
        case "w:tab", "w:ptab" -> show(hidden ? "" : "\t");
        case "w:br", "w:cr" -> show(hidden ? "" : "\n");
        case "w:noBreakHyphen" -> show(hidden ? "" : "-");
        case "w:sym" ->
            show(hidden ? "" : Symbols.text(e.attribute("w:font"), e.attribute("w:char")));
        case "w:instrText" -> fields.code(e.text());
        case "w:fldChar" -> field(e.attribute("w:fldCharType"));
        case "w:footnoteReference", "w:endnoteReference" -> {
          notes.add(Notes.key(e));
          // A mark of the author's own follows in the same run; it is no part of the text.
          noteMark = e.attribute("w:customMarkFollows") != null;
        }
        case "mc:AlternateContent", "w:drawing", "w:pict", "w:object" -> {
          if (!hidden) {
            drawn(e);
          }
        }
        case "w:ruby" -> inline(e);
        default -> {}
      }
    }
    marks.add(from, text.length(), styles.manner(properties));
    if (from < text.length() && styles.faded(properties, style, ground)) {
      marks.add(from, text.length(), Manner.FADED);
    }
  }

  private static String spaced(XmlElement t) {
    return "preserve".equals(t.attribute("xml:space")) ? t.text() : t.text().strip();
  }

  private void field(@Nullable String mark) {
    switch (mark == null ? "" : mark) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> {
        if (fields.end()) {
          show(Unread.CHARACTER);
        }
      }
      default -> {}
    }
  }

  private void show(String s) {
    if (!s.isEmpty() && fields.shows()) {
      text.append(s);
      fields.result();
    }
  }

  /** Of several forms of one thing the first is read, unless only the last has text. */
  private void alternatives(XmlElement alternatives) {
    int boxes = before.size() + after.size();
    int length = text.length();
    boolean picture = false;
    for (XmlElement form : alternatives.children()) {
      inline(form);
      if (before.size() + after.size() > boxes || !Drawn.isPicture(text, length)) {
        return;
      }
      picture |= text.length() > length;
      text.setLength(length);
    }
    show(picture ? Unread.PICTURE : "");
  }

  /** What is drawn shows the text in it, or a picture in place of text. */
  private void drawn(XmlElement e) {
    if (e.is("mc:AlternateContent")) {
      alternatives(e);
      return;
    }
    int boxes = before.size() + after.size();
    int length = text.length();
    boxes(e);
    if (before.size() + after.size() == boxes && text.length() == length && Drawn.showsPicture(e)) {
      show(Unread.PICTURE);
    }
  }

  /** A base with a raised text, which most often is the mark of a note. */
  private void power(XmlElement power) {
    for (XmlElement e : power.children()) {
      int from = text.length();
      inline(e);
      marks.add(from, text.length(), e.is("m:sup") ? Manner.RAISED : Manner.PLAIN);
    }
  }

  private void boxes(XmlElement parent) {
    for (XmlElement e : parent.children()) {
      if (e.is("w:txbxContent")) {
        (text.toString().isBlank() ? before : after).add(e);
      } else if (e.is("mc:AlternateContent")) {
        alternatives(e);
      } else {
        boxes(e);
      }
    }
  }
}
