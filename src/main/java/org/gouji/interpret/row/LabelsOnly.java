package org.gouji.interpret.row;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Pieces;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.place.Reading;

/**
 * A table that prints the labels of its rows, no cell, not even a blank one, and no column: it was
 * cut off, as where it is wider than its page. Without figures its header may be broken over lines.
 */
public final class LabelsOnly {
  /** So many labels are a table, even if it has nothing else. */
  private static final int FEWEST_ROWS = 5;

  /** 其他 or 总计 alone may be the rest of a row's label. */
  private static final int FEWEST_COLUMNS = 2;

  private static final int LONGEST_HEADER = 80;

  private LabelsOnly() {}

  public static boolean are(List<Reading> rows, List<Strip> strips, LabelBook book) {
    return rows.stream().filter(r -> r.row() != null).limit(FEWEST_ROWS).count() == FEWEST_ROWS
        && rows.stream().allMatch(r -> r.values().isEmpty())
        && columns(strips, book) < FEWEST_COLUMNS;
  }

  /** How many columns are named by words that stand alone. */
  private static long columns(List<Strip> strips, LabelBook book) {
    return strips.stream()
        .map(Strip::text)
        .filter(text -> text.length() <= LONGEST_HEADER)
        .flatMap(text -> Stream.of(Pieces.of(text)))
        .flatMap(word -> book.exact(word, false).stream())
        .filter(label -> label.is(Label.Kind.COLUMN))
        .map(Label::id)
        .distinct()
        .limit(FEWEST_COLUMNS)
        .count();
  }
}
