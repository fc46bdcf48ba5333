package org.gouji.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.read.page.drawn.PageNumber;
import org.gouji.read.page.drawn.TextLine;

/** Finds page numbers and running heads, which belong to the pages and not to the document. */
final class Furniture {
  /** The share of a page's height, above and below, where furniture stands. */
  private static final float MARGIN = 0.13f;

  /** The signs beside a page number are nearer to it, in font sizes. */
  private static final float CELLS_APART = 2;

  private final List<List<PageItem>> pages;
  private final Set<PageItem.Line> found =
      java.util.Collections.newSetFromMap(new IdentityHashMap<>());

  private Furniture(List<List<PageItem>> pages) {
    this.pages = pages;
  }

  /** The pages' items without furniture. */
  static List<List<PageItem>> removed(List<List<PageItem>> pages) {
    Furniture furniture = new Furniture(pages);
    furniture.find();
    return pages.stream()
        .map(page -> page.stream().filter(i -> !furniture.found.contains(i)).toList())
        .toList();
  }

  private void find() {
    Map<String, List<PageItem.Line>> repeated = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (PageItem.Line line : margins(pages.get(i))) {
        String text = plain(line);
        boolean number =
            PageNumber.worded(text)
                || PageNumber.bare(text) && counts(i, Integer.parseInt(text), line);
        if (number && (inWords(text) || !parted(line))) {
          found.add(line);
        }
        repeated.computeIfAbsent(key(line, text), k -> new ArrayList<>()).add(line);
      }
    }
    repeated.values().forEach(this::runningHead);
  }

  /** The lines above and below everything else on a page. */
  private static List<PageItem.Line> margins(List<PageItem> page) {
    List<PageItem.Line> lines = new ArrayList<>();
    for (int i = 0; i < page.size() && page.get(i) instanceof PageItem.Line line; i++) {
      if (line.box().centerY() < MARGIN * line.page().height()) {
        lines.add(line);
      }
    }
    for (int i = page.size() - 1; i >= 0 && page.get(i) instanceof PageItem.Line line; i--) {
      if (line.box().centerY() > (1 - MARGIN) * line.page().height() && !lines.contains(line)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean inWords(String number) {
    return number.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether the pieces of a line stand as far apart as the cells of a row. */
  private static boolean parted(PageItem.Line line) {
    List<TextLine.Piece> pieces = line.line().pieces();
    return IntStream.range(1, pieces.size())
        .anyMatch(
            i ->
                pieces.get(i).box().left() - pieces.get(i - 1).box().right()
                    > CELLS_APART * line.line().size());
  }

  /** Whether a bare number counts the pages: the next or the last page has its neighbour there. */
  private boolean counts(int page, int number, PageItem.Line line) {
    if (pages.size() == 1) {
      return number == 1 && line.box().centerY() > (1 - MARGIN / 2) * line.page().height();
    }
    return neighbour(page - 1, number - 1, line) || neighbour(page + 1, number + 1, line);
  }

  private boolean neighbour(int page, int number, PageItem.Line line) {
    if (page < 0 || page >= pages.size()) {
      return false;
    }
    return margins(pages.get(page)).stream()
        .anyMatch(
            other ->
                plain(other).equals(Integer.toString(number))
                    && Math.abs(other.box().centerY() - line.box().centerY()) < 6);
  }

  private void runningHead(List<PageItem.Line> lines) {
    long onPages = lines.stream().map(l -> l.page().number()).distinct().count();
    if (onPages < 2 || 5 * onPages < 2L * pages.size()) {
      return;
    }
    found.addAll(titleOnlyHere(lines) ? lines.subList(1, lines.size()) : lines);
  }

  /** Whether a running head holds a title that stands nowhere else: then it is kept once. */
  private boolean titleOnlyHere(List<PageItem.Line> lines) {
    return !found.contains(lines.get(0))
        && lines.get(0).line().pieces().stream()
            .map(p -> p.text().replaceAll("\\s+", ""))
            .filter(t -> t.codePoints().filter(Character::isIdeographic).count() >= 8)
            .anyMatch(t -> !printedElsewhere(t, lines));
  }

  private boolean printedElsewhere(String text, List<PageItem.Line> lines) {
    return pages.stream()
        .flatMap(List::stream)
        .anyMatch(
            i ->
                i instanceof PageItem.Line line
                    && !lines.contains(line)
                    && plain(line).contains(text));
  }

  private static String plain(PageItem.Line line) {
    StringBuilder text = new StringBuilder();
    line.line()
        .text()
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  /** Equal for lines that repeat from page to page, whatever number they carry. */
  private static String key(PageItem.Line line, String text) {
    return Math.round(line.box().centerY() / 4) + ":" + text.replaceAll("\\d+", "#");
  }
}
