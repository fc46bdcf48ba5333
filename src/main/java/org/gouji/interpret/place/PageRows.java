package org.gouji.interpret.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gouji.interpret.base.Token;
import org.gouji.report.CellValue;

/** Rows without rules or marks, whose cells follow from the columns of the page. */
final class PageRows {
  private final List<Line> lines;
  private final Sums sums;
  private final HeaderPlaces headers;
  private final Map<Integer, PageParts> pages = new HashMap<>();

  /**
   * @param lines all rows of the table
   */
  PageRows(List<Line> lines, Sums sums, HeaderPlaces headers) {
    this.lines = lines.stream().filter(l -> l.separation() == Separation.LAID_OUT).toList();
    this.sums = sums;
    this.headers = headers;
  }

  /** The cells of a row; empty if the columns of the page do not tell them. */
  Optional<List<Token>> cells(Line line) {
    if (line.reading().filled() == line.width()) {
      return Optional.of(line.reading().figures());
    }
    PageParts columns = columns(line);
    return columns
        .place(line)
        .map(line::cells)
        .filter(c -> columns.areCertain(line) || !sums.areBroken(line, Assignment.of(c)))
        .filter(c -> !standsBeforeTotal(line, c) || isTotalSeldomPrinted(line));
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

  /**
   * Whether a blank total comes behind a figure that is the sum of those before it: programs that
   * lay out a page with spaces keep its places only roughly, and this one may be the total.
   */
  private boolean standsBeforeTotal(Line line, List<Token> cells) {
    List<CellValue> values = Assignment.of(cells).values();
    return sums.within(line.cells()).stream()
        .anyMatch(
            e ->
                e.defines().filter(t -> values.get(line.cells().indexOf(t)).isBlank()).isPresent()
                    && endInSum(
                        e.terms().stream().map(t -> line.cells().indexOf(t.cell())), values));
  }

  /** Whether the last figure of these cells is the sum of the others, and they are not all 0. */
  private static boolean endInSum(Stream<Integer> cells, List<CellValue> values) {
    long[] counts =
        cells
            .sorted()
            .map(values::get)
            .filter(v -> !v.isBlank())
            .mapToLong(Splits::count)
            .toArray();
    long sum = LongStream.of(counts).sum();
    return sum > 0 && 2 * counts[counts.length - 1] == sum;
  }

  /** Whether most rows have no total: then figures before it that add up are an accident. */
  private boolean isTotalSeldomPrinted(Line line) {
    List<Line> others =
        likes(line).stream().filter(l -> l != line && !l.reading().isZeros()).toList();
    return others.stream().filter(l -> l.reading().endsInSum()).count() * 2 < others.size();
  }
}
