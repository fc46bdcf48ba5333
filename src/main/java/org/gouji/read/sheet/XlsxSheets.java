package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Marks;
import org.gouji.read.grid.Marks.Manner;
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
              "x:fonts",
              "x:fills",
              "x:cellStyleXfs",
              "x:dxfs",
              "x:tableStyles"));

  private static final int MOST_COLUMNS = 16_384;

  private final XlsxStyles styles;
  private final List<String> shared;
  private int left;
  private int uncalculated;

  private XlsxSheets(XlsxStyles styles, List<String> shared, Limits limits) {
    this.styles = styles;
    this.shared = shared;
    this.left = limits.maxCells();
  }

  static List<SheetPage> read(byte[] bytes, Limits limits, List<Note> notes)
      throws UnreadableException {
    try (OfficePackage parts = OfficePackage.open(bytes, "xl/workbook.xml", WORDS, limits)) {
      XmlElement book = parts.main();
      XmlElement properties = book.child("x:workbookPr");
      String since = properties == null ? null : properties.attribute("date1904");
      XlsxStyles styles =
          new XlsxStyles(parts.related("styles"), "1".equals(since) || "true".equals(since));
      XlsxSheets sheets = new XlsxSheets(styles, shared(parts.related("sharedStrings")), limits);
      List<SheetPage> pages = new ArrayList<>();
      XmlElement list = book.child("x:sheets");
      for (XmlElement e : list == null ? List.<XmlElement>of() : list.children()) {
        String id = e.attribute("r:id");
        String state = e.attribute("state");
        boolean visible = state == null || state.equals("visible");
        XmlElement sheet = id == null || !visible ? null : parts.part(id);
        if (sheet != null && sheet.is("x:worksheet")) {
          String name = e.attribute("name");
          pages.add(sheets.page(name == null ? "" : name, sheet));
        }
      }
      if (sheets.uncalculated > 0) {
        notes.add(
            new Note(
                "formula-without-value",
                sheets.uncalculated + " 个公式没有保存计算结果，请用表格软件打开并保存一次",
                sheets.uncalculated
                    + " formulas have no stored result; open and save the file once in a"
                    + " spreadsheet program"));
      }
      return pages;
    }
  }

  static UnreadableException tooLarge() {
    return new UnreadableException(
        Reason.TOO_LARGE, "工作簿的单元格过多", "the workbook has too many cells");
  }

  private static List<String> shared(@Nullable XmlElement root) {
    List<String> texts = new ArrayList<>();
    if (root != null) {
      root.children().forEach(e -> texts.add(text(e)));
    }
    return texts;
  }

  /** The text of a string, its runs joined, without marks of notes. */
  private static String text(XmlElement string) {
    StringBuilder s = new StringBuilder();
    Marks marks = new Marks();
    for (XmlElement e : string.children()) {
      if (e.is("x:t")) {
        s.append(e.text());
      } else if (e.is("x:r")) {
        XmlElement t = e.child("x:t");
        int from = s.length();
        s.append(t == null ? "" : t.text());
        marks.add(from, s.length(), manner(e.child("x:rPr")));
      }
    }
    return marks.without(s);
  }

  private static Manner manner(@Nullable XmlElement properties) {
    XmlElement strike = properties == null ? null : properties.child("x:strike");
    if (strike != null && (strike.attribute("val") == null || isOn(strike.attribute("val")))) {
      return Manner.STRUCK;
    }
    XmlElement align = properties == null ? null : properties.child("x:vertAlign");
    String set = align == null ? null : align.attribute("val");
    return "superscript".equals(set)
        ? Manner.RAISED
        : "subscript".equals(set) ? Manner.LOWERED : Manner.PLAIN;
  }

  private SheetPage page(String name, XmlElement sheet) throws UnreadableException {
    List<SheetCell> cells = new ArrayList<>();
    Set<Integer> hiddenRows = new HashSet<>();
    XmlElement data = sheet.child("x:sheetData");
    int row = -1;
    for (XmlElement r : data == null ? List.<XmlElement>of() : data.children()) {
      row = Math.max(row + 1, Numbers.of(r.attribute("r"), 0) - 1);
      if (isOn(r.attribute("hidden"))) {
        hiddenRows.add(row);
      }
      row(r, row, cells);
    }
    List<SheetPage.Merge> merges = new ArrayList<>();
    XmlElement regions = sheet.child("x:mergeCells");
    for (XmlElement m : regions == null ? List.<XmlElement>of() : regions.children()) {
      String reference = m.attribute("ref");
      if (reference != null && reference.matches("[A-Za-z]{1,3}\\d{1,7}:[A-Za-z]{1,3}\\d{1,7}")) {
        CellRangeAddress a = CellRangeAddress.valueOf(reference);
        merges.add(
            new SheetPage.Merge(
                a.getFirstRow(), a.getFirstColumn(), a.getLastRow(), a.getLastColumn()));
      }
    }
    return new SheetPage(name, cells, merges, hiddenRows, hiddenColumns(sheet));
  }

  private static boolean isOn(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private static Set<Integer> hiddenColumns(XmlElement sheet) {
    Set<Integer> hidden = new HashSet<>();
    XmlElement columns = sheet.child("x:cols");
    for (XmlElement c : columns == null ? List.<XmlElement>of() : columns.children()) {
      if (isOn(c.attribute("hidden"))) {
        int last = Math.min(Numbers.of(c.attribute("max"), 0), MOST_COLUMNS);
        for (int i = Numbers.of(c.attribute("min"), 1); i <= last; i++) {
          hidden.add(i - 1);
        }
      }
    }
    return hidden;
  }

  private void row(XmlElement r, int row, List<SheetCell> cells) throws UnreadableException {
    Map<Integer, SheetCell> byColumn = new HashMap<>();
    int column = -1;
    for (XmlElement c : r.children()) {
      String reference = c.attribute("r");
      column++;
      if (reference != null && reference.matches("[A-Za-z]{1,3}\\d{1,7}")) {
        column = new CellReference(reference).getCol();
      }
      int style = Numbers.of(c.attribute("s"), 0);
      SheetCell cell =
          new SheetCell(row, column, Texts.tidy(value(c, style)), styles.bordered(style));
      boolean shown = !cell.isBlank() || cell.bordered();
      if (shown && byColumn.putIfAbsent(column, cell) == null) {
        if (--left < 0) {
          throw tooLarge();
        }
        cells.add(cell);
      }
    }
  }

  private String value(XmlElement c, int style) {
    String type = c.attribute("t");
    XmlElement inline = c.child("x:is");
    XmlElement v = c.child("x:v");
    if (inline != null) {
      return text(inline);
    }
    XmlElement formula = c.child("x:f");
    if (v == null || v.text().isEmpty()) {
      if (formula == null || "str".equals(type)) {
        return "";
      }
      // Blank would be a guess: the figure is there, but nobody has worked it out.
      uncalculated++;
      return "=" + formula.text();
    }
    return switch (type == null ? "n" : type) {
      case "s" -> {
        int i = Numbers.of(v.text().strip(), -1);
        yield i >= 0 && i < shared.size() ? shared.get(i) : "";
      }
      case "b" -> v.text().strip().equals("1") ? "TRUE" : "FALSE";
      case "n" -> styles.show(v.text(), style);
      default -> v.text();
    };
  }
}
