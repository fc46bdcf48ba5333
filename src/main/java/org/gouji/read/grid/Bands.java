package org.gouji.read.grid;

import java.util.ArrayList;
import java.util.List;

/** The rows of a grid in bands: the smallest runs of rows that no cell reaches out of. */
final class Bands {
  private Bands() {}

  static List<List<Slot>> of(Grid grid) {
    List<List<Slot>> bands = new ArrayList<>();
    int bottom = -1;
    for (Slot s : grid.slots()) {
      if (s.row() >= bottom) {
        bands.add(new ArrayList<>());
      }
      bottom = Math.max(bottom, s.bottom());
      bands.get(bands.size() - 1).add(s);
    }
    return bands;
  }
}
