package org.gouji.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.FormTable;
import org.gouji.interpret.Label.Kind;
import org.gouji.interpret.SectionBook.Heading;

/**
 * The strips that print one table of the form.
 *
 * @param from index of its first strip
 * @param to index behind its last strip
 */
record TableRegion(int from, int to) {
  /** Fewer labels than these are words in a text, not a table. */
  private static final int FEWEST_LABELS = 2;

  private static final int FEWEST_OUTSIDE = 4;

  /** The words of a header go on over at most so many lines. */
  private static final int MOST_HEADER_LINES = 8;

  private static final int LONGEST_HEADER_PIECE = 6;

  /** A row of figures with marks between them that no reader took for the ends of cells. */
  private static final Pattern FIGURES_WITH_MARKS =
      Pattern.compile("\\d+(?:\\s*[,，;；、]\\s*\\d*){4,}");

  private static final Pattern COUNT_IN_SENTENCE =
      Pattern.compile("[0-9０-９]\\s*[件份宗起][，,、；;。（）()]");

  boolean holds(int strip) {
    return strip >= from && strip < to;
  }

  /** Finds the table in its section; if it is not there, anywhere else. */
  static Optional<TableRegion> find(
      Outline outline, FormTable table, LabelBook book, SectionBook sections) {
    for (Outline.Part part : outline.parts()) {
      if (part.heading().number() == table.section()) {
        Optional<TableRegion> region =
            within(outline.strips(), part.from(), part.to(), book, FEWEST_LABELS, sections);
        if (region.isPresent()) {
          return region;
        }
      }
    }
    return within(outline.strips(), 0, outline.strips().size(), book, FEWEST_OUTSIDE, sections);
  }

  private static Optional<TableRegion> within(
      List<Strip> strips, int from, int to, LabelBook book, int fewest, SectionBook sections) {
    int first = -1;
    int last = -1;
    int labels = 0;
    for (int i = from; i < to; i++) {
      int votes = votes(strips.get(i), book);
      if (votes > 0) {
        first = first < 0 ? i : first;
        last = i;
        labels += votes;
      }
    }
    if (labels < fewest) {
      return Optional.empty();
    }
    int end = last + 1;
    end = behindFigures(strips, end, to);
    // A note over the first row belongs to the table, a heading never does.
    for (int i = first; i < end; i++) {
      Optional<Heading> heading = sections.heading(strips.get(i).text());
      if (heading.isPresent() && fewest > FEWEST_LABELS && i > first) {
        int behind = i;
        boolean more =
            strips.subList(i, end).stream().mapToInt(s -> votes(s, book)).sum() > labels / 2;
        if (!more) {
          end = behind;
        }
      }
    }
    return Optional.of(new TableRegion(first, end));
  }

  /**
   * Figures behind the last label belong to the table, also behind lines on which the words of its
   * header go on.
   */
  private static int behindFigures(List<Strip> strips, int from, int to) {
    int end = from;
    int header = 0;
    for (int i = from; i < to && header <= MOST_HEADER_LINES; i++) {
      if (isFigures(strips.get(i))) {
        end = i + 1;
      } else if (end == from && isHeaderRest(strips.get(i))) {
        header++;
      } else {
        break;
      }
    }
    return end;
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
    return strip.kind() == Strip.Kind.LINE || strip.kind() == Strip.Kind.TEXT;
  }

  private static boolean isFigures(Strip strip) {
    if (strip.isRow() || strip.kind() == Strip.Kind.CELL || strip.kind() == Strip.Kind.ROW_END) {
      return true;
    }
    if (FIGURES_WITH_MARKS.matcher(strip.text()).matches()) {
      return true;
    }
    for (String part : strip.text().split("\\s+")) {
      if (!ValueReader.isValue(part) && !ValueReader.isRun(part)) {
        return false;
      }
    }
    return true;
  }

  /** How many labels of the table the strip prints, as far as a strip may count. */
  private static int votes(Strip strip, LabelBook book) {
    int votes = 0;
    for (Slot slot : strip.slots()) {
      if (slot.isBlank() || ValueReader.isValue(slot.text())) {
        continue;
      }
      String text = slot.text();
      if (text.length() <= 80 && book.exact(text, true).filter(TableRegion::counts).isPresent()) {
        votes++;
      } else if (text.length() <= 200 && !book.several(text).isEmpty()) {
        votes += book.several(text).size();
      } else if (strip.isRow() && text.length() <= 80 && book.prefix(text).isPresent()) {
        votes++;
      } else if (isGluedLabels(slot, strip, book)) {
        votes += 2;
      } else if (hasFigure(text) && !isNarrative(text)) {
        List<Token> tokens = RunningText.tokens(slot, 0, strip.isRow(), book, true);
        long found =
            tokens.stream().filter(t -> t.isLabel(Kind.ROW) || t.isLabel(Kind.COLUMN)).count();
        long figures = tokens.stream().filter(t -> t.is(Token.Kind.VALUE)).count();
        long others =
            tokens.stream()
                .filter(t -> t.is(Token.Kind.OTHER))
                .mapToInt(t -> t.text().length())
                .sum();
        boolean row = found == 1 && figures >= 1 && others == 0 && text.length() <= 120;
        votes +=
            row ? 1 : found >= 3 && figures >= 1 && others <= text.length() / 3 ? (int) found : 0;
      }
    }
    return votes;
  }

  /** Whether counts with their unit stand between the words: a sentence that tells the results. */
  private static boolean isNarrative(String text) {
    return COUNT_IN_SENTENCE.matcher(text).results().limit(2).count() == 2;
  }

  /** Several labels with nothing between and nothing else. */
  private static boolean isGluedLabels(Slot slot, Strip strip, LabelBook book) {
    if (slot.text().length() > 120 || slot.text().length() < 6 || hasFigure(slot.text())) {
      return false;
    }
    List<Token> tokens = RunningText.tokens(slot, 0, strip.isRow(), book, true);
    return tokens.size() >= 2 && tokens.stream().allMatch(t -> t.is(Token.Kind.LABEL));
  }

  private static boolean counts(Label label) {
    return label.is(Kind.ROW)
        || label.is(Kind.COLUMN)
        || label.is(Kind.NOTE)
        || label.id().length() >= 4;
  }

  private static boolean hasFigure(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
