package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.CellText;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.TextFlow;

/**
 * What one cell of a table without rules shows: lines of text that were drawn one after the other.
 *
 * @param lines from top to bottom, each from left to right; none is empty
 * @param page where it begins
 */
public record DrawnCell(List<List<Glyph>> lines, PageContent page) {
  /** How a numbered label begins. */
  private static final Pattern ITEM =
      Pattern.compile(
          "([（(〔]?[一二三四五六七八九十]{1,3}[）)〕、.．]|[㈠-㈩①-⑳⑴-⒇]|[（(]?\\d{1,2}[.．、）)](?!\\d)|第[一二三四五六七八九十]+条)[\\s\\S]*");

  private static final Pattern FIGURE =
      Pattern.compile(
          "([+＋\\-－−–—↑↓]|\\p{IsHan}{1,2})?\\p{Nd}+([,，]\\p{Nd}+)*([.．]\\p{Nd}+)?(\\p{IsHan}{0,2}|%)"
              + "|无|[/\\\\|\\p{Pd}_~−ー／]{1,4}");

  /** What may have lost characters at the edge of a page is what the rest shows. */
  private static final Pattern LOST = Pattern.compile("^\uFFFD|\uFFFD$");

  public DrawnCell {
    lines = List.copyOf(lines);
  }

  List<Glyph> glyphs() {
    return lines.stream().flatMap(List::stream).toList();
  }

  public String text() {
    return CellText.of(glyphs());
  }

  public Box box() {
    return lines.stream().map(Box::around).reduce(Box::union).orElseThrow();
  }

  /** With the rest of its text, which stands on the next page, below. */
  public DrawnCell with(DrawnCell rest) {
    float down = box().bottom() - rest.box().top() + 0.3f * size();
    List<List<Glyph>> all = new ArrayList<>(lines);
    rest.lines.forEach(l -> all.add(l.stream().map(g -> g.movedDown(down)).toList()));
    return new DrawnCell(all, page);
  }

  /** As something that cannot be read for certain. */
  public DrawnCell illegible() {
    List<Glyph> line = new ArrayList<>(lines.get(lines.size() - 1));
    Glyph last = line.remove(line.size() - 1);
    line.add(last.withText(last.text() + Glyph.UNKNOWN));
    List<List<Glyph>> all = new ArrayList<>(lines.subList(0, lines.size() - 1));
    all.add(line);
    return new DrawnCell(all, page);
  }

  public float size() {
    return (float) glyphs().stream().mapToDouble(Glyph::size).max().orElse(0);
  }

  /** The baseline of the first line. */
  float baseline() {
    return TextFlow.baseline(lines.get(0).get(0));
  }

  /** Whether it is a figure or a sign for none. */
  public boolean figure() {
    return lines.size() == 1 && figure(lines.get(0));
  }

  public static boolean figure(List<Glyph> line) {
    return line.get(0).turn() == 0
        && FIGURE.matcher(LOST.matcher(plain(line)).replaceAll("")).matches();
  }

  /** Whether it begins as a numbered label does. */
  public boolean item() {
    return item(lines.get(0));
  }

  public static boolean item(List<Glyph> line) {
    return item(plain(line));
  }

  static boolean item(String text) {
    return ITEM.matcher(text).matches();
  }

  private static String plain(List<Glyph> line) {
    return TextFlow.text(line).replace(" ", "");
  }
}
