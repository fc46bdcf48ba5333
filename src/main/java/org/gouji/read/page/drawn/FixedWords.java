package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds words that a page template prints at one place of every page, whatever stands there. Where
 * they run across the rules of a table they would be read as the content of its cells.
 */
public final class FixedWords {
  /** A word as it is printed on one page. */
  private record Print(List<Glyph> word, Box box, PageContent page) {
    boolean crosses() {
      return page.rules().stream().anyMatch(r -> Watermarks.crosses(r, box));
    }

    boolean sameText(Print other) {
      return text().equals(other.text());
    }

    boolean samePlace(Print other) {
      return Math.abs(box.left() - other.box.left()) < SLACK
          && Math.abs(box.right() - other.box.right()) < SLACK
          && Math.abs(box.bottom() - other.box.bottom()) < SLACK;
    }

    String text() {
      return word.stream().map(Glyph::text).collect(Collectors.joining());
    }
  }

  /** Points by which a place may differ from page to page. */
  private static final float SLACK = 1;

  private final List<List<Print>> found = new ArrayList<>();

  private FixedWords(List<PageContent> pages) {
    List<List<Print>> all = pages.stream().map(FixedWords::prints).toList();
    for (Print print : all.get(0)) {
      List<Print> same =
          all.stream()
              .flatMap(
                  page ->
                      page.stream().filter(p -> p.samePlace(print) && p.sameText(print)).limit(1))
              .toList();
      // A word of a repeated header crosses the same rules wherever it is printed.
      if (same.size() >= Math.max(2, pages.size() - 1)
          && same.stream().anyMatch(p -> !p.crosses())
          && same.stream().anyMatch(Print::crosses)) {
        found.add(same);
      }
    }
  }

  /** The pages without such words; the first page keeps them if they cross no rule there. */
  public static List<PageContent> removed(List<PageContent> pages) {
    if (pages.size() < 2) {
      return pages;
    }
    FixedWords fixed = new FixedWords(pages);
    Set<Glyph> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Print> prints : fixed.found) {
      prints.stream()
          .filter(p -> p.page().number() > 1 || p.crosses())
          .forEach(p -> gone.addAll(p.word()));
    }
    return gone.isEmpty()
        ? pages
        : pages.stream()
            .map(p -> p.withGlyphs(p.glyphs().stream().filter(g -> !gone.contains(g)).toList()))
            .toList();
  }

  private static List<Print> prints(PageContent page) {
    Map<Integer, List<Glyph>> words = new LinkedHashMap<>();
    for (Glyph glyph : page.glyphs()) {
      words.computeIfAbsent(glyph.stretch(), k -> new ArrayList<>()).add(glyph);
    }
    List<Print> prints = new ArrayList<>();
    for (List<Glyph> word : words.values()) {
      if (word.stream().filter(Glyph::han).count() > 1) {
        Box box = Box.around(word);
        prints.add(new Print(word, box, page));
      }
    }
    return prints;
  }
}
