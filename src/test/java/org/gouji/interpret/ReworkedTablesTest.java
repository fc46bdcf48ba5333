package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.Forms;
import org.gouji.kit.Layout;
import org.gouji.kit.MarkupLayout;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleGrid;
import org.gouji.kit.SampleGrid.Box;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.kit.Verdict;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as programs rework them: turned on their side, or with groups written out in each row. */
class ReworkedTablesTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final List<String> EDITIONS = List.of("2019", "2021");

  /** Layouts that keep the cells of a row together. */
  static Stream<Layout> grids() {
    return Stream.concat(
        Stream.of(TextLayout.TAB_GRID, TextLayout.MARKDOWN, TextLayout.COMMA_ROWS),
        Stream.of(MarkupLayout.values()));
  }

  @ParameterizedTest
  @MethodSource("grids")
  void rowsMayStandBesideEachOther(Layout layout) throws Exception {
    for (String edition : EDITIONS) {
      SampleReport report = reworked(edition, "requests", g -> turned(written(g)));
      assertThat(read(layout, report)).isEqualTo(allRight(report));
    }
  }

  @ParameterizedTest
  @MethodSource("grids")
  void rowsBesideEachOtherMayBeMergedInGroups(Layout layout) throws Exception {
    for (String edition : EDITIONS) {
      SampleReport report = reworked(edition, "requests", ReworkedTablesTest::turned);
      assertThat(read(layout, report)).isEqualTo(allRight(report));
    }
  }

  @ParameterizedTest
  @EnumSource(TextLayout.class)
  void turnedTablesOfTextAreNeverReadAsSomethingElse(TextLayout layout) throws Exception {
    for (String edition : EDITIONS) {
      SampleReport report = reworked(edition, "requests", ReworkedTablesTest::turned);
      assertThat(read(layout, report).wrong()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("grids")
  void aLabelMayNameItsGroupsBeforeItself(Layout layout) throws Exception {
    for (String mark : List.of("/", " / ", "-", "—", " > ", "→", "：", "_")) {
      SampleReport report = reworked("2021", "requests", g -> path(g, mark));
      assertThat(read(layout, report)).as(mark).isEqualTo(allRight(report));
    }
  }

  private static Verdict allRight(SampleReport report) {
    int cells = report.cells().size();
    return new Verdict(List.of(), List.of(), List.of(), cells, cells);
  }

  private static Verdict read(Layout layout, SampleReport report) throws Exception {
    Source source = new Source("report", layout.bytes(layout.print(report).text()));
    List<Report> reports = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).edition()).isEqualTo(report.edition());
    return Verdict.of(report, reports.get(0));
  }

  private static SampleReport reworked(
      String edition, String table, UnaryOperator<SampleGrid> rework) {
    SampleReport report = RandomReport.of(7, edition, 30);
    List<SampleReport.Part> parts =
        report.parts().stream()
            .map(p -> p instanceof SampleGrid g && g.name().equals(table) ? rework.apply(g) : p)
            .toList();
    return new SampleReport(report.edition(), report.year(), parts, report.cells());
  }

  private static SampleGrid turned(SampleGrid grid) {
    List<Box> boxes = new ArrayList<>();
    for (Box b : grid.boxes()) {
      boxes.add(new Box(b.column(), b.row(), b.columnSpan(), b.rowSpan(), b.text(), b.cell()));
    }
    boxes.sort((a, b) -> a.row() != b.row() ? a.row() - b.row() : a.column() - b.column());
    return new SampleGrid(grid.name(), boxes);
  }

  /** With one row of headers and one column of labels, no cell merged. */
  private static SampleGrid written(SampleGrid grid) {
    return path(grid, "");
  }

  /** The same, each label with its groups before it, if there is a mark to part them. */
  private static SampleGrid path(SampleGrid grid, String mark) {
    Box[][] covers = grid.covers();
    TreeMap<Integer, List<Box>> figures =
        grid.boxes().stream()
            .filter(Box::isFigure)
            .collect(Collectors.groupingBy(Box::row, TreeMap::new, Collectors.toList()));
    List<Box> boxes = new ArrayList<>();
    boxes.add(new Box(0, 0, 1, 1, "项目"));
    List<Box> first = figures.firstEntry().getValue();
    for (int c = 0; c < first.size(); c++) {
      int top = figures.firstKey() - 1;
      Box label = covers[top][first.get(c).column()];
      boxes.add(new Box(0, 1 + c, 1, 1, label.text()));
    }
    int row = 1;
    for (List<Box> line : figures.values()) {
      List<String> labels =
          Stream.of(covers[line.get(0).row()])
              .limit(line.get(0).column())
              .distinct()
              .map(Box::text)
              .toList();
      String own = labels.get(labels.size() - 1);
      boxes.add(new Box(row, 0, 1, 1, mark.isEmpty() ? own : String.join(mark, labels)));
      for (int c = 0; c < line.size(); c++) {
        boxes.add(new Box(row, 1 + c, 1, 1, line.get(c).text(), line.get(c).cell()));
      }
      row++;
    }
    return new SampleGrid(grid.name(), boxes);
  }
}
