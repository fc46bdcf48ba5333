package org.gouji.interpret.disputes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.label.LayoutLabel;
import org.gouji.interpret.label.LayoutLabels;

/** Where the headers of the columns of {@code disputes} stand. */
final class DisputeHeaders {
  private DisputeHeaders() {}

  /**
   * On a laid-out page, where each column's header stands; empty if not all of them can be seen.
   *
   * @param width how many columns are printed side by side
   */
  static List<int[]> onPage(DisputePrint print, int width) {
    boolean lines = print.strips().stream().allMatch(s -> s.kind() == Strip.Kind.LINE);
    return lines
        ? places(
            new LayoutLabels(print.book(), print.strips())
                .labels().stream().filter(l -> l.is(Label.Kind.COLUMN)).map(LayoutLabel::slot),
            width)
        : List.of();
  }

  /** In a grid, where each column's header stands; empty if not all of them can be seen. */
  static List<int[]> inGrid(DisputePrint print, int width) {
    return places(ofGrid(print.tokens()), width);
  }

  /** The headers of columns in rows of a grid. */
  static Stream<Slot> ofGrid(List<Token> tokens) {
    return tokens.stream().filter(t -> t.row() && t.isLabel(Label.Kind.COLUMN)).map(Token::slot);
  }

  private static List<int[]> places(Stream<Slot> labels, int width) {
    List<Slot> headers = labels.sorted(Comparator.comparingInt(Slot::start)).toList();
    boolean fits =
        headers.size() == width && headers.stream().map(Slot::start).distinct().count() == width;
    return fits ? headers.stream().map(s -> new int[] {s.start(), s.end()}).toList() : List.of();
  }

  /** Whether lines across narrow columns, of their names' characters, stand behind a line. */
  static boolean goOnBehind(DisputePrint print, int line) {
    return print.strips().stream()
        .filter(Strip::isLine)
        .filter(s -> s.location() instanceof Location.Text text && text.line() > line)
        .anyMatch(s -> print.book().pieces().isAcrossColumns(s.text()));
  }

  /** Whether lines of one character are so many that they are the names of narrow columns. */
  static boolean areUpright(DisputePrint print) {
    return print.strips().stream().filter(s -> s.isLine() && s.text().length() == 1).count()
        > 2L * print.cells();
  }
}
