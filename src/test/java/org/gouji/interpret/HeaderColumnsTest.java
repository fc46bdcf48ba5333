package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.document.Columns;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.locate.Grids;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.junit.jupiter.api.Test;

/** Tables laid out with white space in which no row prints all figures: the header alone shows. */
class HeaderColumnsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final List<String> LABELS =
      List.of(
          "一、本年新收政府信息公开申请数量",
          "二、上年结转政府信息公开申请数量",
          "三、（一）予以公开",
          "1.属于国家秘密",
          "2.其他法律行政法规禁止公开",
          "（七）总计",
          "四、结转下年度继续办理");

  @Test
  void figuresRightBelowTheirTitlesAreTheirs() throws Exception {
    Map<CellId, CellValue> cells = read(requests(0));
    assertThat(row(cells, "refused_state_secret")).isEqualTo("- - 3 - - - 3");
    assertThat(row(cells, "handled")).isEqualTo("4 - 3 - - - 7");
  }

  /** The second half of the rows stands on another page, a column to the left for the eye. */
  @Test
  void aTableWhoseFiguresStandBesideTheTitlesShowsNoColumns() throws Exception {
    Map<CellId, CellValue> cells = read(requests(6));
    assertThat(row(cells, "refused_state_secret")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(row(cells, "granted")).isEqualTo("? ? ? ? ? ? ?");
  }

  /** The wide column of totals shows that the four titles before it stood farther apart. */
  @Test
  void titlesDrawnTogetherMayHaveStoodFartherToTheRight() throws Exception {
    assertThat(disputes("结果维持 结果纠正 其他结果 尚未审结")).isEqualTo(State.UNSETTLED);
    assertThat(disputes("结果维持   结果纠正   其他结果   尚未审结")).isEqualTo(State.NUMBER);
  }

  /** How the first 17 below the fourth title is read. */
  private static State disputes(String titles) throws UnreadableException {
    String band = titles + " ".repeat(60 - Columns.width(titles)) + "总计  ";
    int fourth = Columns.width(titles) - 2;
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      for (int at : new int[] {fourth, 62}) {
        int width = 66 * i + at - figures.length();
        figures.append(" ".repeat(width)).append("17");
      }
    }
    Map<CellId, CellValue> cells =
        read(
            List.of(
                "四、政府信息公开行政复议、行政诉讼情况",
                "行政复议" + " ".repeat(58) + "行政诉讼",
                " ".repeat(66) + "未经复议直接起诉" + " ".repeat(50) + "复议后起诉",
                band + band + band,
                figures.toString()));
    return cells.get(CellId.parse("disputes.reconsideration.pending")).state();
  }

  /**
   * Table 三 with two columns filled in.
   *
   * @param left how far the rows of the second page stand to the left of the header's places
   */
  private static List<String> requests(int left) {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.add(line("", 0, "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"));
    String[][] figures = {
      {"4", "", "4", "", "", "", "8"},
      {"", "", "", "", "", "", ""},
      {"4", "", "", "", "", "", "4"},
      {"", "", "3", "", "", "", "3"},
      {"", "", "", "", "", "", ""},
      {"4", "", "3", "", "", "", "7"},
      {"", "", "1", "", "", "", "1"}
    };
    for (int i = 0; i < LABELS.size(); i++) {
      lines.add(line(LABELS.get(i), i > 2 ? left : 0, figures[i]));
    }
    return lines;
  }

  private static String line(String label, int left, String... pieces) {
    StringBuilder line = new StringBuilder(label);
    for (int i = 0; i < pieces.length; i++) {
      int width = Columns.width(line.toString());
      if (!pieces[i].isEmpty()) {
        line.append(" ".repeat(44 - left + 14 * i - width)).append(pieces[i]);
      }
    }
    return line.toString();
  }

  private static Map<CellId, CellValue> read(List<String> lines) throws UnreadableException {
    String text = "青岚县民政局2023年政府信息公开工作年度报告\n" + String.join("\n", lines) + "\n五、存在的主要问题及改进情况\n";
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0).cells();
  }

  /** The figures of a row of table 三; ? for what cannot be told. */
  private static String row(Map<CellId, CellValue> cells, String row) {
    List<String> all = new ArrayList<>();
    for (String column : Grids.COLUMNS) {
      CellValue value = cells.get(CellId.parse("requests." + row + "." + column));
      all.add(
          value == null || !value.isNumber() && !value.isBlank()
              ? "?"
              : value.isBlank() ? "-" : value.number().toPlainString());
    }
    return String.join(" ", all);
  }
}
