package org.gouji.interpret.place;

import java.util.List;
import org.gouji.interpret.base.FigureRuns;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Token;

/**
 * Rows in which the digits of several cells ran together.
 *
 * @param lines all rows of the table
 * @param sums what tells the ways to split them
 */
record RunTogether(List<Line> lines, Sums sums) {
  /**
   * Only rows as wide as this are so often printed without any separator that a lone run of digits
   * must be one.
   */
  private static final int WIDE = 5;

  /** Whether digits of several cells may have run together. */
  static boolean isIn(Line line) {
    return line.reading().hasRun() || isLoneRun(line);
  }

  private static boolean isLoneRun(Line line) {
    if (line.places() != 1) {
      return false;
    }
    String text = line.reading().values().get(0).text();
    return line.width() >= WIDE && text.length() >= line.width() && FigureRuns.isOnlyFigures(text);
  }

  /** Whether figures of a grid stand in one cell together. */
  static boolean shareCell(Line line) {
    List<Token> figures = line.reading().figures();
    return line.separation() != Separation.STREAM
        && figures.stream().anyMatch(Token::run)
        && figures.stream().map(t -> t.slot().start()).distinct().count() < figures.size();
  }

  /**
   * The ways to split the row that its sums allow; all, if they allow none and no blank is lost.
   */
  Placement split(Line line) {
    List<Token> values = line.reading().values();
    List<Assignment> fitting =
        Splits.tallying(values, line.kinds(), line.cells(), sums.within(line.cells()));
    if (fitting.isEmpty() && !blanksAreLost(line)) {
      fitting = Splits.all(values, line.kinds());
    }
    return new Placement(line, fitting, Repairs.SPLIT, false);
  }

  /** Whether other rows that ran together have fewer characters than cells. */
  private boolean blanksAreLost(Line line) {
    return line.width() >= WIDE
        && lines.stream()
            .filter(l -> l.reading().hasRun() && l.width() == line.width())
            .mapToInt(l -> l.reading().values().stream().mapToInt(v -> v.text().length()).sum())
            .anyMatch(size -> size > 0 && size < line.width());
  }
}
