package org.gouji.read.page;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Note;
import org.gouji.read.page.drawn.PageContent;

/**
 * Pages whose print goes on beyond the edge of the paper, as tables that are too wide for it do.
 */
public final class OffPaper {
  /** So many rows go on over an edge at least. */
  private static final int ROWS = 3;

  private OffPaper() {}

  /** A note that names the pages; none if there are none. */
  public static List<Note> notes(List<PageContent> pages) {
    String numbers =
        pages.stream()
            .filter(p -> p.beyond() || rulesGoOn(p))
            .map(p -> Integer.toString(p.number()))
            .collect(Collectors.joining(", "));
    return numbers.isEmpty()
        ? List.of()
        : List.of(
            new Note(
                "off-paper",
                "第 " + numbers + " 页有内容超出纸张边缘，超出部分未能读取",
                "page "
                    + numbers
                    + " goes on beyond the edge of the paper; what is there was not read"));
  }

  private static boolean rulesGoOn(PageContent page) {
    return page.rules().stream().filter(r -> r.horizontal() && r.cut()).limit(ROWS).count() == ROWS;
  }
}
