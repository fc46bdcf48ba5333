package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.interpret.Interpreter;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** In tables without rules, labels may be drawn long before their figures or long after them. */
class PdfLabelsApartTest {
  private static final float[] COLUMNS = {60, 220, 340, 460};

  private static final List<List<String>> LABELS =
      List.of(
          List.of("第二十条第（一）项"),
          List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
          List.of("规章"),
          List.of("行政规范性文件"),
          List.of("第二十条第（五）项"),
          List.of("信息内容", "本年处理决定数量"),
          List.of("行政许可"),
          List.of("第二十条第（六）项"),
          List.of("信息内容", "本年处理决定数量"),
          List.of("行政处罚"),
          List.of("行政强制"),
          List.of("第二十条第（八）项"),
          List.of("信息内容", "本年收费金额（单位：万元）"),
          List.of("行政事业性收费"));

  /** Figures by the row of their label. */
  private static final Map<Integer, List<String>> FIGURES =
      Map.of(
          2, List.of("1", "2", "30"),
          3, List.of("4", "5", "60"),
          6, List.of("71"),
          9, List.of("82"),
          10, List.of("93"),
          13, List.of("10.5"));

  /** A form is printed first, and its figures are filled in afterwards. */
  @Test
  void figuresBelongToTheLabelsBesideThem() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(120, 60, 14, "青川县财政局2023年政府信息公开工作年度报告");
    pdf.text(60, 90, 10, "二、主动公开政府信息情况");
    for (int row = 0; row < LABELS.size(); row++) {
      put(pdf, row, 0, LABELS.get(row));
    }
    for (int row = 0; row < LABELS.size(); row++) {
      put(pdf, row, 1, FIGURES.getOrDefault(row, List.of()));
    }

    assertRead(pdf);
  }

  /** Spreadsheets print what they do not wrap first, row by row, and then what they wrap. */
  @Test
  void labelsMayBePrintedAfterAllFigures() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    for (int row = 0; row < LABELS.size(); row++) {
      boolean wrapped = FIGURES.containsKey(row);
      put(pdf, row, 0, wrapped ? List.of() : LABELS.get(row));
      put(pdf, row, 1, FIGURES.getOrDefault(row, List.of()));
    }
    pdf.text(120, 60, 14, "青川县财政局2023年政府信息公开工作年度报告");
    pdf.text(60, 90, 10, "二、主动公开政府信息情况");
    FIGURES.keySet().stream().sorted().forEach(row -> put(pdf, row, 0, LABELS.get(row)));

    assertRead(pdf);
  }

  private static void assertRead(PdfSketch pdf) throws Exception {
    Report report = new Interpreter(Forms.standard()).interpret(Pdfs.read(pdf)).get(0);

    Map<String, String> expected =
        Map.of(
            "rules.issued", "1",
            "rules.in_force", "30",
            "normative_documents.repealed", "5",
            "licensing.decisions", "71",
            "penalties.decisions", "82",
            "compulsion.decisions", "93",
            "fees.amount", "10.5");
    expected.forEach(
        (id, figure) -> {
          CellValue cell = report.cell(CellId.parse("disclosure." + id));
          assertThat(cell).as(id).isNotNull();
          assertThat(cell.number()).as(id).isEqualTo(figure);
        });
  }

  private static void put(PdfSketch pdf, int row, int column, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      pdf.text(COLUMNS[column + i], 120 + 20 * row, 10, texts.get(i));
    }
  }
}
