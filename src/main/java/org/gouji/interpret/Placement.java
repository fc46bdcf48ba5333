package org.gouji.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.report.Repair;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a printed row may be given to its cells.
 *
 * @param line the row and its cells
 * @param candidates in order of likelihood; one if the print leaves no choice, none if it cannot be
 *     told at all
 * @param repair what had to be repaired, null if nothing
 * @param preferFirst whether the first candidate stands where the others differ only between blank
 *     and zero
 */
record Placement(
    Line line, List<Assignment> candidates, @Nullable Repair repair, boolean preferFirst) {
  Placement {
    candidates = List.copyOf(candidates);
  }

  Placement with(List<Assignment> fewer, @Nullable Repair why) {
    return new Placement(line, fewer, why, preferFirst);
  }

  /** Places the rows of one table. */
  static List<Placement> of(List<Line> printed, Sums sums, Headers headers) {
    List<Line> lines = withoutRowMarks(printed);
    Map<Integer, ColumnPlaces> places = new HashMap<>();
    List<Placement> placements = new ArrayList<>();
    for (Line line : lines) {
      ColumnPlaces own =
          places.computeIfAbsent(line.cells().size(), n -> ColumnPlaces.of(lines, n, headers));
      placements.add(new Placer(line, own, sums).place());
    }
    return placements;
  }

  /**
   * Where the table is a stream of cells and nearly every row has one blank cell too many at its
   * end, that is the mark of the row's end.
   */
  private static List<Line> withoutRowMarks(List<Line> lines) {
    long marked = lines.stream().filter(Placement::endsWithMark).count();
    long exact =
        lines.stream()
            .filter(l -> isStream(l) && l.reading().values().size() == l.cells().size())
            .count();
    if (marked < 3 || marked < 3 * exact) {
      return lines;
    }
    List<Line> bare = new ArrayList<>();
    for (Line line : lines) {
      List<Token> values = line.reading().values();
      bare.add(
          isStream(line) && endsBlank(line)
              ? new Line(
                  line.cells(),
                  line.kinds(),
                  line.reading().withValues(values.subList(0, values.size() - 1)))
              : line);
    }
    return bare;
  }

  private static boolean isStream(Line line) {
    return line.reading().values().stream().noneMatch(Token::row);
  }

  private static boolean endsWithMark(Line line) {
    List<Token> values = line.reading().values();
    return isStream(line) && values.size() == line.cells().size() + 1 && endsBlank(line);
  }

  private static boolean endsBlank(Line line) {
    List<Token> values = line.reading().values();
    return !values.isEmpty() && values.get(values.size() - 1).is(Token.Kind.BLANK);
  }
}
