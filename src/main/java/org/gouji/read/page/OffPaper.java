package org.gouji.read.page;

import java.util.List;
import org.gouji.document.Note;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.PageNote;

/**
 * Pages whose print goes on beyond the edge of the paper, as tables that are too wide for it do.
 */
public final class OffPaper {
  /** So many rows go on over an edge at least. */
  private static final int ROWS = 3;

  private static final PageNote NOTE =
      new PageNote(
          "off-paper",
          "第 # 页有内容超出纸张边缘，超出部分未能读取",
          "page # goes on beyond the edge of the paper; what is there was not read");

  private OffPaper() {}

  /** A note that names the pages; none if there are none. */
  public static List<Note> notes(List<PageContent> pages) {
    return NOTE.on(
        pages.stream().filter(p -> p.beyond() || rulesGoOn(p)).map(PageContent::number).toList());
  }

  private static boolean rulesGoOn(PageContent page) {
    return page.rules().stream().filter(r -> r.horizontal() && r.cut()).limit(ROWS).count() == ROWS;
  }
}
