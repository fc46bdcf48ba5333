package org.gouji.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Term;
import org.gouji.locate.Explanation.Change;
import org.gouji.locate.Explanation.Grade;
import org.junit.jupiter.api.Test;

class LocatorTest {
  private static final CellId LEAF = Grids.request("granted", "natural_person");
  private static final CellId TOTAL = Grids.request("granted", "total");

  private final Map<CellId, Long> grid = Grids.county();
  private final Values full = Grids.values(grid);

  private static CellId dispute(String column) {
    return new CellId("disputes", "reconsideration", column);
  }

  private Values disputes(long upheld, long corrected, long other, long pending, long total) {
    return full.with()
        .number(dispute("upheld"), upheld)
        .number(dispute("corrected"), corrected)
        .number(dispute("other"), other)
        .number(dispute("pending"), pending)
        .number(dispute("total"), total)
        .build();
  }

  @Test
  void singleWrongFigureIsSaidInBothLanguages() {
    Explanation said = only(full.with().number(LEAF, 21).build());
    assertThat(said.grade()).isEqualTo(Grade.HIGH);
    assertThat(said.message().zh())
        .isEqualTo("若“予以公开 · 自然人”为12（现为21，两位数字颠倒），这2项不成立的核对都成立；改动其他任何一个数字都做不到");
    assertThat(said.message().en())
        .isEqualTo(
            "if granted · natural person were 12 instead of 21 (digits swapped), both failing"
                + " checks would hold; no other single figure does");
    assertThat(said.settles())
        .containsExactly("requests-handled-total/natural_person", "requests-row-total/granted");
    assertThat(said.changes())
        .containsExactly(
            new Change(LEAF, BigDecimal.valueOf(21), BigDecimal.valueOf(12), "digits swapped"));
  }

  @Test
  void figureLeftBlankIsACandidateLikeAnyOther() {
    Explanation said = only(full.with().blank(LEAF).build());
    assertThat(said.grade()).isEqualTo(Grade.HIGH);
    assertThat(said.changes())
        .containsExactly(new Change(LEAF, null, BigDecimal.valueOf(12), "not filled in"));
  }

  @Test
  void sumWithASingleCheckLeavesSeveralExplanations() {
    List<Explanation> said = explain(disputes(1, 2, 3, 4, 11));
    assertThat(said).hasSize(5).allMatch(e -> e.grade() == Grade.LOW && e.alternatives() == 4);
    assertThat(said).allMatch(e -> e.certain().equals("reconsideration"));
  }

  @Test
  void totalLeftAtZeroIsTheOnlySingleFigureButNotBeyondDoubt() {
    Explanation said = only(disputes(5, 0, 3, 0, 0));
    assertThat(said.grade()).isEqualTo(Grade.MEDIUM);
    assertThat(said.changes())
        .containsExactly(
            new Change(dispute("total"), BigDecimal.ZERO, BigDecimal.valueOf(8), "left at 0"));
    assertThat(said.message().en()).endsWith("but two wrong figures could look the same");
  }

  @Test
  void partsOfTwoTablesAreExplainedApart() {
    Values values = disputes(1, 2, 3, 4, 11).with().number(LEAF, 21).build();
    assertThat(explain(values)).hasSize(6).element(0).matches(e -> e.grade() == Grade.HIGH);
  }

