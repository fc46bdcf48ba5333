package org.gouji.interpret.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;

/**
 * How many columns the ruled grids of a region have. A table may go on in a grid of its own, on
 * another page for instance; columns of two grids are the same only if both have equally many.
 */
public final class GridWidths {
  /** The width of what stands in no ruled grid. */
  public static final int NONE = -1;

  private final List<Strip> strips;
  private final Map<Integer, Integer> byTable = new HashMap<>();

  public GridWidths(List<Strip> strips) {
    this.strips = strips;
    for (Strip strip : strips) {
      if (strip.kind() == Strip.Kind.RULED_ROW) {
        strip.slots().forEach(s -> byTable.merge(strip.table(), s.end(), Math::max));
      }
    }
  }

  /** The number of columns of the grid that a piece stands in. */
  public int of(Token token) {
    Strip strip = strips.get(token.strip());
    return strip.kind() == Strip.Kind.RULED_ROW ? byTable.getOrDefault(strip.table(), NONE) : NONE;
  }

  /** The number of columns of the grid that a header stands in. */
  public int of(List<Token> header) {
    return header.stream().mapToInt(this::of).max().orElse(NONE);
  }

  /** The number of columns of the grid that the figures of a row stand in. */
  public int of(Reading reading) {
    return reading.values().isEmpty() ? NONE : of(reading.values().get(0));
  }
}
