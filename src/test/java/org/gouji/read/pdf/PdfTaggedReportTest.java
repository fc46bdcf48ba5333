package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.gouji.form.Forms;
import org.gouji.interpret.Interpreter;
import org.gouji.kit.Blanks;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.Verdict;
import org.gouji.read.pdf.StructureSketch.Element;
import org.gouji.read.pdf.StructureSketch.Kid;
import org.junit.jupiter.api.Test;

/** Random reports without rules whose structure tree says the truth, a part of it, or anything. */
class PdfTaggedReportTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private final List<String> wrong = new ArrayList<>();
  private final List<String> marked = new ArrayList<>();

  @Test
  void tagsTellWhereBlankCellsAre() throws Exception {
    for (int seed = 0; seed < 24; seed++) {
      read(seed, rows -> rows);
    }
    assertThat(wrong).isEmpty();
    assertThat(marked).isEmpty();
  }

  @Test
  void tagsWithoutBlankCells() throws Exception {
    for (int seed = 0; seed < 24; seed++) {
      read(seed, PdfTaggedReportTest::withoutBlanks);
    }
    assertThat(wrong).isEmpty();
    assertThat(marked).hasSizeLessThan(20);
  }

  @Test
  void tagsThatLieDoNoHarm() throws Exception {
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(7 * seed);
      boolean blanks = seed % 2 == 0;
      read(seed, rows -> lies(blanks ? rows : withoutBlanks(rows), random));
    }
    assertThat(wrong).isEmpty();
  }

  private void read(int seed, UnaryOperator<List<List<Element>>> told) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    int most = new int[] {3, 30, 300, 3000}[random.nextInt(4)];
    SampleReport sample =
        Blanks.values()[seed % Blanks.values().length].leave(
            RandomReport.of(seed, seed % 4 < 2 ? "2021" : "2019", most), seed);
    byte[] pdf = OpenReportSketch.tagged(sample, random, told);
    Verdict verdict = Verdict.of(sample, INTERPRETER.interpret(Pdfs.read(pdf)).get(0));
    verdict.wrong().forEach(w -> wrong.add(seed + ": " + w));
    verdict.marked().forEach(m -> marked.add(seed + ": " + m));
    verdict.absent().forEach(a -> marked.add(seed + ": " + a));
  }

  private static List<List<Element>> withoutBlanks(List<List<Element>> rows) {
    return rows.stream()
        .map(row -> row.stream().filter(c -> !c.kids().isEmpty()).toList())
        .toList();
  }

  private static List<List<Element>> lies(List<List<Element>> rows, SplittableRandom random) {
    List<List<Element>> told = new ArrayList<>();
    rows.forEach(r -> told.add(new ArrayList<>(r)));
    for (int n = 1 + random.nextInt(1 + random.nextInt(40)); n > 0; n--) {
      List<Element> row = told.get(random.nextInt(told.size()));
      List<Element> other = told.get(random.nextInt(told.size()));
      if (row.isEmpty() || other.isEmpty()) {
        continue;
      }
      int i = random.nextInt(row.size());
      int k = random.nextInt(other.size());
      Element cell = row.get(i);
      switch (random.nextInt(6)) {
        case 0 -> row.set(i, other.set(k, cell));
        case 1 -> row.set(i, cell.spanning(1 + random.nextInt(4), 1 + random.nextInt(4)));
        case 2 -> row.remove(i);
        case 3 -> other.add(k, row.remove(i));
        case 4 -> {
          List<Kid> both = new ArrayList<>(cell.kids());
          both.addAll(other.get(k).kids());
          row.set(i, StructureSketch.element("TD", both));
        }
        default -> row.add(i, StructureSketch.cell());
      }
    }
    return told;
  }
}
