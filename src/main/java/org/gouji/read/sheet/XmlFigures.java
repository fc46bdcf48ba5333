package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Note;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** What the cells of an Excel 2003 workbook in XML show. */
final class XmlFigures {
  /** No built-in number: the format is told by its notation. */
  private static final int OWN_FORMAT = 200;

  private final XmlSheetStyles styles;
  private final ShownFigures shown = new ShownFigures();
  private final Results results = new Results();

  XmlFigures(XmlSheetStyles styles) {
    this.styles = styles;
  }

  /**
   * The text of a cell.
   *
   * @param style of the cell, its own or that of its row or column
   * @param place of the cell, for people
   */
  String text(XmlElement cell, @Nullable String style, String place) {
    XmlElement data = cell.child("ss:Data");
    String stored = data == null ? "" : text(data);
    String formula = cell.attribute("ss:Formula");
    if (formula != null && stored.isEmpty()) {
      return results.settle(place, null, false, null) == null ? formula : stored;
    }
    boolean number = data != null && "Number".equals(data.attribute("ss:Type"));
    Double value = number ? XlsxStyles.number(stored) : null;
    return styles.kept(value == null ? stored : shown(value, style, place), style);
  }

  private String shown(double value, @Nullable String style, String place) {
    String format = styles.format(style);
    int id = format.equals("General") ? 0 : OWN_FORMAT;
    return shown.text(value, id, format, false, place);
  }

  /** All text inside an element. */
  static String text(XmlElement e) {
    if (e.is(XmlPart.TEXT) || e.children().isEmpty()) {
      return e.text();
    }
    StringBuilder text = new StringBuilder();
    e.children().forEach(c -> text.append(text(c)));
    return text.toString();
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>(results.notes());
    notes.addAll(shown.notes());
    return notes;
  }
}
