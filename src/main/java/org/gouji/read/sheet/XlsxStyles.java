package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.gouji.document.Note;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Marks;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook show numbers, and which of them have borders. */
final class XlsxStyles {
  private final ShownFigures figures = new ShownFigures();
  private final List<Style> styles = new ArrayList<>();
  private final boolean since1904;

  private record Style(
      int format, String pattern, boolean bordered, boolean struck, boolean faded) {}

  XlsxStyles(@Nullable XmlElement root, boolean since1904) {
    this.since1904 = since1904;
    if (root == null) {
      return;
    }
    Map<Integer, String> patterns = new HashMap<>();
    for (XmlElement e : root.childrenOf("x:numFmts")) {
      String code = e.attribute("formatCode");
      if (code != null) {
        patterns.put(Numbers.of(e.attribute("numFmtId"), -1), code);
      }
    }
    List<Boolean> borders = new ArrayList<>();
    for (XmlElement border : root.childrenOf("x:borders")) {
      borders.add(
          border.children().stream()
              .anyMatch(
                  side -> {
                    String style = side.attribute("style");
                    return !side.is("x:diagonal") && style != null && !style.equals("none");
                  }));
    }
    List<Boolean> strikes = root.childrenOf("x:fonts").stream().map(XlsxStyles::strikes).toList();
    List<Integer> inks = root.childrenOf("x:fonts").stream().map(XlsxColours::ink).toList();
    List<Integer> grounds = root.childrenOf("x:fills").stream().map(XlsxColours::ground).toList();
    for (XmlElement xf : root.childrenOf("x:cellXfs")) {
      int format = Numbers.of(xf.attribute("numFmtId"), 0);
      String pattern = patterns.get(format);
      if (pattern == null) {
        pattern = BuiltinFormats.getBuiltinFormat(format);
      }
      int border = Numbers.of(xf.attribute("borderId"), 0);
      int font = Numbers.of(xf.attribute("fontId"), 0);
      boolean struck = font >= 0 && font < strikes.size() && strikes.get(font);
      int fill = Numbers.of(xf.attribute("fillId"), 0);
      boolean faded =
          font < inks.size()
              && fill < grounds.size()
              && Colours.isUnseen(inks.get(font), grounds.get(fill));
      boolean bordered = border >= 0 && border < borders.size() && borders.get(border);
      styles.add(new Style(format, pattern == null ? "General" : pattern, bordered, struck, faded));
    }
  }

  boolean bordered(int style) {
    return style >= 0 && style < styles.size() && styles.get(style).bordered;
  }

  /** A text of a style, with a mark if it is struck through as a whole or cannot be seen. */
  String kept(String text, int style) {
    if (style < 0 || style >= styles.size()) {
      return text;
    }
    Style s = styles.get(style);
    String struck = s.struck ? Marks.struck(text) : text;
    return s.faded ? Marks.faded(struck) : struck;
  }

  /** Whether a font, or the properties of a run, strike their text through. */
  static boolean strikes(@Nullable XmlElement font) {
    XmlElement strike = font == null ? null : font.child("x:strike");
    String value = strike == null ? "0" : strike.attribute("val");
    return value == null || value.equals("1") || value.equals("true");
  }

  /**
   * A number as the cell's style shows it; as stored if it is no number.
   *
   * @param place of the cell, for people
   */
  String show(String stored, int style, String place) {
    Double value = Numbers.decimal(stored);
    if (value == null) {
      return stored;
    }
    boolean known = style >= 0 && style < styles.size();
    int format = known ? styles.get(style).format : 0;
    String pattern = known ? styles.get(style).pattern : "General";
    return figures.text(value, format, pattern, since1904, place);
  }

  /** What showing the cells had to say. */
  List<Note> notes() {
    return figures.notes();
  }
}
