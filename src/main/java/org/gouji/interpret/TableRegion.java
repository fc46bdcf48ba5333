package org.gouji.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.SectionBook;
import org.gouji.interpret.base.SectionBook.Heading;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.label.Ballot;
import org.gouji.interpret.label.RemarkColumn;

/**
 * The strips that print one table of the form.
 *
 * @param from index of its first strip
 * @param to index behind its last strip
 * @param apart indices of further strips behind it, which other text parts from it
 */
record TableRegion(int from, int to, Set<Integer> apart) {
  /** Fewer labels than these are words in a text, not a table. */
  private static final int FEWEST_LABELS = 2;

  private static final int FEWEST_OUTSIDE = 4;

  /**
   * The words of a header go on over at most so many lines: fifteen columns on four lines each, a
   * character on each.
   */
  private static final int MOST_HEADER_LINES = 60;

  /** When and from where a page was printed, as browsers say. */
  private static final Pattern PAGE_EDGE =
      Pattern.compile(
          "\\d{1,4}[/.\\-]\\d{1,2}[/.\\-]\\d{1,4},? *\\d{1,2}:\\d{2}(?:"
              + " ?[AP]M)?|(?:https?|file)://\\S+(?: \\d+/\\d+)?");

  TableRegion {
    apart = Set.copyOf(apart);
  }

  boolean holds(int strip) {
    return strip >= from && strip < to || apart.contains(strip);
  }

  /** Its strips in the order of print. */
  List<Strip> of(List<Strip> strips) {
    return Stream.concat(
            strips.subList(from, to).stream(), apart.stream().sorted().map(strips::get))
        .toList();
  }

  /** Finds the table in its section; if it is not there, anywhere else. */
  static Optional<TableRegion> find(
      Outline outline, FormTable table, Ballot ballot, SectionBook sections) {
    Finder finder = new Finder(outline.strips(), table.id(), ballot, sections);
    for (Outline.Part part : outline.parts()) {
      if (part.heading().number() == table.section()) {
        Optional<TableRegion> region = finder.within(part.from(), part.to(), FEWEST_LABELS);
        if (region.isPresent()) {
          return region;
        }
      }
    }
    return finder.within(0, outline.strips().size(), FEWEST_OUTSIDE);
  }

  private record Finder(List<Strip> strips, String table, Ballot ballot, SectionBook sections) {
    private Optional<TableRegion> within(int from, int to, int fewest) {
      int first = -1;
      int last = -1;
      int labels = 0;
      for (int i = from; i < to; i++) {
        int votes = ballot.votes(table, i);
        if (votes > 0) {
          first = first < 0 ? i : first;
          last = i;
          labels += votes;
        }
      }
      if (labels < fewest) {
        return Optional.empty();
      }
      int end = behindFigures(last + 1, to, RemarkColumn.isOver(strips.subList(first, last + 1)));
      int[] labelsBefore = ballot.before(table);
      // A note over the first row belongs to the table, a heading never does.
      for (int i = first; i < end; i++) {
        Optional<Heading> heading = sections.heading(strips.get(i).text());
        if (heading.isPresent() && fewest > FEWEST_LABELS && i > first) {
          boolean more = labelsBefore[end] - labelsBefore[i] > labels / 2;
          if (!more) {
            end = i;
          }
        }
      }
      return Optional.of(new TableRegion(first, end, Set.of()));
    }

    /**
     * Figures behind the last label belong to the table, also behind lines on which the words of
     * its header go on; where such a line goes across narrow columns, figures of another table may
     * have come in before it.
     */
    private int behindFigures(int from, int to, boolean remarks) {
      int end = from;
      int pieces = 0;
      boolean words = true;
      for (int i = from; i < to && pieces <= MOST_HEADER_LINES; i++) {
        boolean header =
            words && StripPrint.isHeaderRest(strips.get(i)) && ballot.isPiece(table, i);
        int behindLabel = ballot.behindTornLabel(table, i, to);
        if (behindLabel > i) {
          end = behindLabel;
          i = end - 1;
          words = false;
          continue;
        }
        if (ballot.isForeign(table, i) && !header || isAnotherTable(from - 1, i)) {
          break;
        }
        if (StripPrint.isFigures(strips.get(i))
            || remarks && StripPrint.isBeforeRemark(strips.get(i))) {
          words &= StripPrint.isCellOfWords(strips.get(i));
          end = i + 1;
        } else if (end == i && (isWordAmongFigures(i, to) || isMisprintedRow(i, to))) {
          end = i + 1;
        } else if (end == from && StripPrint.isHeaderRest(strips.get(i))
            || ballot.isAcrossColumns(table, i)
            || isPageEdge(strips.get(i))) {
          pieces++;
        } else {
          break;
        }
      }
      return end;
    }

    /** Whether a line is what a page prints above or below its text. */
    private boolean isPageEdge(Strip strip) {
      return strip.isLine()
          && (sections.looksLikeTitle(strip.text())
              || PAGE_EDGE.matcher(strip.text().strip()).matches());
    }

    /** Whether a line is a row's label but for a misprint, and figures follow. */
    private boolean isMisprintedRow(int i, int to) {
      return i + 1 < to && StripPrint.isFigures(strips.get(i + 1)) && ballot.isMisprinted(table, i);
    }

    /** Whether a word behind figures is what a cell holds: more of them follow, or nothing does. */
    private boolean isWordAmongFigures(int i, int to) {
      boolean last = i + 1 == to;
      return (last ? StripPrint.isOneWord(strips.get(i)) : StripPrint.isHeaderRest(strips.get(i)))
          && strips.get(i).text().indexOf(' ') < 0
          && (last || StripPrint.isFigures(strips.get(i + 1)));
    }

    /**
     * Whether a row stands in another grid than the last label does, and says more than figures;
     * many cells that all are blank say no more.
     */
    private boolean isAnotherTable(int last, int row) {
      Strip strip = strips.get(row);
      return strip.isRow()
          && strips.get(last).isRow()
          && strip.table() != strips.get(last).table()
          && strip.slots().stream()
              .anyMatch(
                  s ->
                      !ValueReader.isValue(s.text())
                          && !(strip.slots().size() > StripPrint.MANY && s.text().isBlank()));
    }
  }
}
