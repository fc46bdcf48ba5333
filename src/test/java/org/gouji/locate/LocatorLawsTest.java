package org.gouji.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.gouji.form.CellId;
import org.gouji.locate.Explanation.Grade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of every report, held against random ones of all sizes. */
class LocatorLawsTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySingleWrongCellIsNamedWithItsTrueValue(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<CellId, Long> truth = Grids.consistent(random, Grids.anySize(random));
    Values values = Grids.values(truth);
    assertThat(Grids.requestCells()).hasSize(175);
    for (CellId cell : Grids.requestCells()) {
      Values wrong = values.with().number(cell, other(random, truth.get(cell))).build();
      Localisation said = Locator.locate(LocateInput.of(Grids.FORM, wrong));
      assertThat(said.explanations())
          .as("seed %d, %s", seed, cell)
          .singleElement()
          .satisfies(
              e -> {
                assertThat(e.grade()).isEqualTo(Grade.HIGH);
                assertThat(e.changes())
                    .singleElement()
                    .satisfies(c -> assertThat(c.cell()).isEqualTo(cell))
                    .satisfies(
                        c ->
                            assertThat(c.suggested())
                                .isEqualTo(BigDecimal.valueOf(truth.get(cell))));
                assertThat(e.settles()).hasSizeGreaterThan(1);
                assertThat(e.alternatives()).isZero();
              });
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neverExactlyOneEquationOfTheTableOfRequestsFails(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      Values.Builder wrong = Grids.values(Grids.consistent(random, Grids.anySize(random))).with();
      for (int errors = random.nextInt(6); errors >= 0; errors--) {
        wrong.number(Grids.requestCells().get(random.nextInt(175)), random.nextInt(9));
      }
      assertThat(
              Evaluation.of(Grids.EQUATIONS, wrong.build()).stream().filter(Verdict::fails).count())
          .as("seed %d, report %d", seed, i)
          .isNotEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twoWrongCellsAreAlwaysAmongTheListed(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int unique = 0;
    int reports = 120;
    for (int i = 0; i < reports; i++) {
      Map<CellId, Long> truth = Grids.consistent(random, Grids.anySize(random));
      Map<CellId, Long> right = new HashMap<>();
      Values.Builder wrong = Grids.values(truth).with();
      while (right.size() < 2) {
        CellId cell = Grids.requestCells().get(random.nextInt(175));
        right.put(cell, truth.get(cell));
        wrong.number(cell, other(random, truth.get(cell)));
      }
      Localisation said = Locator.locate(LocateInput.of(Grids.FORM, wrong.build()));
      assertThat(said.explanations().stream().map(LocatorLawsTest::suggested))
          .as("seed %d, report %d, %s", seed, i, right)
          .contains(right);
      assertThat(said.explanations()).noneMatch(e -> e.grade() == Grade.HIGH);
      unique += said.explanations().size() == 1 ? 1 : 0;
    }
    assertThat(unique).as("unique of %d, seed %d", reports, seed).isGreaterThan(reports * 9 / 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void consistentRectangleStaysSilent(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 20; i++) {
      Map<CellId, Long> grid = Grids.consistent(random, 100 + Grids.anySize(random));
      CellId[] corners = {
        Grids.request("granted", "natural_person"), Grids.request("granted", "other"),
        Grids.request("rejected_repeated", "other"),
            Grids.request("rejected_repeated", "natural_person")
      };
      long by = Math.min(3, Math.min(grid.get(corners[1]), grid.get(corners[3])));
      for (int corner = 0; corner < 4; corner++) {
        grid.merge(corners[corner], corner % 2 == 0 ? by : -by, Long::sum);
      }
      Localisation said = Locator.locate(LocateInput.of(Grids.FORM, Grids.values(grid)));
      assertThat(said.explanations()).as("seed %d, report %d", seed, i).isEmpty();
      assertThat(said.independentChecks()).isEqualTo(40);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leafWithItsRowTotalAlwaysShowsItsColumn(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 20; i++) {
      Map<CellId, Long> truth = Grids.consistent(random, Grids.anySize(random));
      String row = Grids.RESULTS.get(random.nextInt(Grids.RESULTS.size()));
      String column = Grids.APPLICANTS.get(random.nextInt(6));
      CellId leaf = Grids.request(row, column);
      CellId total = Grids.request(row, "total");
      long by = other(random, truth.get(leaf)) - truth.get(leaf);
      Values wrong =
          Grids.values(truth)
              .with()
              .number(leaf, truth.get(leaf) + by)
              .number(total, truth.get(total) + by)
              .build();
      List<Explanation> said = Locator.locate(LocateInput.of(Grids.FORM, wrong)).explanations();
      assertThat(said.stream().map(LocatorLawsTest::suggested))
          .as("seed %d, report %d", seed, i)
          .contains(Map.of(leaf, truth.get(leaf), total, truth.get(total)));
      assertThat(said)
          .allSatisfy(
              e ->
                  assertThat(e.changes())
                      .anySatisfy(c -> assertThat(c.cell().column()).isEqualTo(column)));
      if (said.size() > 1) {
        assertThat(said).allMatch(e -> e.certain().equals(column) && e.grade() == Grade.LOW);
        assertThat(said).allMatch(e -> e.alternatives() == said.size() - 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sameReportGetsTheSameAnswer(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Values.Builder wrong = Grids.values(Grids.consistent(random, 500)).with();
    for (int i = 0; i < 3; i++) {
      wrong.number(Grids.requestCells().get(random.nextInt(175)), random.nextInt(50));
    }
    List<CellId> cells = new ArrayList<>(wrong.build().cells());
    Values.Builder backwards = Values.builder();
    for (int i = cells.size() - 1; i >= 0; i--) {
      backwards.number(cells.get(i), wrong.build().number(cells.get(i)).orElseThrow());
    }
    assertThat(Locator.locate(LocateInput.of(Grids.FORM, wrong.build())))
        .isEqualTo(Locator.locate(LocateInput.of(Grids.FORM, backwards.build())));
  }

  private static Map<CellId, Long> suggested(Explanation explanation) {
    return explanation.changes().stream()
        .collect(Collectors.toMap(Explanation.Change::cell, c -> c.suggested().longValueExact()));
  }

  private static long other(SplittableRandom random, long right) {
    long wrong = right;
    while (wrong == right) {
      wrong =
          random.nextBoolean() ? random.nextLong(2 * right + 10) : right + random.nextInt(-9, 10);
      wrong = Math.max(0, wrong);
    }
    return wrong;
  }
}
