package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Colours;
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
              "x:cellStyleXfs",
              "x:dxfs",
              "x:tableStyles"));

  private static final int MOST_COLUMNS = 16_384;

  private final XlsxStyles styles;
  private final List<String> shared;
  private final XlsxFormulas formulas;

  /** The shared strings whose pieces all have a font of their own. */
  private final Set<Integer> ownFonts = new HashSet<>();

  private final Results results = new Results();
  private int left;

  private XlsxSheets(XlsxStyles styles, List<String> shared, XlsxFormulas formulas, Limits limits) {
    this.styles = styles;
    this.shared = shared;
    this.formulas = formulas;
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
      XmlElement strings = parts.related("sharedStrings");
      List<String> shared = shared(strings);
      XlsxFormulas formulas = new XlsxFormulas(parts, book);
      XlsxSheets sheets = new XlsxSheets(styles, shared, formulas, limits);
      List<XmlElement> all = children(strings);
      for (int i = 0; i < all.size(); i++) {
        if (hasOwnFont(all.get(i))) {
          sheets.ownFonts.add(i);
        }
      }
      List<SheetPage> pages = new ArrayList<>();
      for (XmlElement e : children(book.child("x:sheets"))) {
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

  static List<XmlElement> children(@Nullable XmlElement e) {
    return e == null ? List.of() : e.children();
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
        XmlElement properties = e.child("x:rPr");
        marks.add(from, s.length(), manner(properties));
        if (Colours.isUnseen(XlsxColours.ink(properties), Colours.WHITE)) {
          marks.add(from, s.length(), Manner.FADED);
        }
      }
    }
    return marks.without(s);
  }

  private static Manner manner(@Nullable XmlElement properties) {
    if (XlsxStyles.strikes(properties)) {
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
    Map<Integer, Integer> prepared = new HashMap<>();
    XmlElement data = sheet.child("x:sheetData");
    int row = -1;
    for (XmlElement r : children(data)) {
      row = row(r, row);
      if (isOn(r.attribute("hidden")) || isNothing(r.attribute("ht"))) {
        hiddenRows.add(row);
      }
      row(name, r, row, cells, prepared);
    }
    List<SheetPage.Merge> merges = new ArrayList<>();
    XmlElement regions = sheet.child("x:mergeCells");
    for (XmlElement m : children(regions)) {
      String reference = m.attribute("ref");
      if (reference != null && reference.matches("[A-Za-z]{1,3}\\d{1,7}:[A-Za-z]{1,3}\\d{1,7}")) {
        CellRangeAddress a = CellRangeAddress.valueOf(reference);
        merges.add(
            new SheetPage.Merge(
                a.getFirstRow(), a.getFirstColumn(), a.getLastRow(), a.getLastColumn()));
      }
    }
    return new SheetPage(name, cells, merges, hiddenRows, hiddenColumns(sheet), prepared);
  }

  private static boolean isOn(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  /** Whether a row has no height, or a column no width. */
  private static boolean isNothing(@Nullable String size) {
    return size != null && size.matches("0(\\.0*)?");
  }

  private static Set<Integer> hiddenColumns(XmlElement sheet) {
    Set<Integer> hidden = new HashSet<>();
    XmlElement columns = sheet.child("x:cols");
    for (XmlElement c : children(columns)) {
      if (isOn(c.attribute("hidden")) || isNothing(c.attribute("width"))) {
        int last = Math.min(Numbers.of(c.attribute("max"), 0), MOST_COLUMNS);
        for (int i = Numbers.of(c.attribute("min"), 1); i <= last; i++) {
          hidden.add(i - 1);
        }
      }
    }
    return hidden;
  }

  /** The number of a row behind another one, counting from 0. */
  static int row(XmlElement r, int before) {
    return Math.max(before + 1, Numbers.of(r.attribute("r"), 0) - 1);
  }

  /** The number of a cell's column behind another one, counting from 0. */
  static int column(XmlElement c, int before) {
    String reference = c.attribute("r");
    return reference != null && reference.matches("[A-Za-z]{1,3}\\d{1,7}")
        ? new CellReference(reference).getCol()
        : before + 1;
  }

  private void row(
      String sheet, XmlElement r, int row, List<SheetCell> cells, Map<Integer, Integer> prepared)
      throws UnreadableException {
    Map<Integer, SheetCell> byColumn = new HashMap<>();
    int column = -1;
    for (XmlElement c : r.children()) {
      column = column(c, column);
      int style = Numbers.of(c.attribute("s"), 0);
      String text = value(sheet, row, column, c, style);
      String kept = hasOwnFonts(c) ? text : styles.kept(text, style);
      SheetCell cell = new SheetCell(row, column, Texts.tidy(kept), styles.bordered(style));
      if (cell.isBlank()) {
        prepared.merge(row, 1, Integer::sum);
      }
      boolean shown = !cell.isBlank() || cell.bordered();
      if (shown && byColumn.putIfAbsent(column, cell) == null) {
        if (--left < 0) {
          throw tooLarge();
        }
        cells.add(cell);
      }
    }
  }

  /** Whether the pieces of a text are set by themselves, whatever the cell's style says. */
  private boolean hasOwnFonts(XmlElement c) {
    XmlElement inline = c.child("x:is");
    return inline != null
        ? hasOwnFont(inline)
        : type(c).equals("s") && ownFonts.contains(Numbers.of(stored(c).strip(), -1));
  }

  private static boolean hasOwnFont(XmlElement string) {
    List<XmlElement> runs = string.children().stream().filter(e -> e.is("x:r")).toList();
    return !runs.isEmpty() && runs.stream().allMatch(r -> r.child("x:rPr") != null);
  }

  private String value(String sheet, int row, int column, XmlElement c, int style)
      throws UnreadableException {
    XmlElement inline = c.child("x:is");
    if (inline != null) {
      return text(inline);
    }
    String type = type(c);
    String stored = stored(c);
    XmlElement formula = c.child("x:f");
    if (formula != null && type.equals("n")) {
      return result(sheet, row, column, formula, stored, style);
    }
    String place = place(sheet, row, column);
    return switch (type) {
      case "s" -> shared(stored, shared);
      case "b" -> stored.isEmpty() ? "" : stored.strip().equals("1") ? "TRUE" : "FALSE";
      case "n" -> stored.isEmpty() ? "" : styles.show(stored, style, place);
      default -> stored;
    };
  }

  /** What a cell holds: {@code n} for a number, {@code s} for a shared string, and so on. */
  static String type(XmlElement c) {
    String type = c.attribute("t");
    return type == null ? "n" : type;
  }

  static String stored(XmlElement c) {
    XmlElement v = c.child("x:v");
    return v == null ? "" : v.text();
  }

  static String shared(String stored, List<String> shared) {
    int i = Numbers.of(stored.strip(), -1);
    return i >= 0 && i < shared.size() ? shared.get(i) : "";
  }

  private String result(
      String sheet, int row, int column, XmlElement formula, String stored, int style)
      throws UnreadableException {
    CellValue worked = formulas.value(sheet, row, column, shared);
    if (stored.isEmpty() && worked != null && worked.getCellType() == CellType.STRING) {
      return worked.getStringValue();
    }
    Double number =
        worked == null || worked.getCellType() != CellType.NUMERIC ? null : worked.getNumberValue();
    Double before = XlsxStyles.number(stored);
    if (before == null && !stored.isEmpty()) {
      return stored;
    }
    String place = place(sheet, row, column);
    Double believed = results.settle(place, before, formulas.due(), number);
    // Blank would be a guess: the figure is there, but nobody has worked it out.
    return believed == null
        ? "=" + formula.text()
        : styles.show(believed.equals(before) ? stored : believed.toString(), style, place);
  }

  private static String place(String sheet, int row, int column) {
    return sheet + "!" + new CellReference(row, column).formatAsString(false);
  }
}
