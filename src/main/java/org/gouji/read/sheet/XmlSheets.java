package org.gouji.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;

/**
 * The sheets of an Excel 2003 workbook in XML, as many office systems export it under the name of
 * XLS.
 */
final class XmlSheets {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "urn:schemas-microsoft-com:office:spreadsheet",
          "ss",
          "urn:schemas-microsoft-com:office:excel",
          "x",
          "http://www.w3.org/TR/REC-html40",
          "html");

  private static final Set<String> LEFT_OUT = Set.of("ss:Comment", "ss:Names", "x:ExcelWorkbook");

  private XmlSheets() {}

  static List<SheetPage> read(byte[] bytes, Limits limits, List<Note> notes)
      throws UnreadableException {
    XmlElement book;
    try {
      book = XmlPart.readMixed(new ByteArrayInputStream(bytes), PREFIXES, LEFT_OUT, limits);
    } catch (IOException e) {
      throw new UnreadableException(
          Reason.BROKEN, "XML 文件已损坏，无法读取", "the XML file is damaged and cannot be read");
    }
    XmlSheetStyles styles = new XmlSheetStyles(book.childrenOf("ss:Styles"));
    CellBudget budget = new CellBudget(limits);
    List<StoredSheet> sheets = new ArrayList<>();
    for (XmlElement e : book.children()) {
      XmlElement table = e.child("ss:Table");
      if (e.is("ss:Worksheet") && table != null) {
        String name = e.attribute("ss:Name");
        boolean visible = isVisible(e);
        // What is only calculated with takes nothing from what is read.
        CellBudget own = visible ? budget : new CellBudget(limits);
        sheets.add(new XmlSheet(name == null ? "" : name, table, styles, own).stored(visible));
      }
    }
    return StoredPages.of(sheets, new XmlFigures(styles), notes);
  }

  private static boolean isVisible(XmlElement sheet) {
    XmlElement visible = sheet.path("x:WorksheetOptions", "x:Visible");
    return visible == null || !XmlFigures.text(visible).startsWith("SheetHidden");
  }
}
