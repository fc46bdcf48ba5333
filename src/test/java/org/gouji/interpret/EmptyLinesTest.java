package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables with one cell on a line, or in a paragraph, in which blank cells are empty lines. */
class EmptyLinesTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0).cells();
  }

  @ParameterizedTest
  @CsvSource({
    "CELL_LINES, EDITION_2021",
    "CELL_LINES, EDITION_2019",
    "CELL_PARAGRAPHS, EDITION_2021",
    "CELL_PARAGRAPHS, EDITION_2019"
  })
  void anEmptyLineInTheirPlaceIsABlankCell(TextLayout layout, String edition) throws Exception {
    SampleReport report =
        edition.equals("EDITION_2021") ? SampleReport.EDITION_2021 : SampleReport.EDITION_2019;
    String text = layout.write(report);
    Map<CellId, CellValue> whole = read(text);
    Map<CellId, CellValue> cells = read(text.replaceAll("(?m)^0$", ""));
    assertThat(cells.keySet()).isEqualTo(whole.keySet());
    whole.forEach(
        (id, value) -> {
          CellValue read = cells.get(id);
          assertThat(read).as(id.toString()).isNotNull();
          assertThat(read.repair()).as(id.toString()).isNull();
          boolean zero = value.number() != null && value.number().signum() == 0;
          assertThat(read.isBlank()).as(id.toString()).isEqualTo(zero && value.raw().equals("0"));
          assertThat(read.isBlank() || read.number().equals(value.number()))
              .as(id.toString())
              .isTrue();
        });
  }

  /** Blank cells left out with their lines: nothing tells where they were. */
  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS"})
  void emptyLinesBetweenParagraphsAreNoCells(TextLayout layout) throws Exception {
    String text = layout.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    Map<CellId, CellValue> cells = read(text.replaceAll("(?m)^0\\n+", ""));
    cells.forEach(
        (id, value) ->
            assertThat(
                    value.repair() != null
                        || value.isBlank()
                        || value.number().equals(whole.get(id).number()))
                .as(id.toString())
                .isTrue());
  }

  /** The air between labels and figures is as wide as a row of the form by chance. */
  @Test
  void airAroundFiguresIsNoRowOfCells() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(
            "青岚县民政局2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n\n信息内容\n\n"
                + "本年制发件数 本年废止件数 现行有效件数\n\n规章\n\n18\n\n行政规范性文件\n\n4\n\n第二十条第（五）项\n\n"
                + "信息内容\n\n本年处理决定数量\n\n行政许可\n\n第二十条第（六）项\n\n信息内容\n\n本年处理决定数量\n\n"
                + "行政处罚\n\n行政强制\n\n第二十条第（八）项\n\n五、存在的主要问题及改进情况\n");
    assertThat(cells.get(CellId.parse("disclosure.rules.repealed")).repair()).isNotNull();
  }
}
