package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.Damage;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;
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
  @EnumSource(
      value = TextLayout.class,
      names = {"GLUED_ROWS", "GLUED_PAGE"},
      mode = EnumSource.Mode.EXCLUDE)
  void noWrongNumberGoesUnmarked(TextLayout layout) throws UnreadableException {
    List<String> silent = new ArrayList<>();
    int cells = 0;
    int untouched = 0;
    for (Damage.Kind kind : Damage.Kind.values()) {
      // A cell less on a page of fixed columns is the same page as one with a blank cell.
      if (kind == Damage.Kind.CELL_DROPPED && layout == TextLayout.FIXED_WIDTH) {
        continue;
      }
      for (int seed = 0; seed < CASES; seed++) {
        SampleReport sample =
            RandomReport.of(seed, seed % 2 == 0 ? "2021" : "2019", 30 + 200 * (seed % 3));
        @Nullable Damage damage = Damage.of(layout.write(sample), kind, seed * 31L + 7);
        if (damage == null) {
          continue;
        }
        Report report =
            INTERPRETER.interpret(TextReader.read(damage.text(), Limits.DEFAULT)).get(0);
        for (var cell : sample.cells().entrySet()) {
          CellValue value = report.cell(CellId.parse(cell.getKey()));
          boolean right =
              value != null
                  && value.number() != null
                  && value.number().compareTo(new BigDecimal(cell.getValue())) == 0;
          boolean marked = value == null || value.repair() != null;
          cells++;
          untouched += right && !marked ? 1 : 0;
          if (!right && !marked && value.number() != null) {
            silent.add(
                kind
                    + ", seed "
                    + seed
                    + ": "
                    + cell.getKey()
                    + " reads "
                    + value.raw()
                    + ", not "
                    + cell.getValue()
                    + "; damaged: "
                    + damage.line());
          }
        }
      }
    }
    assertThat(silent).isEmpty();
    // One damage touches at most the few rows that it stands in; the rest must read as before.
    assertThat((double) untouched / cells)
        .as("share of cells right and unmarked")
        .isGreaterThan(0.94);
  }
}
