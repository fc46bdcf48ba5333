package org.gouji.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  private static final CellId GRAND = Grids.request("handled", "total");

  private final Map<CellId, Long> grid = Grids.consistent(new SplittableRandom(4), 500);
  private final Values full = Grids.values(grid);

  @Test
  void fullConsistentReportHolds() {
    assertThat(judge(full).values()).containsOnly(Verdict.State.HOLDS);
  }

  @Test
  void blankAddendCountsAsZero() {
    CellId cell = cellWithValue(true, 1);
    Map<String, Verdict.State> verdicts = judge(full.with().blank(cell).build());
    assertThat(verdicts)
        .containsEntry("requests-row-total/" + cell.row(), Verdict.State.FAILS)
        .containsEntry("requests-handled-total/" + cell.column(), Verdict.State.FAILS);
    CellId zero = cellWithValue(false, 0);
    assertThat(judge(full.with().blank(zero).build()).values()).containsOnly(Verdict.State.HOLDS);
  }

  @Test
  void blankLeafTotalsWithGrandTotalPrintedFailNothing() {
    Values.Builder builder = full.with();
    Grids.RESULTS.forEach(r -> builder.blank(Grids.request(r, "total")));
    Map<String, Verdict.State> verdicts = judge(builder.build());
    for (String row : Grids.RESULTS) {
      boolean nothing = grid.get(Grids.request(row, "total")) == 0;
      assertThat(verdicts)
          .containsEntry(
              "requests-row-total/" + row, nothing ? Verdict.State.HOLDS : Verdict.State.UNTOLD);
    }
    assertThat(verdicts)
        .doesNotContainValue(Verdict.State.FAILS)
        .containsEntry("requests-handled-total/total", Verdict.State.HOLDS);
  }

  @Test
  void blankGrandTotalStandsForItsRowAndLeavesBothItsEquationsOpen() {
    Values values = full.with().blank(GRAND).build();
    assertThat(judge(values))
        .containsEntry("requests-handled-total/total", Verdict.State.UNTOLD)
        .containsEntry("requests-row-total/handled", Verdict.State.UNTOLD)
        .containsEntry("requests-balance/total", Verdict.State.HOLDS);
    assertThat(verdict(values, "requests-handled-total/total").missing()).containsExactly(GRAND);
    Verdict balance = verdict(values, "requests-balance/total");
    assertThat(balance.right())
        .filteredOn(t -> t.cell().equals(GRAND))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.printed()).isNull();
              assertThat(t.counted()).isEqualByComparingTo(BigDecimal.valueOf(grid.get(GRAND)));
            });
  }

  @Test
  void unreadableAddendOfBlankTotalLeavesOpenWhatUsesTheTotal() {
    CellId total = Grids.request("received", "total");
    Values values =
        full.with().blank(total).unreadable(Grids.request("received", "research")).build();
    assertThat(judge(values))
        .containsEntry("requests-balance/total", Verdict.State.UNTOLD)
        .containsEntry("requests-balance/research", Verdict.State.UNTOLD)
        .containsEntry("requests-row-total/received", Verdict.State.UNTOLD)
        .containsEntry("requests-balance/commercial", Verdict.State.HOLDS);
    assertThat(verdict(values, "requests-balance/total").missing()).containsExactly(total);
  }

  @Test
  void missingResultRowIsToldOnlyWhenTheOthersExceedTheTotal() {
    Values.Builder builder = full.with();
    Grids.COLUMNS.forEach(c -> builder.absent(Grids.request("granted", c)));
    long handled = grid.get(Grids.request("handled", "natural_person"));
    Values values =
        builder.number(Grids.request("rejected_petition", "natural_person"), handled + 1).build();
    Verdict exceeded = verdict(values, "requests-handled-total/natural_person");
    assertThat(exceeded.state()).isEqualTo(Verdict.State.FAILS);
    assertThat(exceeded.missing()).containsExactly(Grids.request("granted", "natural_person"));
    assertThat(verdict(values, "requests-handled-total/research").state())
        .isEqualTo(Verdict.State.UNTOLD);
  }

  @Test
  void missingHandledRowLeavesBalanceAndSumOpen() {
    Values.Builder builder = full.with();
    Grids.COLUMNS.forEach(c -> builder.absent(Grids.request("handled", c)));
    Map<String, Verdict.State> verdicts = judge(builder.build());
    for (String column : Grids.COLUMNS) {
      assertThat(verdicts)
          .containsEntry("requests-balance/" + column, Verdict.State.UNTOLD)
          .containsEntry("requests-handled-total/" + column, Verdict.State.UNTOLD);
    }
    assertThat(verdicts).containsEntry("requests-row-total/granted", Verdict.State.HOLDS);
  }

  @Test
  void totalsThatDefineEachOtherAreNotTold() {
    CellId a = CellId.parse("own.a.x");
    CellId b = CellId.parse("own.b.x");
    CellId c = CellId.parse("own.c.x");
    List<Equation> ring =
        List.of(
            new Equation("r", "1", List.of(new Term(a, 1), new Term(b, -1)), Optional.of(a)),
            new Equation("r", "2", List.of(new Term(b, 1), new Term(a, -1)), Optional.of(b)),
            new Equation("r", "3", List.of(new Term(c, 1), new Term(a, -1)), Optional.of(c)));
    Values values = Values.builder().blank(a).blank(b).number(c, 3).build();
    assertThat(Evaluation.of(ring, values)).allMatch(Verdict::untold);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithThePlainReadingOfTheForm(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 150; i++) {
      Values values = torn(random);
      Map<String, Verdict.State> expected = new PlainReading(values).verdicts();
      Map<String, Verdict.State> actual =
          Evaluation.of(Grids.FORM.equations(values.printed()), values).stream()
              .filter(v -> !v.equation().rule().equals("disputes-total"))
              .collect(Collectors.toMap(v -> v.equation().id(), Verdict::state));
      assertThat(actual).as("seed %d, report %d", seed, i).isEqualTo(expected);
    }
  }

  /** A report with wrong figures, blanks, unreadable cells, missing rows and columns. */
  private static Values torn(SplittableRandom random) {
    long size = random.nextInt(4) == 0 ? 0 : Grids.anySize(random);
    Values.Builder builder = Grids.values(Grids.consistent(random, size)).with();
    List<CellId> cells = new ArrayList<>(Grids.requestCells());
    int[] each = new int[4];
    for (int i = 0; i < each.length; i++) {
      each[i] = random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(3);
    }
    for (int i = 0; i < each[0]; i++) {
      builder.number(cells.get(random.nextInt(cells.size())), random.nextLong(size + 9));
    }
    for (int i = 0; i < each[1]; i++) {
      builder.blank(cells.get(random.nextInt(cells.size())));
    }
    if (random.nextInt(3) == 0) {
      Grids.RESULTS.forEach(r -> builder.blank(Grids.request(r, "total")));
    }
    if (random.nextInt(4) == 0) {
      builder.blank(GRAND);
    }
    for (int i = 0; i < each[2] / 10; i++) {
      builder.unreadable(cells.get(random.nextInt(cells.size())));
    }
    for (int i = 0; i < each[3] / 10; i++) {
      builder.absent(cells.get(random.nextInt(cells.size())));
    }
    if (random.nextInt(3) == 0) {
      String row = Grids.ROWS.get(random.nextInt(Grids.ROWS.size()));
      Grids.COLUMNS.forEach(c -> builder.absent(Grids.request(row, c)));
    }
    if (random.nextInt(5) == 0) {
      String column = Grids.COLUMNS.get(random.nextInt(Grids.COLUMNS.size()));
      Grids.ROWS.forEach(r -> builder.absent(Grids.request(r, column)));
    }
    return builder.build();
  }

  private CellId cellWithValue(boolean positive, long limit) {
    return Grids.RESULTS.stream()
        .flatMap(r -> Grids.APPLICANTS.stream().map(c -> Grids.request(r, c)))
        .filter(c -> positive ? grid.get(c) >= limit : grid.get(c) == 0)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Verdict.State> judge(Values values) {
    return Evaluation.of(Grids.FORM.equations(values.printed()), values).stream()
        .collect(Collectors.toMap(v -> v.equation().id(), Verdict::state));
  }

  private static Verdict verdict(Values values, String id) {
    return Evaluation.of(Grids.FORM.equations(values.printed()), values).stream()
        .collect(Collectors.toMap(v -> v.equation().id(), Function.identity()))
        .get(id);
  }
}
