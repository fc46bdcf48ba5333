package org.gouji.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Term;
import org.gouji.locate.Explanation.Change;
import org.gouji.locate.Explanation.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single slips that change more than one figure, and figures wrong by a factor or a sign. */
class OperationsTest {
  private static final CellId LEAF = Grids.request("granted", "natural_person");
  private static final CellId TOTAL = Grids.request("granted", "total");

  private final Map<CellId, Long> grid = Grids.county();
  private final Values full = Grids.values(grid);

  private static List<CellId> row(String row) {
    return Grids.COLUMNS.stream().map(c -> Grids.request(row, c)).toList();
  }

  private static List<CellId> column(String column) {
    return Grids.ROWS.stream().map(r -> Grids.request(r, column)).toList();
  }

  private List<CellId> disputes() {
    return grid.keySet().stream().filter(c -> c.table().equals("disputes")).toList();
  }

  /** Figures pushed one cell to the right or to the left, what leaves the line is lost. */
  private Values shifted(List<CellId> line, int from, boolean right, boolean blank) {
    Values.Builder values = full.with();
    for (int i = from; i < line.size(); i++) {
      int source = right ? i - 1 : i + 1;
      if (source >= from && source < line.size()) {
        values.number(line.get(i), grid.get(line.get(source)));
      } else if (blank) {
        values.blank(line.get(i));
      } else {
        values.number(line.get(i), 0);
      }
    }
    return values.build();
  }

  private Values swapped(List<CellId> some, List<CellId> others) {
    Values.Builder values = full.with();
    for (int i = 0; i < some.size(); i++) {
      values.number(some.get(i), grid.get(others.get(i)));
      values.number(others.get(i), grid.get(some.get(i)));
    }
    return values.build();
  }

  private static List<Explanation> explain(Values values) {
    return Locator.locate(LocateInput.of(Grids.FORM, values)).explanations();
  }

  private static Explanation only(Values values) {
    List<Explanation> said = explain(values);
    assertThat(said).hasSize(1);
    return said.get(0);
  }

  private void isRight(Explanation said) {
    assertThat(said.changes())
        .isNotEmpty()
        .allSatisfy(
            c ->
                assertThat(c.suggested().longValueExact())
                    .as("%s", c)
                    .isEqualTo(grid.get(c.cell())));
  }

  private void isOneOperation(Explanation said, String operation) {
    assertThat(said.operation()).isEqualTo(operation);
    assertThat(said.grade()).isEqualTo(Grade.MEDIUM);
    isRight(said);
  }

  @ParameterizedTest
  @CsvSource({
    "0,true,true", "0,true,false", "0,false,true", "0,false,false",
    "2,true,true", "2,true,false", "2,false,true", "2,false,false",
    "4,true,true", "4,false,true"
  })
  void shiftedRowIsMovedBackAndWhatWasLostSolved(int from, boolean right, boolean blank) {
    Explanation said = only(shifted(row("partly_granted"), from, right, blank));
    isOneOperation(said, "row-shifted");
    assertThat(said.readingFirst()).isTrue();
  }

  @Test
  void shiftIsSaidInBothLanguages() {
    assertThat(only(shifted(row("granted"), 0, true, true)).message().zh())
        .startsWith("若把“予以公开”向左移1格（请先核对读取是否有误）");
    Explanation said = only(shifted(row("granted"), 2, false, true));
    assertThat(said.message().zh()).startsWith("若把“予以公开”自“科研机构”起向右移1格（请先核对读取是否有误）");
    assertThat(said.message().en())
        .startsWith(
            "if the row granted from research on were moved one column to the right (check the"
                + " reading first), all ");
  }

  @Test
  void rowShiftedByTwoIsMovedBack() {
    List<CellId> row = row("granted");
    Values.Builder values = full.with().blank(row.get(0)).blank(row.get(1));
    for (int i = 2; i < 7; i++) {
      values.number(row.get(i), grid.get(row.get(i - 2)));
    }
    isOneOperation(only(values.build()), "row-shifted");
  }