  @Test
  void blankRowTotalElsewhereDoesNotMakeAWrongPairLookLikeOneSureFigure() {
    Values values =
        full.with()
            .number(LEAF, 15)
            .number(TOTAL, grid.get(TOTAL) + 3)
            .blank(Grids.request("refused_internal_affairs", "total"))
            .number(Grids.request("refused_internal_affairs", "natural_person"), 40)
            .number(
                Grids.request("handled", "natural_person"),
                grid.get(Grids.request("handled", "natural_person"))
                    + 40
                    - grid.get(Grids.request("refused_internal_affairs", "natural_person")))
            .build();
    // Bring the other sums in line with the 40, so that only the pair is wrong.
    long by = 40 - grid.get(Grids.request("refused_internal_affairs", "natural_person"));
    Values.Builder builder = values.with();
    for (CellId cell :
        List.of(
            Grids.request("handled", "total"),
            Grids.request("received", "natural_person"),
            Grids.request("received", "total"))) {
      builder.number(cell, grid.get(cell) + by);
    }
    List<Explanation> said = explain(builder.build());
    assertThat(said).noneMatch(e -> e.grade() == Grade.HIGH);
    assertThat(said)
        .anySatisfy(
            e -> assertThat(e.changes()).extracting(Change::cell).containsExactly(LEAF, TOTAL));
    assertThat(said).allMatch(e -> e.certain().equals("natural_person"));
  }

  /** A cell, its total and a cell left blank under it look like one wrong total. */
  @Test
  void blankCellOfAFailingCheckThatStaysBlankLeavesADoubt() {
    String row =
        Grids.RESULTS.stream()
            .filter(r -> !r.equals("granted") && grid.get(Grids.request(r, "natural_person")) > 0)
            .findFirst()
            .orElseThrow();
    CellId blank = Grids.request(row, "natural_person");
    long value = grid.get(blank);
    Values.Builder values =
        full.with()
            .blank(blank)
            .number(LEAF, grid.get(LEAF) + value)
            .number(TOTAL, grid.get(TOTAL) + value);
    Explanation said = only(values.build());
    assertThat(said.changes())
        .extracting(Change::cell)
        .containsExactly(Grids.request(row, "total"));
    assertThat(said.grade()).isEqualTo(Grade.MEDIUM);
    assertThat(said.message().en()).endsWith("but a cell of these checks is blank");
    assertThat(said.message().zh()).endsWith("但这些核对中另有空白格");
  }

  /** Of two cells that count in the same checks one alone can be enough, by another amount. */
  @Test
  void cellThatMayShareItsErrorWithAnotherIsNotSure() {
    CellId other = Grids.request("rejected_repeated", "natural_person");
    Values values =
        full.with()
            .blank(TOTAL)
            .blank(Grids.request("rejected_repeated", "total"))
            .number(LEAF, 90_012)
            .number(other, grid.get(other) + 1)
            .build();
    Explanation said = only(values);
    assertThat(said.changes()).extracting(Change::cell).containsExactly(LEAF);
    assertThat(said.changes().get(0).suggested()).isNotEqualTo(BigDecimal.valueOf(12));
    assertThat(said.grade()).isEqualTo(Grade.MEDIUM);
  }

