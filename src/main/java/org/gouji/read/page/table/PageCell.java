package org.gouji.read.page.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.PageContent;

/**
 * A cell of a table on its page.
 *
 * @param place where it stands in the grid
 * @param text as printed, lines joined by a line feed
 * @param page the page of its upper left corner
 * @param box its area there
 * @param lines the areas of its printed lines there
 * @param size font size of its text, 0 if blank
 * @param room how much wider its last line could be there, in points
 * @param down whether its text is a word that runs downwards
 * @param told what the file's own structure says of its text
 */
public record PageCell(
    Grid.Place place,
    String text,
    PageContent page,
    Box box,
    List<Box> lines,
    float size,
    float room,
    boolean down,
    List<Told> told) {
  /** A figure with its sign or its unit in words, or the word for none. */
  private static final Pattern WORDED =
      Pattern.compile("无|([增减][加少]?)?\\p{Nd}+([.,．，]\\p{Nd}+)*([件条项次个宗]|[万亿]?元)?");

  /** How a list item or a heading begins. */
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*([（(〔]?[一二三四五六七八九十]{1,3}[）)〕、.．]|[㈠-㈩①-⑳⑴-⒇]|[（(]?\\d{1,2}[.．、）)]|第[一二三四五六七八九十]+条)"
              + "(?!\\d)[\\s\\S]*");

  /** Whether a text begins as a numbered one does; what goes on with another does not. */
  public static boolean item(String text) {
    return ITEM.matcher(text).matches();
  }

  public boolean blank() {
    return text.isEmpty();
  }

  public int bottom() {
    return place.row() + place.rowSpan();
  }

  public int right() {
    return place.column() + place.columnSpan();
  }

  /** Whether the text is a figure, a sign or word for none, or several of them. */
  public boolean figure() {
    return WORDED.matcher(text).matches()
        || text.codePoints().noneMatch(Character::isIdeographic)
            && text.codePoints().anyMatch(c -> Character.isDigit(c) || sign(c));
  }

  private static boolean sign(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || "/／".indexOf(c) >= 0;
  }

  /** Whether the text is more than figures and signs. */
  public boolean words() {
    return !blank() && !figure();
  }

  public PageCell at(Grid.Place other) {
    return new PageCell(other, text, page, box, lines, size, room, down, told);
  }

  /** With what the structure says of the rest of its text as well. */
  PageCell toldWith(List<Told> others) {
    List<Told> all = Stream.concat(told.stream(), others.stream()).distinct().toList();
    return new PageCell(place, text, page, box, lines, size, room, down, all);
  }

  public PageCell withText(String other) {
    return new PageCell(place, other, page, box, lines, size, room, down, told);
  }
}
