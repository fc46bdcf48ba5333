package org.gouji.interpret.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExchangesTest {
  @Test
  void everyPairInTheWrongOrderCountsForBoth() {
    Random random = new Random(20_240_131);
    for (int n = 0; n < 200; n++) {
      int[] places = random.ints(n % 40, -1, 30).toArray();
      assertThat(Exchanges.counts(places)).isEqualTo(pairwise(places));
    }
  }

  private static int[] pairwise(int[] places) {
    int[] counts = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; j < i; j++) {
        if (places[i] >= 0 && places[j] > places[i]) {
          counts[i]++;
          counts[j]++;
        }
      }
    }
    return counts;
  }
}
