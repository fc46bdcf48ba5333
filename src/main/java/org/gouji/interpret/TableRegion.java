package org.gouji.interpret;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.FigureRuns;
import org.gouji.interpret.base.Pieces;
import org.gouji.interpret.base.SectionBook;
import org.gouji.interpret.base.SectionBook.Heading;
import org.gouji.interpret.base.Slot;
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

  private static final int LONGEST_HEADER_PIECE = 6;

  private static final int LONGEST_REMARK = 20;

  /** Longer words below a table are a note. */
  private static final int LONGEST_WORD = 8;

  /** So many figures beside each other are a row, whatever stands among them. */
  private static final int MANY = 5;

  /** A row of figures with marks between them that no reader took for the ends of cells. */
  private static final Pattern FIGURES_WITH_MARKS =
      Pattern.compile("(?=.*\\d)(?:[\\d.\\s]*[,，;；、/／—–－\\-无|]){4,}[\\d.\\s]*");

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
        boolean header = words && isHeaderRest(strips.get(i)) && ballot.isPiece(table, i);
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
        if (isFigures(strips.get(i)) || remarks && isBeforeRemark(strips.get(i))) {
          words &= isCellOfWords(strips.get(i));
          end = i + 1;
        } else if (end == i && (isWordAmongFigures(i, to) || isMisprintedRow(i, to))) {
          end = i + 1;
        } else if (end == from && isHeaderRest(strips.get(i))
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
      return i + 1 < to && isFigures(strips.get(i + 1)) && ballot.isMisprinted(table, i);
    }

    /** Whether a word behind figures is what a cell holds: more of them follow, or nothing does. */
    private boolean isWordAmongFigures(int i, int to) {
      boolean last = i + 1 == to;
      return (last ? isOneWord(strips.get(i)) : isHeaderRest(strips.get(i)))
          && strips.get(i).text().indexOf(' ') < 0
          && (last || isFigures(strips.get(i + 1)));
    }

    /** Whether a line is no longer than what a cell holds, and no sentence. */
    private static boolean isOneWord(Strip strip) {
      return isHeaderRest(strip)
          || strip.isLine()
              && strip.text().length() <= LONGEST_WORD
              && strip.text().chars().noneMatch(c -> "。，；：、".indexOf(c) >= 0);
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
                          && !(strip.slots().size() > MANY && s.text().isBlank()));
    }

    /** Whether all pieces of a line are as short as words cut out of a narrow column. */
    private static boolean isHeaderRest(Strip strip) {
      String[] pieces = strip.text().split("[\\s\\u3000\\u00a0]+");
      for (String piece : pieces) {
        if (piece.length() > LONGEST_HEADER_PIECE
            || piece.codePoints().noneMatch(Character::isIdeographic) && !ValueReader.isValue(piece)
            || piece.matches(".*[。，；：、].*")) {
          return false;
        }
      }
      return strip.isLine() || strip.kind() == Strip.Kind.CELL;
    }

    /** Whether short words follow figures on a line, as a remark does. */
    private static boolean isBeforeRemark(Strip strip) {
      List<Slot> slots = strip.slots();
      return strip.kind() == Strip.Kind.LINE
          && slots.size() > 1
          && ValueReader.isValue(slots.get(0).text())
          && slots.stream().allMatch(s -> s.text().length() <= LONGEST_REMARK);
    }

    private static boolean isCellOfWords(Strip strip) {
      return strip.kind() == Strip.Kind.CELL && !ValueReader.isValue(strip.text());
    }

    /** Whether a line is mostly digits, with units or words among them, and no sentence. */
    private static boolean isPacked(String text) {
      long digits = text.chars().filter(Character::isDigit).count();
      return digits >= MANY
          && digits * 2 >= text.length()
          && text.chars().noneMatch(c -> "。；：年月日".indexOf(c) >= 0);
    }

    private static boolean isFigures(Strip strip) {
      if (strip.isRow() || strip.kind() == Strip.Kind.CELL || strip.kind() == Strip.Kind.ROW_END) {
        return true;
      }
      if (FigureRuns.isOnlyFigures(strip.text())
          || isPacked(strip.text())
          || FIGURES_WITH_MARKS.matcher(strip.text()).matches()) {
        return true;
      }
      String[] parts = Pieces.of(strip.text());
      long figures =
          Arrays.stream(parts).filter(p -> ValueReader.isValue(p) || FigureRuns.isRun(p)).count();
      boolean many = figures >= MANY && strip.text().chars().noneMatch(c -> "。；".indexOf(c) >= 0);
      return figures == parts.length || many;
    }
  }
}
