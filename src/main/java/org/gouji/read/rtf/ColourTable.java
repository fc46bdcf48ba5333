package org.gouji.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.grid.Colours;

/** The colours that a document names by number. */
final class ColourTable {
  /** Shades of so many hundredths of a percent hide the colour behind them. */
  private static final int FULL = 10_000;

  private final List<Integer> colours = new ArrayList<>();
  private int next;
  private boolean named;

  /** One channel of the colour that is being named. */
  void channel(int shift, int value) {
    next |= Math.max(0, Math.min(255, value)) << shift;
    named = true;
  }

  /** The colour is complete; one without channels is the automatic one. */
  void end() {
    colours.add(named ? next : Colours.UNKNOWN);
    next = 0;
    named = false;
  }

  /** A colour; unknown if it is the automatic one. */
  int get(int number) {
    return number >= 0 && number < colours.size() ? colours.get(number) : Colours.UNKNOWN;
  }

  /**
   * The colour of a shade.
   *
   * @param fore number of the colour of its pattern
   * @param back number of the colour behind the pattern, 0 for none
   * @param percent hundredths of a percent that the pattern covers
   * @param around the colour where there is no shade
   */
  int shade(int fore, int back, int percent, int around) {
    if (percent >= FULL) {
      return get(fore);
    }
    if (percent > 0) {
      return Colours.UNKNOWN;
    }
    return back > 0 ? get(back) : around;
  }
}
