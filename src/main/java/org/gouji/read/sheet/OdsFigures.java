package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gouji.document.Note;
import org.gouji.read.odt.SheetText;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** What the cells of a spreadsheet of OpenDocument show, which stores that beside their values. */
final class OdsFigures implements StoredFormulas.Notation, StoredPages.Figures {
  private static final Set<String> NUMBERS = Set.of("float", "currency");

  private final SheetText texts;
  private final ShownFigures shown = new ShownFigures();
  private final StoredFormulas formulas = new StoredFormulas(this);

  OdsFigures(SheetText texts) {
    this.texts = texts;
  }

  @Override
  public StoredFormulas formulas() {
    return formulas;
  }

  @Override
  public boolean isBordered(@Nullable String style) {
    return texts.isBordered(style);
  }

  @Override
  public String text(StoredCell cell) {
    XmlElement e = cell.element();
    boolean told = e.child("text:p") != null;
    String text = told ? texts.of(e, cell.style()) : texts.set(stored(e), cell.style());
    Double value = number(cell);
    String formula = e.attribute("table:formula");
    if (formula != null && (value != null || text.isBlank())) {
      Double believed = formulas.result(cell, value);
      if (believed == null) {
        return formula.startsWith("=") ? formula : "=" + formula;
      }
      told &= believed.equals(value);
      value = believed;
    }
    if (value == null) {
      return text;
    }
    return told
        ? shown.asShown(text, value, cell.place())
        : texts.set(shown.asShown(Signs.kept("", value), value, cell.place()), cell.style());
  }

  /** What a value shows that is no number to count with, where nobody wrote it down. */
  private static String stored(XmlElement cell) {
    String type = cell.attribute("office:value-type");
    String value =
        type == null
            ? null
            : switch (type) {
              case "string" -> cell.attribute("office:string-value");
              case "date" -> cell.attribute("office:date-value");
              case "time" -> cell.attribute("office:time-value");
              case "boolean" -> upper(cell.attribute("office:boolean-value"));
              case "percentage" -> percent(cell.attribute("office:value"));
              default -> null;
            };
    return value == null ? "" : value;
  }

  private static @Nullable String upper(@Nullable String truth) {
    return truth == null ? null : truth.toUpperCase(Locale.ROOT);
  }

  private static @Nullable String percent(@Nullable String value) {
    Double number = value == null ? null : Numbers.decimal(value);
    return number == null ? null : Signs.kept("", 100 * number) + "%";
  }

  @Override
  public @Nullable Double number(StoredCell cell) {
    String type = cell.element().attribute("office:value-type");
    String value = cell.element().attribute("office:value");
    if (type == null || value == null || !NUMBERS.contains(type)) {
      return null;
    }
    Double number = Numbers.decimal(value);
    return number == null || !Double.isFinite(number) ? null : number;
  }

  @Override
  public @Nullable String formula(StoredCell cell) {
    String formula = cell.element().attribute("table:formula");
    if (formula == null) {
      return null;
    }
    return cell.element().attribute("table:number-matrix-columns-spanned") == null
        ? FormulaText.ofOpenDocument(formula)
        : FormulaText.UNKNOWN;
  }

  @Override
  public boolean isText(StoredCell cell) {
    return !cell.element().children().isEmpty();
  }

  @Override
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>(formulas.results().notes());
    notes.addAll(shown.notes());
    return notes;
  }
}
