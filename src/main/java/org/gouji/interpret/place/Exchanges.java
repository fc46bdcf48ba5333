package org.gouji.interpret.place;

import java.util.stream.IntStream;

/** Which of some rows stand before or behind others that the form has in another order. */
public final class Exchanges {
  private Exchanges() {}

  /**
   * How many others each row is exchanged with; in time of rows times places.
   *
   * @param places the place of each row in the form, from 0; −1 if it has none
   */
  public static int[] counts(int[] places) {
    int[] counts = new int[places.length];
    int end = IntStream.of(places).max().orElse(-1) + 1;
    int[] before = new int[end];
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        counts[i] += IntStream.range(places[i] + 1, end).map(p -> before[p]).sum();
        before[places[i]]++;
      }
    }
    int[] behind = new int[end];
    for (int i = places.length - 1; i >= 0; i--) {
      if (places[i] >= 0) {
        counts[i] += IntStream.range(0, places[i]).map(p -> behind[p]).sum();
        behind[places[i]]++;
      }
    }
    return counts;
  }
}
