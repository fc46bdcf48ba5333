package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.document.Block;
import org.gouji.document.Columns;
import org.gouji.document.Table;
import org.gouji.document.Table.Geometry;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with what mail, listings, printers and other programs add to their lines and tables. */
class PassedOnTextTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final String MARKDOWN = TextLayout.MARKDOWN.write(SampleReport.EDITION_2021);

  private static Report report(String text) throws Exception {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static Map<CellId, String> figures(Report report) {
    return report.cells().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> String.valueOf(e.getValue().number())));
  }

  private static void assertThatAllIsRight(String text, String original) throws Exception {
    Report read = report(text);
    assertThat(figures(read)).isEqualTo(figures(report(original)));
    assertThat(read.cells().values()).extracting(CellValue::repair).containsOnlyNulls();
    assertThat(read.extraRows()).isEmpty();
    assertThat(read.sections()).hasSize(6);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "TAB_GRID",
        "PIPE_ROWS",
        "PIPE_LINES",
        "MARKDOWN",
        "LONE_PIPES",
        "CELL_LINES",
        "FIXED_WIDTH"
      })
  void marksBeforeEveryLineAreNoPartOfIt(TextLayout layout) throws Exception {
    String text = layout.write(SampleReport.EDITION_2021);
    for (String mark : List.of("> ", ">> ", "+")) {
      assertThatAllIsRight("您好，请看附后的报告。\n\n" + text.strip().replaceAll("(?m)^", mark), text);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TAB_GRID", "PIPE_ROWS", "CELL_LINES", "MARKDOWN"})
  void numbersOfLinesAreNoFigures(TextLayout layout) throws Exception {
    String text = layout.write(SampleReport.EDITION_2021);
    String[] lines = text.split("\n", -1);
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      numbered.append(String.format("%6d\t%s\n", i + 1, lines[i]));
    }
    assertThatAllIsRight(numbered.toString(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"第 # 页 共 20 页", "— # —", "# / 20", "Page # of 20"})
  void numbersOfPagesAreNoFigures(String print) throws Exception {
    for (TextLayout layout :
        List.of(TextLayout.CELL_LINES, TextLayout.TAB_GRID, TextLayout.PIPE_LINES)) {
      String text = layout.write(SampleReport.EDITION_2021);
      List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
      int pages = lines.size() / 30;
      for (int page = pages; page > 0; page--) {
        lines.add(page * 30, print.replace("#", String.valueOf(page)));
      }
      assertThatAllIsRight(String.join("\n", lines), text);
    }
  }

  /** Figures between marks that do not go up are left where they are. */
  @Test
  void aPlaceholderBesideAFigureIsNoPage() throws Exception {
    var document = TextReader.read("甲\n- 7 -\n乙\n- 3 -\n", Limits.DEFAULT);
    assertThat(document.blocks()).hasSize(4);
  }

  @Test
  void whatStandsForNoValueIsABlankCell() throws Exception {
    String blank = MARKDOWN.replaceAll("\\| +(?=\\|)", "|  ");
    assertThatAllIsRight(blank.replace("|  ", "| NaN "), MARKDOWN);
  }

  @Test
  void pipesBetweenCellsOnlyLeaveBlankCellsAtBothEnds() throws Exception {
    String between =
        MARKDOWN
            .replaceAll("(?m)^\\|( --- \\|)+\\n", "")
            .replaceAll("(?m)^\\|", "")
            .replaceAll("(?m)\\|$", "");
    assertThatAllIsRight(between, MARKDOWN);
    Report report =
        report(between.replaceAll("(规章 \\| *)(\\d+)( \\| *)(\\d+)( \\| *)\\d+", "$1$2$3$4$5"));
    assertThat(report.cell(CellId.parse("disclosure.rules.in_force")).isBlank()).isTrue();
    assertThat(report.cell(CellId.parse("disclosure.rules.issued")).repair()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"= $0 =", "== $0 ==", "=== $0 {{id name=\"a\" /}}===", "h2. {anchor:a}$0", "#$0#"})
  void signsAroundHeadingsAreNoPartOfThem(String signs) throws Exception {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    Pattern heading = Pattern.compile("(?m)^[一二三四五六]、[\\p{IsHan}、]*(?:情况|事项)$|^.*年度报告$");
    assertThatAllIsRight(heading.matcher(text).replaceAll(signs), text);
  }

  private static String latex() {
    return tables(
        rows ->
            "\\begin{tabular}{|l|c|}\n\\hline\n"
                + rows.replace("|", "&")
                    .replaceAll("(?m)^&|& *$", "")
                    .replaceAll("(?m)$", " \\\\\\\\ \\\\hline")
                + "\n\\end{tabular}\n");
  }

  @Test
  void tablesOfLatexAreRead() throws Exception {
    assertThat(latex()).contains(" & ").doesNotContain("|  |");
    assertThatAllIsRight(latex(), MARKDOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\\hline;\\hline % 横线 3",
        "' 行政强制 &';'% 行政强制 & 9 & & \\\\\n 行政强制 &'",
        "' &';' &% 3\n'",
        "' \\\\ ';' \\\\[2pt] '",
        "' \\\\ ';' \\tabularnewline\n'",
        "' 38 ';' 38\\textsuperscript{1} '",
        "' 38 ';' 38\\footnote{含2件} '",
        "' 38 ';' 38$^{2}$ '",
        "' 38 ';' \\textcolor{red}{38} '",
        "' 38 ';' \\parbox[t]{0.2\\textwidth}{38} '",
        "' 38 ';' \\begin{minipage}[b]{0.2\\linewidth}\n38\n\\end{minipage} '",
        "\\begin{tabular};\\begin{table}\\caption{表1 情况}\\begin{tabular}"
      })
  void whatLatexWritesBesideTheCellsIsNoneOfThem(String bare, String written) throws Exception {
    String text = latex().replace(bare, written.replace("\\n", "\n"));
    assertThat(text).isNotEqualTo(latex());
    assertThatAllIsRight(text, MARKDOWN);
  }

  /** Characters for boxes cover one column, or two where the font is a Chinese one. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void boxesMayBeDrawnWide(int line) throws Exception {
    assertThatAllIsRight(tables(rows -> box(rows, line, true)), MARKDOWN);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void boxesMayHaveNoLinesBetweenRows(int line) throws Exception {
    assertThatAllIsRight(tables(rows -> box(rows, line, false)), MARKDOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.其他法律", "止公开", "（七）总计"})
  void numbersOfPagesMayStandInABox(String below) throws Exception {
    String text = tables(rows -> box(rows, 1, true));
    String paged = text.replaceFirst("(?m)(^│[^\n]*" + below + ")", "\n- 3 -\n\n$1");
    assertThat(paged).isNotEqualTo(text);
    assertThatAllIsRight(paged, MARKDOWN);
    assertThat(TextReader.read(paged, Limits.DEFAULT).blocks())
        .hasSameSizeAs(TextReader.read(text, Limits.DEFAULT).blocks());
  }

  @Test
  void aBoxThatBreaksOffHasItsRowsAllTheSame() throws Exception {
    String text = tables(rows -> box(rows, 1, true));
    Report whole = report(text);
    String broken = text.substring(0, text.indexOf("（七）总计") + 3);
    List<Block> blocks = TextReader.read(broken, Limits.DEFAULT).blocks();
    assertThat(((Table) blocks.get(blocks.size() - 1)).geometry()).isEqualTo(Geometry.RULED);
    Report cut = report(broken);
    CellId last = CellId.parse("requests.rejected_confirmation.total");
    assertThat(cut.cell(last).number()).isEqualTo(whole.cell(last).number());
    assertThat(cut.cell(last).repair()).isNull();
    assertThat(cut.cells()).doesNotContainKey(CellId.parse("requests.handled.total"));
  }

  /** Headers set apart from the labels leave the title of a band right above its first row. */
  @Test
  void theTitleOfABandEndsAboveItsRows() throws Exception {
    Report report =
        report(
            """
            青岚县水利局2022年政府信息公开工作年度报告
            二、主动公开政府信息情况
            第二十条第（一）项
                  信息内容  本年制发件数  本年废止件数  现行有效件数
            规章                       0             0             0
            行政规范性文件             1             0             0
            第二十条第（五）项
                  信息内容                          本年处理决定数量
            行政许可                                               3
            第二十条第（六）项
                  信息内容                          本年处理决定数量
            行政处罚                                               0
            行政强制                                               0
            """);
    assertThat(report.cells()).hasSize(9);
    assertThat(report.cells().values()).extracting(CellValue::repair).containsOnlyNulls();
    assertThat(report.cell(CellId.parse("disclosure.licensing.decisions")).number())
        .isEqualByComparingTo("3");
  }

  /** The text with its tables, whose rows stand between pipes, written in another way. */
  private static String tables(UnaryOperator<String> other) {
    String bare = MARKDOWN.replaceAll("(?m)^\\|( --- \\|)+\\n", "");
    return Pattern.compile("(?m)(?:^\\|.*\\|(?:\\n|$))+")
        .matcher(bare)
        .replaceAll(
            m -> java.util.regex.Matcher.quoteReplacement(other.apply(m.group().stripTrailing())));
  }

  private static String box(String rows, int line, boolean ruled) {
    List<String[]> cells =
        rows.lines().map(r -> r.substring(1, r.length() - 1).split("\\|", -1)).toList();
    int[] widths = new int[cells.get(0).length];
    for (String[] row : cells) {
      for (int c = 0; c < widths.length; c++) {
        int width = Columns.width(row[c].strip());
        widths[c] = Math.max(widths[c], Math.min(ruled ? 20 : 100, width + width % 2));
      }
    }
    String border = "";
    for (int width : widths) {
      border += "┼" + "─".repeat((width + 2) / line);
    }
    List<String> drawn = new ArrayList<>();
    for (String[] row : cells) {
      List<String> lines = new ArrayList<>();
      for (boolean more = true; more; ) {
        more = false;
        String text = "";
        for (int c = 0; c < widths.length; c++) {
          String cell = row[c].strip();
          int fits = 0;
          while (fits < cell.length() && Columns.width(cell.substring(0, fits + 1)) <= widths[c]) {
            fits++;
          }
          String piece = cell.substring(0, fits);
          text += "│ " + piece + " ".repeat(widths[c] - Columns.width(piece) + 1);
          row[c] = cell.substring(fits);
          more |= !row[c].isEmpty();
        }
        lines.add(text + "│");
      }
      drawn.add(String.join("\n", lines));
    }
    String between = ruled ? "\n" + border.replaceFirst("┼", "├") + "┤\n" : "\n";
    return border.replaceFirst("┼", "┌").replace('┼', '┬')
        + "┐\n"
        + String.join(between, drawn)
        + "\n"
        + border.replaceFirst("┼", "└").replace('┼', '┴')
        + "┘\n";
  }
}
