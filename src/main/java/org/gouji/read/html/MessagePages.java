package org.gouji.read.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;

/** The pages of a message, of which some show others in their frames; each is looked at once. */
final class MessagePages {
  /**
   * What one page holds.
   *
   * @param cells of its own tables
   * @param frames the names of what it shows in frames
   */
  private record Content(int cells, List<String> frames) {}

  private final Map<Mhtml.Page, Content> contents = new IdentityHashMap<>();

  private MessagePages() {}

  /** The page with the most cells, those counted that it shows in frames; the first of several. */
  static Mhtml.Page fullest(List<Mhtml.Page> pages, Limits limits) throws UnreadableException {
    MessagePages all = new MessagePages();
    for (Mhtml.Page page : pages) {
      all.contents.put(page, content(page, limits));
    }
    Mhtml.Page fullest = pages.get(0);
    int most = -1;
    for (Mhtml.Page page : pages) {
      int cells = all.cells(page, Collections.newSetFromMap(new IdentityHashMap<>()));
      if (cells > most) {
        fullest = page;
        most = cells;
      }
    }
    return fullest;
  }

  private static Content content(Mhtml.Page page, Limits limits) throws UnreadableException {
    org.jsoup.nodes.Document shown =
        HtmlReader.parse(new String(page.bytes(), StandardCharsets.ISO_8859_1), limits);
    List<String> frames = new ArrayList<>();
    Frames.fill(
        shown,
        name -> {
          frames.add(name);
          return null;
        },
        limits);
    return new Content(shown.select("td, th").size(), List.copyOf(frames));
  }

  private int cells(Mhtml.Page page, Set<Mhtml.Page> seen) {
    Content content = contents.get(page);
    if (content == null || !seen.add(page)) {
      return 0;
    }
    int cells = content.cells;
    for (String name : content.frames) {
      Mhtml.Page part = page.parts().get(name);
      cells += part == null ? 0 : cells(part, seen);
    }
    return cells;
  }
}
