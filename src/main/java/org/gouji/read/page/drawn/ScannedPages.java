package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Note;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/** Tells pages that are pictures of text from pages with text. */
public final class ScannedPages {
  /** With a picture over the page, this many characters are a page number or a stamp at most. */
  private static final int FEW = 12;

  private static final PageNote UNKNOWN =
      new PageNote(
          "text-without-characters",
          "第 # 页的文字没有字符编码（只有字形编号），未能识别",
          "the text of page # has no characters, only numbers of shapes in its fonts, and was not"
              + " read");

  private static final PageNote SCANNED =
      new PageNote(
          "scanned-page",
          "第 # 页为扫描图像，没有文字层，未能读取",
          "page # is a picture without a text layer and was not read");

  private static final PageNote HIDDEN =
      new PageNote(
          "hidden-text-layer",
          "第 # 页为扫描图像，文字取自识别出的隐藏文字层，请对照原件",
          "page # is a picture; its text comes from a hidden layer made by recognition: compare"
              + " with the original");

  private static final PageNote PICTURE =
      new PageNote(
          "picture",
          "第 # 页有较大的图片，图片中的文字和表格未能读取",
          "page # has a large picture; text and tables in it were not read");

  private ScannedPages() {}

  /**
   * Notes that name the pages without a text layer, those whose characters are unknown, those whose
   * text layer is hidden, and those with pictures that may show a table.
   *
   * @throws UnreadableException if no page has text: a scan, nothing at all, or shapes only
   */
  public static List<Note> notes(List<PageContent> pages) throws UnreadableException {
    List<PageContent> scanned = pages.stream().filter(ScannedPages::scanned).toList();
    if (pages.stream().allMatch(p -> scanned.contains(p) || characters(p) == 0)) {
      throw scanned.isEmpty()
          ? new UnreadableException(Reason.EMPTY, "文件没有内容", "the file has no content")
          : new UnreadableException(
              Reason.SCANNED, "扫描件，没有文字层", "a scan: the pages are pictures without a text layer");
    }
    List<PageContent> unknown = pages.stream().filter(ScannedPages::unknown).toList();
    if (pages.stream().allMatch(p -> characters(p) == 0 || unknown.contains(p))) {
      throw new UnreadableException(
          Reason.SCANNED,
          "文字没有字符编码（只有字形编号），无法识别",
          "the text has no characters, only numbers of shapes in its fonts, and cannot be read");
    }
    List<Note> notes = new ArrayList<>(UNKNOWN.on(numbers(unknown)));
    notes.addAll(SCANNED.on(numbers(scanned)));
    notes.addAll(
        HIDDEN.on(
            numbers(pages.stream().filter(p -> p.hiddenText() && !scanned.contains(p)).toList())));
    notes.addAll(
        PICTURE.on(
            numbers(pages.stream().filter(p -> p.unread() && !scanned.contains(p)).toList())));
    return List.copyOf(notes);
  }

  private static List<Integer> numbers(List<PageContent> pages) {
    return pages.stream().map(PageContent::number).toList();
  }

  private static boolean scanned(PageContent page) {
    return page.picture() && characters(page) <= FEW;
  }

  /** Of most characters nothing tells what they are. */
  private static boolean unknown(PageContent page) {
    long unknown = page.glyphs().stream().filter(g -> g.text().equals(Glyph.UNKNOWN)).count();
    return 2 * unknown > characters(page);
  }

  private static long characters(PageContent page) {
    return page.glyphs().stream().filter(g -> !g.blank()).count();
  }
}
