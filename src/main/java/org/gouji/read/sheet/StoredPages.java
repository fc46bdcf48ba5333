package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Note;
import org.gouji.read.grid.Texts;
import org.jspecify.annotations.Nullable;

/** What the sheets of a workbook in XML show. */
final class StoredPages {
  /** How one kind of workbook shows what its cells hold. */
  interface Figures {
    /** The text of a cell. */
    String text(StoredCell cell);

    /** Whether a line is drawn along any side of a cell of this style. */
    boolean isBordered(@Nullable String style);

    /** The results of its formulas. */
    StoredFormulas formulas();

    /** What showing the cells had to say. */
    List<Note> notes();
  }

  private StoredPages() {}

  /** The visible ones of all sheets of a workbook. */
  static List<SheetPage> of(List<StoredSheet> sheets, Figures figures, List<Note> notes) {
    figures.formulas().over(sheets);
    List<SheetPage> pages =
        sheets.stream().filter(StoredSheet::visible).map(s -> page(s, figures)).toList();
    notes.addAll(figures.notes());
    return pages;
  }

  private static SheetPage page(StoredSheet sheet, Figures figures) {
    List<SheetCell> shown = new ArrayList<>();
    Map<Integer, Integer> prepared = new HashMap<>();
    for (StoredCell stored : sheet.cells()) {
      String text = Texts.tidy(figures.text(stored));
      boolean bordered = figures.isBordered(stored.style());
      SheetCell cell = new SheetCell(stored.row(), stored.column(), text, bordered);
      if (cell.isBlank()) {
        prepared.merge(cell.row(), 1, Integer::sum);
      }
      if (!cell.isBlank() || bordered) {
        shown.add(cell);
      }
    }
    SheetPage page =
        new SheetPage(
            sheet.name(),
            shown,
            sheet.merges(),
            sheet.hiddenRows(),
            sheet.hiddenColumns(),
            prepared);
    return DrawnOver.put(page, sheet.drawings());
  }
}
