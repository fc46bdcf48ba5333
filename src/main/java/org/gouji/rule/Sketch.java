package org.gouji.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A MinHash sketch of a text (Broder 1997): how alike two texts are shows in how many of their
 * minima agree, and texts that are alike agree in a whole band of them (Leskovec, Rajaraman,
 * Ullman: Mining of Massive Datasets, ch. 3). Of texts alike to 80 % all but 2 in 1,000 share a
 * band. Its inner workings are the business of the rules.
 */
public final class Sketch {
  private static final int BANDS = 21;
  private static final int ROWS = 6;
  private static final int SHINGLE = 5;

  /** Shorter texts are alike by accident: some sentences that all reports have. */
  private static final int LEAST_SHINGLES = 150;

  private static final Sketch NONE = new Sketch(new int[0]);

  private final int[] minima;

  private Sketch(int[] minima) {
    this.minima = minima;
  }

  static Sketch of(String text) {
    Set<Long> shingles = shingles(text);
    if (shingles.size() < LEAST_SHINGLES) {
      return NONE;
    }
    int[] minima = new int[BANDS * ROWS];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < minima.length; i++) {
        int hash = (int) (Hashes.mix(shingle + 0x9e3779b97f4a7c15L * (i + 1)) >>> 33);
        if (hash < minima[i]) {
          minima[i] = hash;
        }
      }
    }
    return new Sketch(minima);
  }

  /** Hashes of all stretches of five characters. */
  static Set<Long> shingles(String text) {
    Set<Long> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= text.length(); i++) {
      shingles.add(Hashes.of(text.substring(i, i + SHINGLE)));
    }
    return shingles;
  }

  /** Whether the text was too short to be compared. */
  boolean isEmpty() {
    return minima.length == 0;
  }

  /** What it takes in memory, about. */
  int bytes() {
    return minima.length * Integer.BYTES;
  }

  /** The keys of its bands: texts that share one may be alike. */
  List<Long> bands() {
    List<Long> keys = new ArrayList<>();
    for (int band = 0; band * ROWS < minima.length; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Hashes.mix(key * 31 + minima[band * ROWS + row]);
      }
      keys.add(key);
    }
    return keys;
  }

  /** How alike both texts are, estimated, 0 to 100. */
  int likeness(Sketch other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    int same = 0;
    for (int i = 0; i < minima.length; i++) {
      if (minima[i] == other.minima[i]) {
        same++;
      }
    }
    return same * 100 / minima.length;
  }

  /** The exact share of stretches that two texts have in common, 0 to 100. */
  static int likeness(String one, String other) {
    Set<Long> a = shingles(one);
    Set<Long> b = shingles(other);
    Set<Long> common = new HashSet<>(a);
    common.retainAll(b);
    int all = a.size() + b.size() - common.size();
    return all == 0 ? 0 : common.size() * 100 / all;
  }

  /** The longest passage that stands in both texts. */
  static String longestShared(String one, String other) {
    int[] ending = new int[other.length() + 1];
    int best = 0;
    int end = 0;
    for (int i = 1; i <= one.length(); i++) {
      char c = one.charAt(i - 1);
      // From right to left, so that what the row before says is still there.
      for (int j = other.length(); j > 0; j--) {
        ending[j] = c == other.charAt(j - 1) ? ending[j - 1] + 1 : 0;
        if (ending[j] > best) {
          best = ending[j];
          end = i;
        }
      }
    }
    return one.substring(end - best, end);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sketch sketch && Arrays.equals(minima, sketch.minima);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(minima);
  }
}
