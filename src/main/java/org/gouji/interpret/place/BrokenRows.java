package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a laid-out page whose figures are wider than their cells: their last digits stand in the
 * next line, below the first. Such figures are joined if the row ends in its sum then and only
 * then; a row that does not tally, or tallies both ways, cannot be told.
 */
public final class BrokenRows {
  /** Fewer figures are no sum. */
  private static final int FEWEST = 2;

  /** A figure is broken over so many lines at most. */
  private static final int MOST_LINES = 5;

  /** Lines of one row stand no further apart: a piece of a label may stand between. */
  private static final int FARTHEST = 2;

  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  private final List<Reading> readings = new ArrayList<>();
  private final List<Reading> settled = new ArrayList<>();

  /** The label of a group may stand between the lines of a row, and seem to have the second. */
  private BrokenRows(List<Reading> printed, Predicate<Reading> isGroup) {
    for (int i = 0; i < printed.size(); i++) {
      Reading reading = printed.get(i);
      int last = readings.size() - 1;
      if (!isGroup.test(reading)) {
        readings.add(reading);
      } else if (!reading.values().isEmpty()) {
        boolean goesOn =
            last >= 0 && areBroken(readings.get(last), reading)
                || i + 1 < printed.size() && areBroken(reading, printed.get(i + 1));
        readings.add(goesOn ? reading.withoutLabel() : reading);
      }
    }
  }

  private static boolean areBroken(Reading upper, Reading lower) {
    return !upper.values().isEmpty()
        && !lower.values().isEmpty()
        && columns(List.of(upper.values(), lower.values())).isPresent();
  }

  /** Neighbouring readings, and the row that they are together. */
  private record Stretch(int from, int to, Reading joined) {}

  /**
   * The rows, those with broken figures joined or not to be told.
   *
   * @param isGroup whether a label is that of a group whose rows are printed
   */
  public static List<Reading> settled(List<Reading> readings, Predicate<Reading> isGroup) {
    BrokenRows rows = new BrokenRows(readings, isGroup);
    rows.settle();
    return rows.settled;
  }

  private void settle() {
    int taken = 0;
    for (int i = 0; i < readings.size(); i++) {
      Reading row = readings.get(i);
      List<Stretch> stretches =
          row.row() == null || row.filled() > 0 && row.isZeros() ? List.of() : around(i, taken);
      @Nullable Stretch tallying =
          stretches.stream().filter(s -> tallies(s.joined())).findFirst().orElse(null);
      if (tallying != null && !tallies(row)) {
        settled.subList(settled.size() - (i - tallying.from()), settled.size()).clear();
        settled.add(tallying.joined());
        i = tallying.to() - 1;
        taken = tallying.to();
      } else {
        boolean broken = !stretches.isEmpty() || row.row() != null && isBesidePiece(i);
        settled.add(tallying != null || broken && !tallies(row) ? row.lost() : row);
      }
    }
  }

  /** The stretches of lines about a row in which figures go on in the next line, longest first. */
  private List<Stretch> around(int row, int taken) {
    List<Stretch> all = new ArrayList<>();
    for (int length = MOST_LINES; length > 1; length--) {
      for (int from = Math.max(taken, row - length + 1); from <= row; from++) {
        int to = from + length;
        if (to <= readings.size() && areOneRow(row, from, to)) {
          List<List<Token>> lines =
              readings.subList(from, to).stream()
                  .map(Reading::values)
                  .filter(values -> !values.isEmpty())
                  .toList();
          Reading own = readings.get(row);
          int first = from;
          columns(lines).ifPresent(f -> all.add(new Stretch(first, to, own.broken(f))));
        }
      }
    }
    return all;
  }

  private boolean areOneRow(int row, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean fits = i == row ? readings.get(row).separation() == Separation.LAID_OUT : isPiece(i);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line holds digits that belong to no label. */
  private boolean isPiece(int at) {
    Reading reading = readings.get(at);
    return reading.row() == null
        && reading.label().isEmpty()
        && reading.separation() == Separation.LAID_OUT
        && reading.values().stream().allMatch(v -> DIGITS.matcher(v.text()).matches());
  }

  /** Whether digits without a label, which are no row by themselves, follow those of the row. */
  private boolean isBesidePiece(int row) {
    return row + 1 < readings.size()
        && readings.get(row).filled() >= FEWEST
        && readings.get(row).separation() == Separation.LAID_OUT
        && isPiece(row + 1)
        && !tallies(readings.get(row + 1))
        && follow(
            line(readings.get(row).values().get(0)), line(readings.get(row + 1).values().get(0)));
  }

  private static boolean tallies(Reading row) {
    return row.filled() >= FEWEST && row.endsInSum() && !row.isZeros();
  }

  /**
   * The figures that these lines print together, the pieces of each below each other; empty if none
   * goes on in the next line, or if something does that cannot.
   */
  public static Optional<List<Token>> columns(List<List<Token>> lines) {
    List<Token> figures = new ArrayList<>();
    boolean broken = false;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && !follow(line(lines.get(i - 1).get(0)), line(lines.get(i).get(0)))) {
        return Optional.empty();
      }
      List<Token> own = new ArrayList<>();
      for (Token piece : lines.get(i)) {
        List<Token> over = figures.stream().filter(f -> overlap(f, piece)).toList();
        if (over.size() > 1 || over.size() == 1 && !goesOn(over.get(0), piece)) {
          return Optional.empty();
        }
        if (over.isEmpty()) {
          own.add(piece);
        } else {
          figures.set(figures.indexOf(over.get(0)), joined(over.get(0), piece));
          broken = true;
        }
      }
      figures.addAll(own);
    }
    figures.sort((a, b) -> Integer.compare(a.slot().start(), b.slot().start()));
    return broken ? Optional.of(figures) : Optional.empty();
  }

  private static boolean follow(int line, int next) {
    return line >= 0 && next > line && next - line <= FARTHEST;
  }

  /** The line of the text on which a piece stands; −1 if it is no text. */
  public static int line(Token token) {
    return token.slot().location() instanceof Location.Text text ? text.line() : -1;
  }

  private static boolean overlap(Token a, Token b) {
    return a.slot().start() < b.slot().end() && b.slot().start() < a.slot().end();
  }

  /** Whether digits may be the last of a figure, whose first fill the line: 0 begins none. */
  private static boolean goesOn(Token first, Token rest) {
    return DIGITS.matcher(first.text()).matches()
        && DIGITS.matcher(rest.text()).matches()
        && first.text().charAt(0) != '0'
        && first.text().length() >= rest.text().length();
  }

  private static Token joined(Token first, Token rest) {
    Slot a = first.slot();
    Slot b = rest.slot();
    Slot slot =
        new Slot(
            a.text() + b.text(),
            Math.min(a.start(), b.start()),
            Math.max(a.end(), b.end()),
            a.location());
    return new Token(first.kind(), null, slot, first.strip(), first.row(), first.run());
  }
}
