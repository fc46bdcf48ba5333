package org.gouji.read.sheet;

import java.util.Locale;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Marks;
import org.gouji.read.grid.Marks.Manner;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * The text of one cell of an Excel 2003 workbook in XML, whose pieces may be set apart by elements
 * of HTML.
 */
final class XmlText {
  private final StringBuilder text = new StringBuilder();
  private final Marks marks = new Marks();
  private final int ground;
  private int ink;
  private boolean struck;

  /**
   * A text without pieces.
   *
   * @param style of its cell
   */
  XmlText(XmlSheetStyles styles, @Nullable String style) {
    this.ground = styles.ground(style);
    this.ink = styles.ink(style);
    this.struck = styles.isStruck(style);
  }

  /** The text, without marks of notes and what is struck through. */
  String read(XmlElement data) {
    add(data);
    return marks.without(text);
  }

  private void add(XmlElement e) {
    if (e.is(XmlPart.TEXT) || e.children().isEmpty()) {
      int from = text.length();
      text.append(e.text());
      marks.add(from, text.length(), struck ? Manner.STRUCK : Manner.PLAIN);
      marks.add(from, text.length(), Colours.isUnseen(ink, ground) ? Manner.FADED : Manner.PLAIN);
    } else {
      e.children().forEach(this::piece);
    }
  }

  private void piece(XmlElement e) {
    int from = text.length();
    int inkAround = ink;
    boolean struckAround = struck;
    String colour = e.attribute("html:Color");
    String name = e.localName().toLowerCase(Locale.ROOT);
    ink = colour == null ? ink : Colours.of(colour);
    struck |= name.equals("s");
    add(e);
    ink = inkAround;
    struck = struckAround;
    marks.add(from, text.length(), manner(name));
  }

  private static Manner manner(String element) {
    return switch (element) {
      case "sup" -> Manner.RAISED;
      case "sub" -> Manner.LOWERED;
      default -> Manner.PLAIN;
    };
  }
}
