package org.gouji.interpret.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.interpret.base.Token;

/** Rows without rules or marks, whose cells follow from the columns of the page. */
final class PageRows {
  private final List<Line> lines;
  private final Sums sums;
  private final MovedTotals totals;
  private final HeaderPlaces headers;
  private final Map<Integer, PageParts> pages = new HashMap<>();

  /**
   * @param lines all rows of the table
   */
  PageRows(List<Line> lines, Sums sums, HeaderPlaces headers) {
    this.lines = lines.stream().filter(l -> l.separation() == Separation.LAID_OUT).toList();
    this.sums = sums;
    this.totals = new MovedTotals(sums);
    this.headers = headers;
  }

  /**
   * The cells of a row; empty if the columns of the page do not tell them. Programs that lay out a
   * page with spaces keep its places only roughly, and a sum before a blank total may be the total.
   */
  Optional<List<Token>> cells(Line line) {
    if (line.reading().filled() == line.width()) {
      return Optional.of(line.reading().figures());
    }
    PageParts columns = columns(line);
    return columns
        .place(line)
        .map(line::cells)
        .filter(c -> columns.areCertain(line) || !sums.areBroken(line, Assignment.of(c)))
        .filter(c -> !totals.endsInTotal(line, c) || isTotalSeldomPrinted(line));
  }

  /** Whether figures of two columns have run together in a row that wants some. */
  boolean areJoined(Line line) {
    return line.reading().filled() < line.width() && columns(line).areJoined(line);
  }

  private PageParts columns(Line line) {
    return pages.computeIfAbsent(line.width(), n -> new PageParts(likes(line), n, headers));
  }

  private List<Line> likes(Line line) {
    return lines.stream().filter(l -> l.width() == line.width()).toList();
  }

  /** Whether most rows have no total: then figures before it that add up are an accident. */
  private boolean isTotalSeldomPrinted(Line line) {
    List<Line> others =
        likes(line).stream().filter(l -> l != line && !l.reading().isZeros()).toList();
    return others.stream().filter(l -> l.reading().endsInSum()).count() * 2 < others.size();
  }
}
