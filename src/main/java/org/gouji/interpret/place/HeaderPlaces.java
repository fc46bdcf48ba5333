package org.gouji.interpret.place;

import java.util.List;

/** Where the header of a table shows the cells of its rows. */
@FunctionalInterface
public interface HeaderPlaces {
  /** Header and rows have no columns in common. */
  HeaderPlaces NONE = line -> List.of();

  /** First column of each cell's header and the column behind it; empty if one has no header. */
  List<int[]> of(Line line);
}
