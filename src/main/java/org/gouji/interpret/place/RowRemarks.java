package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.interpret.base.Token;

/**
 * Rows whose cells are parted by marks, in a table with a last column of remarks, where the spans
 * of header and labels were lost, so that the header does not stand over its column: the remark is
 * the place behind the cells of the form, in all rows alike.
 */
public final class RowRemarks {
  private static final String NONE = "无";

  private final Function<String, Set<Integer>> widths;

  private RowRemarks(Function<String, Set<Integer>> widths) {
    this.widths = widths;
  }

  /**
   * The rows of a table that has the header of such a column, without their remarks. Where these
   * stand in that place and nowhere else the rows keep their blank cells; else a row with words
   * among too few figures is in doubt.
   *
   * @param widths how many cells a row of the form may have
   */
  public static List<Reading> without(
      List<Reading> readings, Function<String, Set<Integer>> widths) {
    return new RowRemarks(widths).without(readings);
  }

  /**
   * A row of a table in which remarks stand elsewhere too: words behind all of its figures are the
   * remark, and where figures are wanting nothing tells words from a cell's. Figures behind the
   * remark are another row's.
   *
   * @param widths how many cells the row may have
   */
  private static List<Reading> doubted(Reading row, Set<Integer> widths) {
    List<Token> values = row.values();
    if (endsInNone(row)) {
      Reading rest = row.withValues(values.subList(0, values.size() - 1));
      boolean apart = row.separation() == Separation.LAID_OUT || widths.contains(rest.filled());
      return List.of(apart ? rest : row.lost());
    }
    int words = 0;
    while (words < values.size() && !values.get(words).is(Token.Kind.OTHER)) {
      words++;
    }
    boolean lone =
        row.separation() == Separation.STREAM || row.separation() == Separation.SEPARATED;
    if (!lone || words == values.size()) {
      return List.of(row);
    }
    Reading own = row.withValues(values.subList(0, words));
    List<Token> behind =
        values.subList(words, values.size()).stream()
            .filter(v -> v.is(Token.Kind.VALUE) && !v.text().equals(NONE))
            .toList();
    if (!widths.contains(words) || !own.isComplete(words)) {
      return List.of(row.lost());
    }
    return behind.isEmpty() ? List.of(own) : List.of(own, row.withValues(behind).withoutLabel());
  }

  /** Whether the only word of a row says that there is nothing to remark. */
  private static boolean endsInNone(Reading row) {
    List<Token> values = row.values();
    int last = values.size() - 1;
    return (row.separation() == Separation.STREAM || row.separation() == Separation.LAID_OUT)
        && last > 0
        && values.get(last).text().equals(NONE)
        && values.subList(0, last).stream().noneMatch(v -> v.text().equals(NONE));
  }

  private List<Reading> without(List<Reading> readings) {
    List<Reading> rows = readings.stream().filter(r -> width(r) >= Reading.WIDE).toList();
    long whole = rows.stream().filter(r -> r.values().size() > width(r)).count();
    boolean words =
        rows.stream().anyMatch(r -> r.values().stream().anyMatch(v -> v.is(Token.Kind.OTHER)));
    boolean known =
        words && whole * 10 >= rows.size() * 8L && rows.stream().allMatch(this::isCellsAndRemark);
    if (!known) {
      return readings.stream()
          .flatMap(r -> r.row() == null ? Stream.of(r) : doubted(r, widths.apply(r.row())).stream())
          .toList();
    }
    List<Reading> all = new ArrayList<>();
    for (Reading row : readings) {
      int width = width(row);
      boolean cut = width >= Reading.WIDE && row.values().size() > width;
      all.add(cut ? row.withValues(row.values().subList(0, width)) : row);
    }
    return all;
  }

  /**
   * How many cells the row has, if its places are parted by marks and the editions agree; else 0.
   */
  private int width(Reading reading) {
    if (reading.row() == null || reading.separation() != Separation.SEPARATED) {
      return 0;
    }
    Set<Integer> all = widths.apply(reading.row());
    return all.size() == 1 ? all.iterator().next() : 0;
  }

  /** Whether words stand behind the cells only, and nothing behind these. */
  private boolean isCellsAndRemark(Reading row) {
    int width = width(row);
    for (int i = 0; i < row.values().size(); i++) {
      boolean words = row.values().get(i).is(Token.Kind.OTHER);
      if (words && i != width || i > width && !row.values().get(i).is(Token.Kind.BLANK)) {
        return false;
      }
    }
    return true;
  }
}
