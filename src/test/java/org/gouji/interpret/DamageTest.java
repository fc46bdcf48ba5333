package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Forms;
import org.gouji.kit.Damage;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.kit.Verdict;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No wrong number without a mark, whatever was done to the text; and damage stays where it was
 * done.
 */
class DamageTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final int CASES = 16;

  @ParameterizedTest
  @EnumSource(TextLayout.class)
  void noWrongNumberGoesUnmarked(TextLayout layout) throws UnreadableException {
    List<String> silent = new ArrayList<>();
    int untouched = 0;
    int clean = 0;
    for (Damage.Kind kind : Damage.Kind.values()) {
      for (int seed = 0; seed < CASES; seed++) {
        SampleReport sample =
            RandomReport.of(seed, seed % 2 == 0 ? "2021" : "2019", 30 + 200 * (seed % 3));
        Damage damage = Damage.none(layout.print(sample)).and(kind, seed * 31L + 7);
        Report report =
            INTERPRETER.interpret(TextReader.read(damage.text(), Limits.DEFAULT)).get(0);
        Verdict verdict = Verdict.of(sample, report, damage.touched(), damage.gone());
        verdict.wrong().forEach(w -> silent.add(damage.what() + ": " + w));
        untouched += verdict.untouched();
        clean += verdict.clean();
      }
    }
    assertThat(silent).isEmpty();
    assertThat((double) clean / untouched).isGreaterThan(0.99);
  }
}
