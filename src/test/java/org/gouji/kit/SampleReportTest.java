package org.gouji.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.form.Equation;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.Term;
import org.junit.jupiter.api.Test;

/** The truth of the test kit is itself complete and consistent. */
class SampleReportTest {
  @Test
  void everyPlaceOfATableIsCoveredOnce() {
    for (SampleReport report : List.of(SampleReport.EDITION_2021, SampleReport.EDITION_2019)) {
      for (SampleGrid grid : report.grids()) {
        int covered = grid.boxes().stream().mapToInt(b -> b.rowSpan() * b.columnSpan()).sum();
        assertThat(covered).as(grid.name()).isEqualTo(grid.rowCount() * grid.columnCount());
        for (SampleGrid.Box[] row : grid.covers()) {
          assertThat(row).as(grid.name()).doesNotContainNull();
        }
      }
    }
  }

  @Test
  void theCellsAreThoseOfTheFormAndAllEquationsHold() {
    for (SampleReport report : List.of(SampleReport.EDITION_2021, SampleReport.EDITION_2019)) {
      Form form = Forms.standard().edition(report.edition()).orElseThrow();
      List<String> required =
          form.tables().stream()
              .flatMap(t -> t.rows().stream().filter(r -> r.required()).map(r -> Map.entry(t, r)))
              .flatMap(
                  e ->
                      e.getValue().columns().stream()
                          .map(c -> e.getKey().id() + "." + e.getValue().id() + "." + c.id()))
              .toList();
      assertThat(report.cells().keySet()).containsExactlyInAnyOrderElementsOf(required);
      for (Equation equation : form.equations()) {
        BigDecimal sum =
            equation.terms().stream()
                .map(
                    t ->
                        new BigDecimal(report.cells().get(t.cell().toString())).multiply(factor(t)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as(report.edition() + " " + equation.id()).isZero();
      }
    }
  }

  private static BigDecimal factor(Term term) {
    return new BigDecimal(term.coefficient());
  }
}
