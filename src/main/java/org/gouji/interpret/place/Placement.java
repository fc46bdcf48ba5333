package org.gouji.interpret.place;

import java.util.List;
import org.gouji.interpret.base.Repairs;
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
public record Placement(
    Line line, List<Assignment> candidates, @Nullable Repair repair, boolean preferFirst) {
  public Placement {
    candidates = List.copyOf(candidates);
  }

  /** A row whose figures cannot be given to its cells. */
  static Placement unknown(Line line) {
    return new Placement(line, List.of(), Repairs.PLACE_UNKNOWN, false);
  }

  public Placement with(List<Assignment> fewer, @Nullable Repair why) {
    return new Placement(line, fewer, why, preferFirst);
  }

  /** Places the rows of one table. */
  public static List<Placement> of(List<Line> lines, Sums sums, HeaderPlaces headers) {
    List<Line> own = MovedUp.asStreams(LabelPlaces.without(lines));
    Placer placer = new Placer(own, sums, headers);
    return ShortBlanks.marked(own.stream().map(placer::place).toList());
  }
}
