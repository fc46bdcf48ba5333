package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.document.Note;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** What is read of the figures in a spreadsheet of OpenDocument, which stores what they show. */
final class OdsFigures {
  private static final Set<String> NUMBERS = Set.of("float", "currency");

  private final ShownFigures shown = new ShownFigures();
  private final Results results = new Results();

  /**
   * The text of a cell.
   *
   * @param text that it shows
   * @param place of the cell, for people
   */
  String text(XmlElement cell, String text, String place) {
    String formula = cell.attribute("table:formula");
    Double value = value(cell);
    if (formula != null && value == null && text.isBlank()) {
      return results.settle(place, null, false, null) == null ? "=" + formula : text;
    }
    if (value == null) {
      return text;
    }
    boolean told = cell.child("text:p") != null;
    return shown.asShown(told ? text : Signs.kept("", value), value, place);
  }

  private static @Nullable Double value(XmlElement cell) {
    String type = cell.attribute("office:value-type");
    String value = cell.attribute("office:value");
    if (type == null || value == null || !NUMBERS.contains(type)) {
      return null;
    }
    Double number = XlsxStyles.number(value);
    return number == null || !Double.isFinite(number) ? null : number;
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>(results.notes());
    notes.addAll(shown.notes());
    return notes;
  }
}
