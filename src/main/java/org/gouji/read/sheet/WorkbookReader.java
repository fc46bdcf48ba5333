package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Note;
import org.gouji.read.Format;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Flow;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;

/**
 * Reads XLSX, XLS, ODS and Excel 2003 XML: each visible sheet in order, its name (if somebody gave
 * it one) as a paragraph, then its paragraphs and tables. Numbers are as stored where their format
 * hides decimals, else as displayed, formulas as last calculated, or worked out where a program
 * left that to others.
 */
public final class WorkbookReader implements Reader {
  private final Format format;

  /**
   * A reader of one kind of workbook.
   *
   * @param format {@link Format#XLSX}, {@link Format#ODS}, {@link Format#EXCEL_XML} or {@link
   *     Format#XLS}
   */
  public WorkbookReader(Format format) {
    this.format = format;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    byte[] bytes = source.bytes();
    List<Note> notes = new ArrayList<>();
    List<SheetPage> pages =
        switch (format) {
          case XLSX -> XlsxSheets.read(bytes, limits, notes);
          case EXCEL_XML -> XmlSheets.read(bytes, limits, notes);
          case ODS -> OdsSheets.read(bytes, limits, notes);
          default -> XlsSheets.read(bytes, limits, notes);
        };
    List<Item> items = new ArrayList<>();
    for (SheetPage page : pages) {
      List<Item> inner = SheetFlow.items(new SheetArea(page, limits));
      // A name that only repeats a heading of the sheet would make a second one.
      boolean said = inner.stream().anyMatch(i -> i instanceof Line l && says(l, page.name()));
      if (!inner.isEmpty() && !said && SheetNames.isTelling(page.name())) {
        items.add(new Line(page.name(), new Location.Sheet(page.name(), "")));
      }
      items.addAll(inner);
    }
    return new Document(
        format.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        Flow.blocks(items, limits),
        notes);
  }

  private static boolean says(Line line, String name) {
    return line.text().replaceAll("\\s", "").contains(name.replaceAll("\\s", ""));
  }
}
