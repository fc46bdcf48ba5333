package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.util.CellReference;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Texts;
import org.gouji.read.ooxml.OfficePackage;
import org.gouji.read.ooxml.Vocabulary;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The sheets of an Office Open XML workbook. */
final class XlsxSheets {
  private static final Vocabulary WORDS =
      Vocabulary.of(
          "spreadsheetml",
          "x",
          Set.of(
              "x:sheetViews",
              "x:conditionalFormatting",
              "x:dataValidations",
              "x:extLst",
              "x:rPh",
              "x:phoneticPr",
              "x:cellStyleXfs",
              "x:dxfs",
              "x:tableStyles"));

  private final XlsxStyles styles;
  private final SharedStrings shared;
  private final XlsxFormulas formulas;

  private final Results results = new Results();
  private final CellBudget budget;

  private XlsxSheets(
      XlsxStyles styles, SharedStrings shared, XlsxFormulas formulas, CellBudget budget) {
    this.styles = styles;
    this.shared = shared;
    this.formulas = formulas;
    this.budget = budget;
  }

  static List<SheetPage> read(byte[] bytes, Limits limits, List<Note> notes)
      throws UnreadableException {
    try (OfficePackage parts = OfficePackage.open(bytes, "xl/workbook.xml", WORDS, limits)) {
      XmlElement book = parts.main();
      XmlElement properties = book.child("x:workbookPr");
      boolean since1904 = properties != null && XlsxLayout.isOn(properties.attribute("date1904"));
      XlsxStyles styles = new XlsxStyles(parts.related("styles"), since1904);
      SharedStrings shared = SharedStrings.of(parts.related("sharedStrings"));
      XlsxFormulas formulas = new XlsxFormulas(parts, book, shared);
      XlsxSheets sheets = new XlsxSheets(styles, shared, formulas, new CellBudget(limits));
      List<SheetPage> pages = new ArrayList<>();
      for (XmlElement e : book.childrenOf("x:sheets")) {
        String id = e.attribute("r:id");
        String state = e.attribute("state");
        boolean visible = state == null || state.equals("visible");
        XmlElement sheet = id == null || !visible ? null : parts.part(id);
        if (id != null && sheet != null && sheet.is("x:worksheet")) {
          String name = e.attribute("name");
          SheetPage page = sheets.page(name == null ? "" : name, sheet);
          pages.add(DrawnOver.put(page, XlsxDrawings.of(drawings(parts, id))));
        }
      }
      notes.addAll(sheets.results.notes());
      notes.addAll(styles.notes());
      return pages;
    }
  }

  /** A drawing that is damaged costs no cell. */
  private static List<XmlElement> drawings(OfficePackage parts, String sheet)
      throws UnreadableException {
    try {
      return parts.relatedTo(sheet, "drawing");
    } catch (UnreadableException e) {
      if (e.reason() == Reason.BROKEN) {
        return List.of();
      }
      throw e;
    }
  }

  private SheetPage page(String name, XmlElement sheet) throws UnreadableException {
    List<SheetCell> cells = new ArrayList<>();
    Set<Integer> hiddenRows = new HashSet<>();
    Map<Integer, Integer> prepared = new HashMap<>();
    for (XlsxRow row : XlsxRow.of(sheet)) {
      if (row.hidden()) {
        hiddenRows.add(row.number());
      }
      Set<Integer> columns = new HashSet<>();
      for (XlsxRow.Cell stored : row.cells()) {
        SheetCell cell = cell(name, stored);
        if (cell.isBlank()) {
          prepared.merge(row.number(), 1, Integer::sum);
        }
        boolean shown = !cell.isBlank() || cell.bordered();
        if (shown && columns.add(cell.column())) {
          budget.spend();
          cells.add(cell);
        }
      }
    }
    return new SheetPage(
        name,
        cells,
        XlsxLayout.merges(sheet),
        hiddenRows,
        XlsxLayout.hiddenColumns(sheet),
        prepared);
  }

  private SheetCell cell(String sheet, XlsxRow.Cell cell) throws UnreadableException {
    int style = Numbers.of(cell.element().attribute("s"), 0);
    XlsxString text = text(sheet, cell, style);
    String kept = text.ownFonts() ? text.text() : styles.kept(text.text(), style);
    return new SheetCell(cell.row(), cell.column(), Texts.tidy(kept), styles.bordered(style));
  }

  private XlsxString text(String sheet, XlsxRow.Cell cell, int style) throws UnreadableException {
    XmlElement inline = cell.element().child("x:is");
    if (inline != null) {
      return XlsxString.of(inline);
    }
    return cell.type().equals("s")
        ? shared.at(cell.stored())
        : new XlsxString(value(sheet, cell, style), false);
  }

  private String value(String sheet, XlsxRow.Cell cell, int style) throws UnreadableException {
    String stored = cell.stored();
    String place = sheet + "!" + new CellReference(cell.row(), cell.column()).formatAsString(false);
    XmlElement formula = cell.element().child("x:f");
    return switch (cell.type()) {
      case "b" -> stored.isEmpty() ? "" : stored.strip().equals("1") ? "TRUE" : "FALSE";
      case "n" ->
          formula != null
              ? result(formula.text(), stored, formulas.value(sheet, cell), style, place)
              : stored.isEmpty() ? "" : styles.show(stored, style, place);
      default -> stored;
    };
  }

  /**
   * What a formula shows.
   *
   * @param stored as its result
   * @param worked what it comes to; null if that is unknown
   */
  private String result(
      String formula, String stored, @Nullable CellValue worked, int style, String place) {
    if (stored.isEmpty() && worked != null && worked.getCellType() == CellType.STRING) {
      return worked.getStringValue();
    }
    Double number =
        worked == null || worked.getCellType() != CellType.NUMERIC ? null : worked.getNumberValue();
    Double before = Numbers.decimal(stored);
    if (before == null && !stored.isEmpty()) {
      return stored;
    }
    Double believed = results.settle(place, before, formulas.due(), number);
    // Blank would be a guess: the figure is there, but nobody has worked it out.
    return believed == null
        ? "=" + formula
        : styles.show(believed.equals(before) ? stored : believed.toString(), style, place);
  }
}
