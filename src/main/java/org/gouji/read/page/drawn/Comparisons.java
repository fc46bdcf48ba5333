package org.gouji.read.page.drawn;

/** How many comparisons a page may still cost: one that needs more is a drawing, or an attack. */
public final class Comparisons {
  private long left;

  public Comparisons(long most) {
    left = most;
  }

  /** Whether one more may be made. */
  public boolean next() {
    return left-- > 0;
  }
}
