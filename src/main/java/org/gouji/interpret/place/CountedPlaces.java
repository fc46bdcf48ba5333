package org.gouji.interpret.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;
import org.gouji.interpret.base.Token;
import org.gouji.report.CellValue;

/**
 * Rows that have as many places as their likes: none was lost or added, so that each place is that
 * of its cell.
 */
final class CountedPlaces {
  private final List<Line> lines;
  private final Sums sums;
  private final RowShapes shapes;
  private final MovedTotals totals;

  /**
   * @param lines all rows of the table
   */
  CountedPlaces(List<Line> lines, Sums sums, RowShapes shapes) {
    this.lines = lines;
    this.sums = sums;
    this.shapes = shapes;
    this.totals = new MovedTotals(sums);
  }

  /** The cells of a row; empty if it has not as many places, or they are in doubt. */
  Optional<List<Token>> cells(Line line) {
    if (shapes.wantsOnlyMark(line)) {
      return Optional.of(line.reading().values());
    }
    Optional<Integer> lead = shapes.lead(line);
    if (line.places() != shapes.size(line) || lead.isEmpty()) {
      return Optional.empty();
    }
    int to = lead.get() + line.width();
    boolean inside = line.reading().first() >= lead.get() && line.reading().last() < to;
    if (!inside) {
      return Optional.empty();
    }
    List<Token> cells = line.reading().values().subList(lead.get(), to);
    return isOddlyBlank(line, cells) || isOddlyAlone(line, cells)
        ? Optional.empty()
        : Optional.of(cells);
  }

  /**
   * Whether the row has a single blank, at its edge, that a lost cell may have left: it is one of
   * very few with a blank, and its sums do not hold; or no other row shows that its places are
   * those of its kind.
   */
  private boolean isOddlyBlank(Line line, List<Token> cells) {
    boolean last = cells.get(cells.size() - 1).is(Token.Kind.BLANK);
    boolean edge = last || cells.get(0).is(Token.Kind.BLANK);
    if (!edge || line.reading().filled() != line.width() - 1) {
      return false;
    }
    long gaps = lines.stream().filter(l -> l.reading().filled() % l.width() != 0).count();
    return gaps * 5 <= lines.size() + 4 && sums.areBroken(line, Assignment.of(cells))
        || last && !shapes.isShownByOthers(line) && !totals.areExcluded(line, cells);
  }

  /**
   * Whether the row has spare places, which no other row of its kind shows, and the header shows
   * other columns, or the sums do not prove them: then a blank cell may have come in anywhere.
   */
  private boolean isOddlyAlone(Line line, List<Token> cells) {
    return line.separation() != Separation.STREAM
        && line.places() > line.width()
        && shapes.isAlone(line)
        && (shapes.contradictsHeader(line) || !provesSums(line, cells));
  }

  private boolean provesSums(Line line, List<Token> cells) {
    Map<CellId, CellValue> values = Assignment.of(cells).byCell(line);
    return sums.within(line.cells()).stream()
        .allMatch(e -> isBlank(e, values) || Sums.holds(e, values).equals(Optional.of(true)));
  }

  /** Whether a sum has no figure at all, so that its cells are blank whichever places they have. */
  private static boolean isBlank(Equation equation, Map<CellId, CellValue> values) {
    return equation.terms().stream()
        .map(Term::cell)
        .map(values::get)
        .allMatch(v -> v != null && v.isBlank());
  }
}
