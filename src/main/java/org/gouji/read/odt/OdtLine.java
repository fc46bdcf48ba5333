package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.document.Unread;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Marks;
import org.gouji.read.grid.Marks.Manner;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph as it is shown, its text boxes, and the notes that it refers to. */
final class OdtLine {
  private static final int MOST_SPACES = 1000;

  private static final Set<String> LEADING_ON = Set.of("text:span", "text:a");

  private final OdtStyles styles;
  private final OdtChanges changes;
  private final StringBuilder text = new StringBuilder();
  private final Marks marks = new Marks();
  private final List<XmlElement> boxes = new ArrayList<>();
  private final List<XmlElement> notes = new ArrayList<>();

  private int ink;
  private int ground;

  /**
   * A line of a paragraph.
   *
   * @param changes what they have deleted so far
   * @param style of the paragraph
   * @param inkAround the colour of text where the paragraph has none of its own
   * @param around the colour behind what it stands in
   */
  OdtLine(OdtStyles styles, OdtChanges changes, @Nullable String style, int inkAround, int around) {
    this.styles = styles;
    this.changes = changes;
    this.ground = styles.ground("paragraph", style, "style:paragraph-properties", around);
    Integer own = styles.ink("paragraph", style);
    this.ink = own == null ? inkAround : own;
  }

  void read(XmlElement parent) {
    for (XmlElement e : parent.children()) {
      // A piece that leads on may hold the mark at which the deletion ends.
      if (!changes.passes(e) && (!changes.isDeleted() || LEADING_ON.contains(e.name()))) {
        part(e);
      }
    }
  }

  private void part(XmlElement e) {
    switch (OdtTable.name(e)) {
      case XmlPart.TEXT -> {
        int from = text.length();
        plain(e.text());
        if (Colours.isUnseen(ink, ground)) {
          marks.add(from, text.length(), Manner.FADED);
        }
      }
      case "text:s" -> text.append(" ".repeat(count(e)));
      case "text:tab" -> text.append('\t');
      case "text:line-break" -> text.append('\n');
      case "text:note" -> {
        XmlElement body = e.child("text:note-body");
        if (body != null) {
          notes.add(body);
        }
      }
      case "draw:text-box", "table:table" -> boxes.add(e);
      case "text:hidden-text", "text:hidden-paragraph", "text:placeholder" -> {}
      case "text:span" -> {
        String style = e.attribute("text:style-name");
        int from = text.length();
        if (!styles.isHidden("text", style)) {
          coloured(e, style);
          marks.add(from, text.length(), styles.manner("text", style));
        }
      }
      default -> {
        if (Drawn.isDrawn(e)) {
          drawn(e);
        } else if (!isHidden(e)) {
          read(e);
        }
      }
    }
  }

  private void coloured(XmlElement span, @Nullable String style) {
    int inkAround = ink;
    int groundAround = ground;
    Integer own = styles.ink("text", style);
    ink = own == null ? ink : own;
    ground = styles.ground("text", style, "style:text-properties", ground);
    ink = styles.isTiny(style) ? ground : ink;
    read(span);
    ink = inkAround;
    ground = groundAround;
  }

  /** What is drawn shows the text in it, or a picture in place of text. */
  private void drawn(XmlElement e) {
    int length = text.length();
    int before = boxes.size();
    if (!e.is("draw:image") && !e.is("draw:object")) {
      read(e);
    }
    if (text.length() == length && boxes.size() == before && Drawn.showsPicture(e)) {
      text.append(Unread.PICTURE);
    }
  }

  /** Whether an element says of itself that it is not shown: a section, a variable, a prompt. */
  static boolean isHidden(XmlElement e) {
    return "none".equals(e.attribute("text:display"))
        || "true".equals(e.attribute("text:is-hidden"))
        || "true".equals(e.attribute("loext:showing-place-holder"));
  }

  /** White space in the source is one space, as in web pages; none where the line begins. */
  private void plain(String piece) {
    String one = piece.replaceAll("[ \\t\\r\\n]+", " ");
    boolean doubled = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(doubled && one.startsWith(" ") ? one.substring(1) : one);
  }

  private static int count(XmlElement spaces) {
    String n = spaces.attribute("text:c");
    return n != null && n.matches("\\d{1,9}") ? Math.min(MOST_SPACES, Integer.parseInt(n)) : 1;
  }

  String text() {
    return marks.without(text);
  }

  List<XmlElement> boxes() {
    return boxes;
  }

  List<XmlElement> notes() {
    return notes;
  }
}
