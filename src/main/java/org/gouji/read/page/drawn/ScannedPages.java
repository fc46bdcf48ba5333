package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Note;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/** Tells pages that are pictures of text from pages with text. */
public final class ScannedPages {
  /** With a picture over the page, this many characters are a page number or a stamp at most. */
  private static final int FEW = 12;

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
    List<Note> notes = new ArrayList<>();
    if (!unknown.isEmpty()) {
      notes.add(
          new Note(
              "text-without-characters",
              "第 " + numbers(unknown) + " 页的文字没有字符编码（只有字形编号），未能识别",
              "the text of page "
                  + numbers(unknown)
                  + " has no characters, only numbers of shapes in its fonts, and was not read"));
    }
    if (!scanned.isEmpty()) {
      notes.add(
          new Note(
              "scanned-page",
              "第 " + numbers(scanned) + " 页为扫描图像，没有文字层，未能读取",
              "page " + numbers(scanned) + " is a picture without a text layer and was not read"));
    }
    List<PageContent> hidden =
        pages.stream().filter(p -> p.hiddenText() && !scanned.contains(p)).toList();
    if (!hidden.isEmpty()) {
      notes.add(
          new Note(
              "hidden-text-layer",
              "第 " + numbers(hidden) + " 页为扫描图像，文字取自识别出的隐藏文字层，请对照原件",
              "page "
                  + numbers(hidden)
                  + " is a picture; its text comes from a hidden layer made by recognition:"
                  + " compare with the original"));
    }
    List<PageContent> pictured =
        pages.stream().filter(p -> p.unread() && !scanned.contains(p)).toList();
    if (!pictured.isEmpty()) {
      notes.add(
          new Note(
              "picture",
              "第 " + numbers(pictured) + " 页有较大的图片，图片中的文字和表格未能读取",
              "page "
                  + numbers(pictured)
                  + " has a large picture; text and tables in it were not read"));
    }
    return List.copyOf(notes);
  }

  private static String numbers(List<PageContent> pages) {
    return pages.stream().map(p -> Integer.toString(p.number())).collect(Collectors.joining(", "));
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
