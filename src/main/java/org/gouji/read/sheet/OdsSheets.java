package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.odt.OpenDocument;
import org.gouji.read.odt.SheetText;
import org.gouji.read.xml.XmlElement;

/** The sheets of a spreadsheet of OpenDocument. */
final class OdsSheets {
  private OdsSheets() {}

  static List<SheetPage> read(byte[] bytes, Limits limits, List<Note> notes)
      throws UnreadableException {
    OpenDocument file = OpenDocument.open(bytes, limits);
    XmlElement body = file.body("office:spreadsheet");
    SheetText texts = new SheetText(file, body);
    CellBudget budget = new CellBudget(limits);
    List<StoredSheet> sheets = new ArrayList<>();
    for (XmlElement table : body.children()) {
      if (table.is("table:table")) {
        boolean visible = texts.isShown(table);
        // What is only calculated with takes nothing from what is read.
        CellBudget own = visible ? budget : new CellBudget(limits);
        sheets.add(new OdsSheet(table, texts, own).stored(visible));
      }
    }
    return StoredPages.of(sheets, new OdsFigures(texts), notes);
  }
}
