package org.gouji.read.page;

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
   * A note that names the pages without a text layer; none if every page has one or is blank.
   *
   * @throws UnreadableException if no page has text: a scan, or nothing at all
   */
  public static List<Note> notes(List<PageContent> pages) throws UnreadableException {
    List<PageContent> scanned = pages.stream().filter(ScannedPages::scanned).toList();
    if (pages.stream().allMatch(p -> scanned.contains(p) || characters(p) == 0)) {
      throw scanned.isEmpty()
          ? new UnreadableException(Reason.EMPTY, "文件没有内容", "the file has no content")
          : new UnreadableException(
              Reason.SCANNED, "扫描件，没有文字层", "a scan: the pages are pictures without a text layer");
    }
    if (scanned.isEmpty()) {
      return List.of();
    }
    String numbers =
        scanned.stream().map(p -> Integer.toString(p.number())).collect(Collectors.joining(", "));
    return List.of(
        new Note(
            "scanned-page",
            "第 " + numbers + " 页为扫描图像，没有文字层，未能读取",
            "page " + numbers + " is a picture without a text layer and was not read"));
  }

  private static boolean scanned(PageContent page) {
    return page.picture() && characters(page) <= FEW;
  }

  private static long characters(PageContent page) {
    return page.glyphs().stream().filter(g -> !g.blank()).count();
  }
}