  @Test
  void lineOfDisputesShiftedThroughAllItsRowsIsOneExplanation() {
    Explanation said = only(shifted(disputes(), 0, true, true));
    isOneOperation(said, "row-shifted");
    assertThat(said.settles()).hasSizeGreaterThan(1).allMatch(s -> s.startsWith("disputes-total/"));
    assertThat(said.message().zh()).startsWith("若把“四、复议诉讼表”向左移1格");
  }

  @Test
  void whichCellOfALineWasLeftOutMayStayOpen() {
    List<Explanation> said = explain(shifted(disputes(), 0, false, true));
    assertThat(said).hasSizeBetween(2, 5).allMatch(e -> e.operation().equals("row-shifted"));
    assertThat(said).allMatch(e -> e.grade() == Grade.LOW);
    // Where neighbours are alike it makes no difference which of them is wanting.
    assertThat(said).doesNotHaveDuplicates();
    isRight(said.get(0));
  }

  @Test
  void blankThatAShiftLeavesBreaksATie() {
    // 0 0 0 0 1 1 2 became _ 0 0 0 0 1 1: a cell and its total are too small, in whatever row.
    Map<CellId, Long> small = Grids.consistent(new SplittableRandom(3), 4);
    List<CellId> row = row("granted");
    long[] right = {0, 0, 0, 0, 1, 1, 2};
    for (int i = 0; i < 7; i++) {
      long by = right[i] - small.get(row.get(i));
      for (String sum : List.of("granted", "handled", "received")) {
        small.merge(Grids.request(sum, Grids.COLUMNS.get(i)), by, Long::sum);
      }
    }
    Values.Builder zero = Grids.values(small).with();
    for (int i = 6; i > 0; i--) {
      zero.number(row.get(i), right[i - 1]);
    }
    assertThat(explain(zero.build())).hasSizeGreaterThan(10);
    Explanation said = only(zero.blank(row.get(0)).build());
    assertThat(said.operation()).isEqualTo("row-shifted");
    assertThat(said.grade()).isEqualTo(Grade.MEDIUM);
  }

  @Test
  void swappedRowsAreRecognised() {
    Explanation said = only(swapped(row("handled"), row("carried_out")));
    isOneOperation(said, "rows-swapped");
    assertThat(said.message().en()).contains("the rows handled and carried out changed places");
  }

  @Test
  void swappedColumnsAreRecognised() {
    Explanation said = only(swapped(column("other"), column("total")));
    isOneOperation(said, "columns-swapped");
    assertThat(said.readingFirst()).isTrue();
    assertThat(said.message().en()).contains("the columns other and total changed places");
  }

  @Test
  void swappedNeighboursAreOneOperation() {
    List<CellId> received = row("received");
    for (List<CellId> pair :
        List.of(received.subList(0, 2), column("natural_person").subList(0, 2))) {
      Explanation said = explain(swapped(pair.subList(0, 1), pair.subList(1, 2))).get(0);
      assertThat(said.operation()).isEqualTo("cells-swapped");
      assertThat(said.changes()).extracting(Change::cell).containsExactlyElementsOf(pair);
      assertThat(said.readingFirst()).isTrue();
      isRight(said);
    }
  }

  @Test
  void sameDifferenceInACellAndItsTotalIsOneOperation() {
    Values values = full.with().number(LEAF, 99).number(TOTAL, grid.get(TOTAL) + 87).build();
    assertThat(explain(values))
        .allMatch(e -> e.operation().equals("same-difference-in-total"))
        .anySatisfy(this::isRight)
        .noneMatch(Explanation::readingFirst);
  }

  @ParameterizedTest
  @CsvSource({
    "120,a zero too many",
    "1200,'a factor of 100 or 10,000'",
    "120000,'a factor of 100 or 10,000'",
    "-12,sign",
    "1.2,decimal point moved",
    "0.0012,decimal point moved"
  })
  void figureWrongByAFactorOrASignIsCalledSo(BigDecimal printed, String relation) {
    Explanation said = only(full.with().number(LEAF, printed).build());
    assertThat(said.grade()).isEqualTo(Grade.HIGH);
    assertThat(said.changes())
        .containsExactly(new Change(LEAF, printed, BigDecimal.valueOf(12), relation));
  }

