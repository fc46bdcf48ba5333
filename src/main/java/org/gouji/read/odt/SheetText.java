package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Marks;
import org.gouji.read.grid.Marks.Manner;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** What the cells of a spreadsheet of OpenDocument show. One per file. */
public final class SheetText {
  private final OdtStyles styles;
  private final OdtChanges changes;

  public SheetText(OpenDocument file, XmlElement body) {
    this.styles = new OdtStyles(file.content(), file.styles());
    this.changes = new OdtChanges(body);
  }

  /**
   * The text of a cell, a line for each paragraph, marked if it cannot be seen or is struck out.
   *
   * @param style of the cell, its own or that of its row or column
   */
  public String of(XmlElement cell, @Nullable String style) {
    List<String> lines = new ArrayList<>();
    for (XmlElement e : cell.children()) {
      if (e.is("text:p")) {
        OdtLine line =
            new OdtLine(styles, changes, e.attribute("text:style-name"), ink(style), ground(style));
        line.read(e);
        lines.add(line.text());
      }
    }
    return struck(String.join("\n", lines), style);
  }

  /** A text as it is set in a cell of this style, marked if it cannot be seen or is struck out. */
  public String set(String text, @Nullable String style) {
    String kept = struck(text, style);
    return Colours.isUnseen(ink(style), ground(style)) ? Marks.faded(kept) : kept;
  }

  private String struck(String text, @Nullable String style) {
    return styles.manner("table-cell", style) == Manner.STRUCK ? Marks.struck(text) : text;
  }

  private int ink(@Nullable String style) {
    Integer own = styles.ink("table-cell", style);
    return own == null ? 0 : own;
  }

  private int ground(@Nullable String style) {
    return styles.ground("table-cell", style, "style:table-cell-properties", Colours.WHITE);
  }

  public boolean isBordered(@Nullable String style) {
    return styles.isBordered(style);
  }

  /** Whether a sheet is shown. */
  public boolean isShown(XmlElement table) {
    return !styles.hidesTable(table.attribute("table:style-name"));
  }

  /** Whether the style of a row or of columns leaves them no room. */
  public boolean hasNoSize(XmlElement rowOrColumns) {
    return styles.hasNoSize(rowOrColumns.attribute("table:style-name"));
  }

  /** Whether something drawn shows a picture, and no text. */
  public static boolean isPicture(XmlElement e) {
    return Drawn.isDrawn(e) && Drawn.showsPicture(e);
  }
}
