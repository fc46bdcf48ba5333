package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Note;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** What the cells of an Excel 2003 workbook in XML show. */
final class XmlFigures implements StoredFormulas.Notation, StoredPages.Figures {
  /** No built-in number: the format is told by its notation. */
  private static final int OWN_FORMAT = 200;

  private final XmlSheetStyles styles;
  private final ShownFigures shown = new ShownFigures();
  private final StoredFormulas formulas = new StoredFormulas(this);

  XmlFigures(XmlSheetStyles styles) {
    this.styles = styles;
  }

  @Override
  public StoredFormulas formulas() {
    return formulas;
  }

  @Override
  public boolean isBordered(@Nullable String style) {
    return styles.isBordered(style);
  }

  @Override
  public String text(StoredCell cell) {
    XmlElement data = cell.element().child("ss:Data");
    String formula = cell.element().attribute("ss:Formula");
    Double value = number(cell);
    if (formula != null && (value != null || data == null || text(data).isEmpty())) {
      value = formulas.result(cell, value);
      if (value == null) {
        return formula;
      }
    }
    if (value != null) {
      return styles.kept(shown(value, cell.style(), cell.place()), cell.style());
    }
    if (data == null) {
      return "";
    }
    return "Boolean".equals(data.attribute("ss:Type"))
        ? text(data).strip().equals("1") ? "TRUE" : "FALSE"
        : new XmlText(styles, cell.style()).read(data);
  }

  private String shown(double value, @Nullable String style, String place) {
    String format = styles.format(style);
    int id = format.equals("General") ? 0 : OWN_FORMAT;
    return shown.text(value, id, format, false, place);
  }

  @Override
  public @Nullable Double number(StoredCell cell) {
    XmlElement data = cell.element().child("ss:Data");
    return data != null && "Number".equals(data.attribute("ss:Type"))
        ? Numbers.decimal(text(data))
        : null;
  }

  @Override
  public @Nullable String formula(StoredCell cell) {
    String formula = cell.element().attribute("ss:Formula");
    if (formula == null) {
      return null;
    }
    return cell.element().attribute("ss:ArrayRange") == null
        ? FormulaText.ofNumbered(formula, cell.row(), cell.column())
        : FormulaText.UNKNOWN;
  }

  @Override
  public boolean isText(StoredCell cell) {
    XmlElement data = cell.element().child("ss:Data");
    return data != null && !text(data).isEmpty();
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

  @Override
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>(formulas.results().notes());
    notes.addAll(shown.notes());
    return notes;
  }
}
