package org.gouji.read.html;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Flow;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;
import org.gouji.read.grid.Placeless;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole web pages: everything that is shown, in order, scripts and navigation left out. Which
 * part of the page is a report is for others to find. Places are offsets into the decoded page; for
 * MHTML, into the page inside the message.
 */
public final class HtmlReader implements Reader {
  /** Tags per table cell that a page may have. */
  private static final int TAGS_PER_CELL = 10;

  /** The beginning of a table's cell, the end of one, or of the table. */
  private static final Pattern CELL_OR_END =
      Pattern.compile("<(?:(t[dh])|/(?:t[dhr]|table))\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    Mhtml.Page page = Mhtml.isMessage(source.bytes()) ? Mhtml.page(source.bytes(), limits) : null;
    byte[] bytes = page == null ? source.bytes() : page.bytes();
    PageCharset.Decoded decoded = PageCharset.decode(bytes, page == null ? null : page.charset());
    List<Note> notes = new ArrayList<>();
    if (decoded.damaged()) {
      notes.add(
          new Note(
              "damaged-characters",
              "有字节不属于任何字符编码，已用替换符代替",
              "some bytes fit no encoding and were replaced"));
    }
    org.jsoup.nodes.Document parsed = parse(decoded.text(), limits);
    Frames.fill(parsed, name -> page == null ? null : page.part(name), limits);
    PageTitle title = PageTitle.of(parsed);
    List<Item> items = items(parsed, title, limits, notes);
    return new Document(
        page == null ? "html" : "mhtml",
        Flow.blocks(items, limits),
        notes,
        title.imprint(),
        breaksOff(decoded.text()));
  }

  /** Whether the page ends within its text, or within a cell; a whole one ends with a tag. */
  private static boolean breaksOff(String page) {
    boolean withinText =
        !page.isEmpty()
            && !Character.isWhitespace(page.charAt(page.length() - 1))
            && !page.endsWith(">");
    Matcher tag = CELL_OR_END.matcher(page);
    boolean withinCell = false;
    while (tag.find()) {
      withinCell = tag.group(1) != null;
    }
    return withinText || withinCell;
  }

  /**
   * The decoded page that the offsets of {@link org.gouji.document.Location.Html} count in, a
   * byte-order mark included.
   *
   * @param bytes a page, not an MHTML message
   */
  public static String decode(byte[] bytes) {
    return PageCharset.decode(bytes, null).text();
  }

  /**
   * The encoding that {@link #decode} decodes a page with.
   *
   * @param bytes a page, not an MHTML message
   */
  public static Charset charset(byte[] bytes) {
    return PageCharset.decode(bytes, null).charset();
  }

  /**
   * What a page that is stored inside another document shows.
   *
   * @param bytes a page or an MHTML message
   */
  public static List<Item> items(byte[] bytes, Limits limits) throws UnreadableException {
    Mhtml.@Nullable Page page = Mhtml.isMessage(bytes) ? Mhtml.page(bytes, limits) : null;
    org.jsoup.nodes.Document parsed =
        parse(
            page == null
                ? PageCharset.decode(bytes, null).text()
                : PageCharset.decode(page.bytes(), page.charset()).text(),
            limits);
    Frames.fill(parsed, name -> page == null ? null : page.part(name), limits);
    return items(parsed, PageTitle.of(parsed), limits, new ArrayList<>());
  }

  private static List<Item> items(
      org.jsoup.nodes.Document page, PageTitle title, Limits limits, List<Note> notes)
      throws UnreadableException {
    List<Item> items = new ArrayList<>();
    String unshown = title.unshown();
    if (unshown != null) {
      items.add(new Line(unshown, new Location.Whole()));
    }
    items.addAll(new PageWalk(BySheet.of(page), LayoutStyles.of(page), limits).items(page.body()));
    String inner = page.selectFirst("td, th") == null ? Embedded.markup(page) : null;
    if (inner != null) {
      notes.add(
          new Note(
              "read-from-script",
              "正文取自网页脚本中的数据，网页本身不显示表格",
              "the text was taken from data of the page's scripts; the page itself shows no"
                  + " table"));
      items.addAll(
          Placeless.of(
              new PageWalk(SheetEffects.NONE, LayoutStyles.none(), limits)
                  .items(parse(inner, limits).body())));
    }
    return items;
  }

  static org.jsoup.nodes.Document parse(String html, Limits limits) throws UnreadableException {
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > (long) limits.maxCells() * TAGS_PER_CELL) {
      throw new UnreadableException(Reason.TOO_LARGE, "网页的标签过多", "the page has too many tags");
    }
    return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
  }
}