  @Test
  void pinnedFigureIsNeverChanged() {
    LocateInput input = input(full.with().number(LEAF, 21).build()).withPinned(Set.of(LEAF));
    assertThat(Locator.locate(input).explanations())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.changes()).extracting(Change::cell).doesNotContain(LEAF));
  }

  @Test
  void repairedFigureComesFirstAndSendsOneToTheSource() {
    LocateInput input = input(disputes(1, 2, 3, 4, 11)).withRepaired(Set.of(dispute("pending")));
    List<Explanation> said = Locator.locate(input).explanations();
    assertThat(said.get(0).changes()).extracting(Change::cell).containsExactly(dispute("pending"));
    assertThat(said.get(0).readingFirst()).isTrue();
    assertThat(said.get(1).readingFirst()).isFalse();
    assertThat(said.get(0).grade()).isEqualTo(Grade.LOW);
    LocateInput confirmed =
        input(disputes(1, 2, 3, 4, 11)).withConfirmed(Set.of(dispute("upheld")));
    assertThat(Locator.locate(confirmed).explanations().get(4).changes())
        .extracting(Change::cell)
        .containsExactly(dispute("upheld"));
  }

  @Test
  void statementOfTheTextSettlesATie() {
    Values values = full.with().number(LEAF, 15).number(TOTAL, grid.get(TOTAL) + 3).build();
    assertThat(explain(values)).hasSizeGreaterThan(5);
    LocateInput input = input(values).withWitnesses(List.of(stated(TOTAL, grid.get(TOTAL))));
    Explanation said = only(Locator.locate(input));
    assertThat(said.grade()).isEqualTo(Grade.MEDIUM);
    assertThat(said.changes()).extracting(Change::cell).containsExactly(LEAF, TOTAL);
    assertThat(said.settles()).contains("narrative-mismatch/1");
    assertThat(said.operation()).isEqualTo("same-difference-in-total");
  }

  @Test
  void witnessThatIsWrongItselfIsContradictedAndNamed() {
    LocateInput input =
        input(full.with().number(LEAF, 21).build()).withWitnesses(List.of(stated(LEAF, 21)));
    Explanation said = only(Locator.locate(input));
    assertThat(said.grade()).isEqualTo(Grade.MEDIUM);
    assertThat(said.changes()).extracting(Change::cell).containsExactly(LEAF);
    assertThat(said.message().en()).contains("against the narrative");
    assertThat(said.settles()).doesNotContain("narrative-mismatch/1");
  }

  @Test
  void witnessAloneAgainstATallyingReportIsNotExplained() {
    LocateInput input = input(full).withWitnesses(List.of(stated(LEAF, 99)));
    assertThat(Locator.locate(input).explanations()).isEmpty();
  }

  @Test
  void manyErrorsAreNotExplainedAwayAndSaidSo() {
    Values.Builder builder = full.with();
    int i = 0;
    for (String row : Grids.RESULTS.subList(0, 6)) {
      builder.number(Grids.request(row, Grids.APPLICANTS.get(i)), 7000 + 100 * i++);
    }
    Explanation said = only(builder.build());
    assertThat(said.grade()).isEqualTo(Grade.NONE);
    assertThat(said.changes()).isEmpty();
    assertThat(said.message().zh()).isEqualTo("改动至多三个数字，无法使这12项不成立的核对都成立");
  }

  @Test
  void figuresTooLargeToBeSearchedAreSaidToBeSo() {
    Values values = full.with().number(LEAF, new BigDecimal("1e40")).build();
    Explanation said = only(values);
    assertThat(said.grade()).isEqualTo(Grade.NONE);
    assertThat(said.message().en()).contains("too large");
  }

  @Test
  void figureWithDecimalsInsteadOfWholeNumberIsFound() {
    Explanation said = only(full.with().number(LEAF, new BigDecimal("1.2")).build());
    assertThat(said.grade()).isEqualTo(Grade.HIGH);
    assertThat(said.changes())
        .containsExactly(
            new Change(LEAF, new BigDecimal("1.2"), BigDecimal.valueOf(12), "decimal point moved"));
  }

  @Test
  void missingRowIsEliminatedAndItsImpliedEquationExplained() {
    Values.Builder builder = full.with().number(LEAF, 21);
    Grids.COLUMNS.forEach(c -> builder.absent(Grids.request("handled", c)));
    Localisation said = Locator.locate(input(builder.build()));
    assertThat(said.implied()).hasSize(7);
    assertThat(said.implied().get(0))
        .satisfies(
            i -> {
              assertThat(i.verdict().equation().id()).isEqualTo("implied-balance/natural_person");
              assertThat(i.verdict().fails()).isTrue();
              assertThat(i.eliminated())
                  .containsExactly(Grids.request("handled", "natural_person"));
              assertThat(i.parts())
                  .containsExactly(
                      new ImpliedEquation.Part("requests-balance/natural_person", 1),
                      new ImpliedEquation.Part("requests-handled-total/natural_person", 1));
              assertThat(i.verdict().difference().longValueExact()).isEqualTo(-9);
            });
    assertThat(said.implied().subList(1, 7)).allMatch(i -> i.verdict().holds());
    Explanation explanation = only(said);
    assertThat(explanation.grade()).isEqualTo(Grade.HIGH);
    assertThat(explanation.settles())
        .containsExactly("requests-row-total/granted", "implied-balance/natural_person");
    // 24 rows, 7 implied balances and 3 disputes, one of which follows from the others.
    assertThat(said.independentChecks()).isEqualTo(33);
  }

  @Test
  void unreadableCellIsDeduced() {
    Localisation said = Locator.locate(input(full.with().unreadable(LEAF).build()));
    assertThat(said.explanations()).isEmpty();
    assertThat(said.filled())
        .containsExactly(
            new Deduced(
                LEAF,
                BigDecimal.valueOf(12),
                "requests-handled-total/natural_person",
                said.filled().get(0).from()));
    assertThat(said.filled().get(0).from()).hasSize(21).doesNotContain(LEAF);
    // That both its equations agree follows from the other sums: nothing new to be told.
    assertThat(said.implied()).isEmpty();
    assertThat(said.independentChecks()).isEqualTo(39);
  }

  @Test
  void unreadableCellWithoutOtherSumsImpliesAnEquation() {
    Values values =
        full.with()
            .unreadable(LEAF)
            .unreadable(Grids.request("handled", "commercial"))
            .number(TOTAL, grid.get(TOTAL) + 1)
            .build();
    Localisation said = Locator.locate(input(values));
    assertThat(said.implied())
        .anySatisfy(
            i -> {
              assertThat(i.verdict().equation().id()).isEqualTo("implied-balance/commercial");
              assertThat(i.eliminated()).containsExactly(Grids.request("handled", "commercial"));
            });
  }

  @Test
  void deducedValuesThatContradictEachOtherAreNotGiven() {
    Values values = full.with().unreadable(LEAF).number(TOTAL, grid.get(TOTAL) + 1).build();
    Localisation said = Locator.locate(input(values));
    assertThat(said.filled()).isEmpty();
  }

  @Test
  void missingTableDoesNotKeepTheOtherFromBeingExplained() {
    Values.Builder builder = full.with().number(LEAF, 21);
    full.cells().stream().filter(c -> c.table().equals("disputes")).forEach(builder::absent);
    assertThat(only(builder.build()).grade()).isEqualTo(Grade.HIGH);
  }

  @Test
  void blanksFillOneAfterTheOther() {
    Values.Builder builder = full.with();
    for (CellId cell : Grids.requestCells()) {
      boolean leafTotal = Grids.RESULTS.contains(cell.row()) && cell.column().equals("total");
      if (leafTotal || grid.get(cell) == 0) {
        builder.blank(cell);
      }
    }
    Values values = builder.build();
    Localisation said = Locator.locate(input(values));
    assertThat(said.explanations()).isEmpty();
    assertThat(said.filled())
        .hasSameSizeAs(
            values.cells().stream().filter(c -> values.state(c) == Values.State.BLANK).toList())
        .allSatisfy(d -> assertThat(d.value().longValueExact()).isEqualTo(grid.get(d.cell())))
        .allSatisfy(d -> assertThat(d.from()).isNotEmpty());
  }

  private static Witness stated(CellId cell, long value) {
    return new Witness(
        "narrative-mismatch/1",
        List.of(new Term(cell, 1)),
        BigDecimal.valueOf(value),
        new Message("正文", "the narrative"));
  }

  private static LocateInput input(Values values) {
    return LocateInput.of(Grids.FORM, values);
  }

  private static List<Explanation> explain(Values values) {
    return Locator.locate(input(values)).explanations();
  }

  private static Explanation only(Values values) {
    return only(Locator.locate(input(values)));
  }

  private static Explanation only(Localisation said) {
    assertThat(said.explanations()).hasSize(1);
    return said.explanations().get(0);
  }
}
