package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.junit.jupiter.api.Test;

/** Text in which the figures of a table stand before its labels, or labels before all figures. */
class FiguresBeforeLabelsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0).cells();
  }

  /** Table {@code requests} between what stands before and behind it. */
  private static String[] parts(String text) {
    int from = text.indexOf('\n', text.indexOf("三、收到和处理")) + 1;
    int to = text.indexOf("四、政府信息公开行政复议");
    return new String[] {text.substring(0, from), text.substring(from, to), text.substring(to)};
  }

  private static void assertRequests(
      Map<CellId, CellValue> whole, Map<CellId, CellValue> cells, boolean marked) {
    assertThat(cells.keySet()).isEqualTo(whole.keySet());
    whole.forEach(
        (id, value) -> {
          CellValue read = cells.get(id);
          if (id.toString().startsWith("requests.")) {
            assertThat(read.number()).as(id.toString()).isEqualTo(value.number());
            assertThat(read.repair() != null).as(id.toString()).isEqualTo(marked);
          }
        });
  }

  @Test
  void figuresOnTheLineOfTheirLabelMayStandBeforeIt() throws UnreadableException {
    String text = TextLayout.RAW_LINES.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    String[] parts = parts(text);
    String turned = parts[1].replaceAll("(?m)^(.*\\p{IsHan}.*?) (\\d+(?: \\d+){6})$", "$2 $1");
    assertThat(turned).isNotEqualTo(parts[1]);
    assertRequests(whole, read(parts[0] + turned + parts[2]), false);
  }

  @Test
  void figuresAboveTheirLabelsAreNotThoseOfTheLabelAbove() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    String[] parts = parts(text);
    String turned = parts[1].replaceAll("(?m)^(.*\\p{IsHan}.*)\\n((?:\\d+\\n){7})", "$2$1\n");
    assertThat(turned).isNotEqualTo(parts[1]);
    assertRequests(whole, read(parts[0] + turned + parts[2]), true);
  }

  @Test
  void oneFigureAboveItsLabelIsNotThatOfTheLabelAbove() throws UnreadableException {
    String text =
        "青岚县民政局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（六）项\n信息内容 本年处理决定数量\n"
            + "行政处罚\n2 行政强制\n五、存在的主要问题及改进情况\n公开的内容还不够全面。\n";
    Map<CellId, CellValue> cells = read(text);
    assertThat(cells.get(CellId.parse("disclosure.penalties.decisions")).repair()).isNotNull();
    assertThat(cells.get(CellId.parse("disclosure.compulsion.decisions")).repair()).isNotNull();
  }

  @Test
  void allFiguresBehindAllLabelsMayBePrintedByColumns() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    String[] parts = parts(text);
    List<String> labels = parts[1].lines().filter(l -> !l.matches("\\d+")).toList();
    List<String> figures = parts[1].lines().filter(l -> l.matches("\\d+")).toList();
    Stream<String> byColumns =
        IntStream.range(0, 7)
            .boxed()
            .flatMap(
                c -> IntStream.range(0, figures.size() / 7).mapToObj(r -> figures.get(r * 7 + c)));
    String turned =
        Stream.concat(labels.stream(), byColumns).collect(Collectors.joining("\n", "", "\n"));
    assertRequests(whole, read(parts[0] + turned + parts[2]), true);
  }
}
