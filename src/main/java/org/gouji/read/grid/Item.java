package org.gouji.read.grid;

/** Something that a cell or a page holds, in reading order. */
public sealed interface Item permits Line, Grid {
  /** Whether nothing can be seen of it. */
  boolean isBlank();
}
