package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gouji.interpret.base.Token;

/**
 * Words among the figures of a row whose cells stand below each other. They are what one of its
 * cells holds if the row has just as many cells with them; else they name a row that the form does
 * not have, and the figures behind them are that row's.
 */
public final class WordCells {
  private WordCells() {}

  /**
   * @param widths how many cells a row of the form may have
   */
  public static List<Reading> settle(
      List<Reading> readings, Function<String, Set<Integer>> widths) {
    List<Reading> all = new ArrayList<>();
    for (Reading reading : readings) {
      boolean stream = reading.separation() == Separation.STREAM && reading.row() != null;
      if (!stream || reading.row() == null) {
        all.add(reading);
        continue;
      }
      Reading whole = withLeadingWord(reading, widths.apply(reading.row()));
      int word = word(whole.values());
      if (word < 0 || fits(whole.values(), widths.apply(reading.row()))) {
        all.add(whole);
      } else {
        all.add(reading.withValues(reading.values().subList(0, word(reading.values()))));
        all.addAll(local(reading, word(reading.values())));
      }
    }
    return all;
  }

  /** A word that stands between the label and the figures, if it makes the row complete. */
  private static Reading withLeadingWord(Reading reading, Set<Integer> widths) {
    if (reading.words().size() != 1
        || reading.values().isEmpty()
        || !Reading.isCell(reading.words().get(0))) {
      return reading;
    }
    List<Token> cells = new ArrayList<>(reading.words());
    cells.addAll(reading.values());
    return fits(cells, widths) ? reading.withValues(cells) : reading;
  }

  /**
   * Whether these are just the cells of a row; one blank place may follow as the row's end. Digits
   * that ran together tell nothing of how many cells they are.
   */
  private static boolean fits(List<Token> values, Set<Integer> widths) {
    if (values.stream().anyMatch(v -> v.is(Token.Kind.VALUE) && v.run())) {
      return false;
    }
    int places = values.size();
    boolean marked = values.get(places - 1).is(Token.Kind.BLANK);
    return widths.contains(places) || marked && widths.contains(places - 1);
  }

  private static int word(List<Token> values) {
    int i = 0;
    while (i < values.size() && !values.get(i).is(Token.Kind.OTHER)) {
      i++;
    }
    return i < values.size() ? i : -1;
  }

  /** The rows that the words name. */
  private static List<Reading> local(Reading reading, int from) {
    List<Token> values = reading.values();
    List<Reading> rows = new ArrayList<>();
    int at = from;
    while (at < values.size()) {
      int next = word(values.subList(at + 1, values.size()));
      int end = next < 0 ? values.size() : at + 1 + next;
      if (end > at + 1) {
        Token label = values.get(at);
        rows.add(
            new Reading(
                null,
                label.text(),
                false,
                values.subList(at + 1, end),
                List.of(),
                -1,
                reading.separation(),
                label.slot().location(),
                Reading.Standing.BESIDE));
      }
      at = end;
    }
    return rows;
  }
}
