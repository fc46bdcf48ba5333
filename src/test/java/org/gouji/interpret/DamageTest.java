package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gouji.form.Forms;
import org.gouji.kit.Blanks;
import org.gouji.kit.Damage;
import org.gouji.kit.FilledLayout;
import org.gouji.kit.Layout;
import org.gouji.kit.MarkupLayout;
import org.gouji.kit.Print;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.kit.Verdict;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No wrong number without a mark, whatever was done to the document; damage stays where it was
 * done; and without damage there is no mark.
 */
class DamageTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final int CASES = 12;

  private final List<String> silent = new ArrayList<>();
  private int untouched;
  private int clean;

  @ParameterizedTest
  @MethodSource("layouts")
  void oneDamage(Layout layout) throws Exception {
    for (Damage.Kind kind : Damage.Kind.values()) {
      for (int seed = 0; seed < CASES; seed++) {
        SampleReport sample = sample(seed);
        read(layout, sample, Damage.none(layout.print(sample)).and(kind, seed * 31L + 7));
      }
    }
    assertThatDamageShows(layout);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void severalDamages(Layout layout) throws Exception {
    Damage.Kind[] kinds = Damage.Kind.values();
    for (int seed = 0; seed < 2 * CASES; seed++) {
      SampleReport sample = sample(seed);
      SplittableRandom random = new SplittableRandom(seed);
      Damage damage = Damage.none(layout.print(sample));
      for (int i = 0; i < 2 + seed % 4; i++) {
        damage = damage.and(kinds[random.nextInt(kinds.length)], random.nextLong());
      }
      read(layout, sample, damage);
    }
    assertThatDamageShows(layout);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void noDamage(Layout layout) throws Exception {
    for (int seed = 0; seed < CASES; seed++) {
      SampleReport sample = sample(seed);
      Print print = layout.print(sample);
      read(layout, sample, Damage.none(print));
    }
    assertThat(silent).isEmpty();
    assertThat(clean).isEqualTo(layout.isGlued() ? clean : untouched);
  }

  /** Where a blank cell leaves no trace, its row may be open; it is marked then. */
  @ParameterizedTest
  @MethodSource("layouts")
  void blanks(Layout layout) throws Exception {
    for (Blanks blanks : Blanks.values()) {
      for (int seed = 14; seed < 19; seed++) {
        SampleReport sample = blanks.leave(sample(seed), seed);
        read(layout, sample, Damage.none(layout.print(sample)));
      }
    }
    assertThat(silent).isEmpty();
    assertThat(clean).isEqualTo(layout.losesBlanks() ? clean : untouched);
  }

  /** Both at once may make a row as good as another one; a wrong number is marked all the same. */
  @ParameterizedTest
  @MethodSource("layouts")
  void damagedBlanks(Layout layout) throws Exception {
    Damage.Kind[] kinds = Damage.Kind.values();
    for (Blanks blanks : Blanks.values()) {
      for (int seed = 0; seed < 4; seed++) {
        SampleReport sample = blanks.leave(sample(seed), seed);
        Damage.Kind kind = kinds[(seed + blanks.ordinal()) % kinds.length];
        read(layout, sample, Damage.none(layout.print(sample)).and(kind, seed));
      }
    }
    assertThat(silent).isEmpty();
  }

  private static SampleReport sample(int seed) {
    return RandomReport.of(seed, seed % 2 == 0 ? "2021" : "2019", 30 + 200 * (seed % 3));
  }

  static Stream<Layout> layouts() {
    return Stream.of(TextLayout.values(), FilledLayout.values(), MarkupLayout.values())
        .flatMap(Stream::of);
  }

  private void read(Layout layout, SampleReport sample, Damage damage) throws Exception {
    Source source = new Source("damaged", layout.bytes(damage.text()));
    Report report = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT)).get(0);
    Verdict verdict = Verdict.of(sample, report, damage.touched(), damage.gone());
    verdict.wrong().forEach(w -> silent.add(damage.what() + ": " + w));
    untouched += verdict.untouched();
    clean += verdict.clean();
  }

  /** Where digits ran together, each number that sums part again is marked as repaired. */
  private void assertThatDamageShows(Layout layout) {
    assertThat(silent).isEmpty();
    if (!layout.isGlued()) {
      assertThat((double) clean / untouched).isGreaterThan(0.99);
    }
  }
}