  @ParameterizedTest
  @CsvSource({
    "10,除以10,divided by 10",
    "100,除以100,divided by 100",
    "10000,除以10000,divided by 10000"
  })
  void rowInAnotherUnitIsOneOperation(long factor, String zh, String en) {
    Values.Builder values = full.with();
    row("granted").forEach(c -> values.number(c, grid.get(c) * factor));
    Explanation said = only(values.build());
    isOneOperation(said, "row-scaled");
    assertThat(said.readingFirst()).isFalse();
    assertThat(said.message().zh()).startsWith("若把“予以公开”一行各数都" + zh + "，");
    assertThat(said.message().en())
        .startsWith("if all figures of the row granted were " + en + ", all ");
  }

  @Test
  void rowInTooLargeAUnitIsMultiplied() {
    Map<CellId, Long> large = new LinkedHashMap<>();
    grid.forEach((cell, value) -> large.put(cell, value * 10_000));
    Values.Builder values = Grids.values(large).with();
    row("carried_out").forEach(c -> values.number(c, grid.get(c)));
    Explanation said = only(values.build());
    assertThat(said.operation()).isEqualTo("row-scaled");
    assertThat(said.message().en()).contains("multiplied by 10000");
    assertThat(said.changes()).allMatch(c -> c.suggested().longValueExact() == large.get(c.cell()));
  }

  @Test
  void explanationsThatLeadToTheSameFiguresAreOne() {
    // Only one figure counts for something else: it is told as that figure, not as a shift.
    Values.Builder values = full.with();
    List<CellId> row = row("refused_state_secret");
    long[] right = {0, 0, 0, 0, 0, 8, 8};
    for (int i = 0; i < 7; i++) {
      long by = right[i] - grid.get(row.get(i));
      for (String sum : List.of("refused_state_secret", "handled", "received")) {
        CellId cell = Grids.request(sum, Grids.COLUMNS.get(i));
        values.number(cell, grid.get(cell) + by);
      }
    }
    Explanation said = only(values.number(row.get(5), 0).build());
    assertThat(said.grade()).isEqualTo(Grade.HIGH);
    assertThat(said.operation()).isEmpty();
    assertThat(said.changes()).extracting(Change::cell).containsExactly(row.get(5));
  }

  private Values twoWrongAmongBlankTotals() {
    Values.Builder values = full.with();
    for (String result : Grids.RESULTS) {
      values.blank(Grids.request(result, "total"));
    }
    CellId other = Grids.request("rejected_repeated", "commercial");
    return values.number(LEAF, grid.get(LEAF) + 1).number(other, grid.get(other) + 1).build();
  }

  @Test
  void manyCombinationsOfIndependentChoicesAreToldAsChoices() {
    CellId other = Grids.request("rejected_repeated", "commercial");
    List<Explanation> said = explain(twoWrongAmongBlankTotals());
    List<String> columns = new ArrayList<>();
    said.forEach(e -> columns.add(e.certain()));
    assertThat(columns).containsOnly("natural_person", "commercial");
    assertThat(said).allMatch(e -> e.changes().size() == 1 && e.grade() == Grade.LOW);
    for (CellId cell : List.of(LEAF, other)) {
      assertThat(said)
          .filteredOn(e -> e.changes().get(0).cell().equals(cell))
          .singleElement()
          .satisfies(this::isRight);
    }
    assertThat(said.get(0).brief().en())
        .contains(" and one more figure of the column commercial were put right, all ");
    assertThat(said.get(0).brief().zh()).contains("，且“商业企业”一列另有一处也更正，");
  }

  @Test
  void witnessThatIsWrongInAnyCaseIsNoExplanationByItself() {
    Message name = new Message("正文", "the narrative");
    Term handled = new Term(Grids.request("handled", "natural_person"), 1);
    Witness witness = new Witness("text/1", List.of(handled), BigDecimal.valueOf(9999), name);
    LocateInput input =
        LocateInput.of(Grids.FORM, twoWrongAmongBlankTotals()).withWitnesses(List.of(witness));
    assertThat(Locator.locate(input).explanations())
        .isNotEmpty()
        .noneMatch(e -> e.changes().isEmpty());
  }
}
