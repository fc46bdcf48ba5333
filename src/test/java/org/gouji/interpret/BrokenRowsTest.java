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
import org.junit.jupiter.api.Test;

/** Figures too wide for their cells on a laid-out page: their last digits are in the next line. */
class BrokenRowsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  @Test
  void aFigureGoesOnInTheNextLineIfTheSumAsksForIt() throws Exception {
    assertThat(received("59715 24987 26389 31883 24591 24690 19225", "5"))
        .isEqualTo("59715! 24987! 26389! 31883! 24591! 24690! 192255!");
  }

  @Test
  void aRowThatTalliesNeitherWayCannotBeTold() throws Exception {
    assertThat(received("59715 24987 26389 31883 24591 24690 19225", "6"))
        .isEqualTo("? ? ? ? ? ? ?");
  }

  /** 1234 and 1234, or 12345 and 12345. */
  @Test
  void aRowThatTalliesBothWaysCannotBeTold() throws Exception {
    assertThat(
            received(
                "1234  0     0     0     0     0     1234 ",
                "5     -     -     -     -     -     5"))
        .isEqualTo("? ? ? ? ? ? ?");
  }

  @Test
  void aRowThatTalliesAsItStandsKeepsItsFigures() throws Exception {
    assertThat(
            received(
                "100   20    30    0     0     5     155  ", "                              3"))
        .isEqualTo("100 20 30 0 0 5 155");
  }

  /** The label of the group stands between the two lines of its first row. */
  @Test
  void aFigureThatGoesOnBelowTheLabelOfAGroupIsNotCut() throws Exception {
    Map<CellId, CellValue> cells =
        read(
            line("（五）不予处理  1.信访举报投诉类申请", "2     0     0     0     0     0     2"),
            line("                2.重复申请", "0     0     0     0     0     0     0"),
            line("                1.申请人逾期未按收费通知要求缴纳", "34222 0     0     76770 50462 0     16145"),
            line("（六）其他处", "                                    4"),
            "理",
            line("                费用、行政机关不再处理其政府信息公开申请", ""),
            line("                3.其他", "1     0     0     0     0     0     1"),
            line("（七）总计", "34225 0     0     76770 50462 0     7"));
    assertThat(row(cells, "other_fee_unpaid")).doesNotContain("16145 ").doesNotEndWith("16145");
  }

  /** Seven figures, one, and seven: not the fifteen of the table. */
  @Test
  void figuresOfTableFourMayGoOnInTheNextLine() throws Exception {
    String titles = "结果维持  结果纠正  其他结果  尚未审结  总计  ";
    Map<CellId, CellValue> cells =
        read(
            "四、政府信息公开行政复议、行政诉讼情况",
            "行政复议                                        行政诉讼",
            " ".repeat(46) + "未经复议直接起诉" + " ".repeat(30) + "复议后起诉",
            titles + titles + titles,
            "31        19                            50    36                                     "
                + " 36    28                                      28",
            " ".repeat(112) + "1",
            "1         2                             3     2                                      "
                + " 2     3                                       4");
    cells.values().forEach(v -> assertThat(v.isNumber() && v.repair() == null).isFalse());
  }

  /** The titles go on across fifteen columns, a character of each on a line. */
  @Test
  void figuresBehindTitlesOfOneCharacterALineAreNotBlank() throws Exception {
    Map<CellId, CellValue> cells =
        read(
            "四、政府信息公开行政复议、行政诉讼情况",
            "行政复议      行政诉讼",
            "     未经复议直接",
            "            复议后起诉",
            "结结其尚 起诉",
            "果果他未总结结其尚   结结其尚",
            "维纠结审计果果他未总果果他未总",
            "持正果结 维纠结审计维纠结审计",
            "     持正果结   持正果结",
            "      3 4           1     2 3",
            "  2 1",
            "0     1 6 0 0 0 0 0 7 0 0 2 9",
            "  5 4",
            "      2 1           5     1 6");
    assertThat(disputes(cells)).matches("([?] ?)+");
  }

  /** The first figures are another table's, which came in at the end of the page. */
  @Test
  void figuresBeforeTheEndOfTheTitlesAreNotThoseOfTableFour() throws Exception {
    Map<CellId, CellValue> cells =
        read(
            "四、政府信息公开行政复议、行政诉讼情况",
            "结 结行政复议",
            "其尚",
            "果 果 他 未 总 未经复议直接",
            "维纠结审计",
            "起诉",
            "持正果结",
            "行政诉讼",
            "复议后起诉",
            "0",
            "0",
            "0",
            "4672",
            "55",
            "结结其尚",
            "果果他未总果果他未总",
            "维纠结审计维纠结审计",
            "持正果结",
            "0 1 2 0 3 0 0 3 0 3 1 1 0 1 8");
    assertThat(disputes(cells)).matches("([?] ?)+");
  }

  /** Fifteen lines of one or two digits, and not one of the three sums holds. */
  @Test
  void piecesOfFiguresBehindTitlesOfOneCharacterALineAreNoFigures() throws Exception {
    List<String> lines =
        new ArrayList<>(List.of("四、政府信息公开行政复议、行政诉讼情况", "行政复议 行政诉讼", "未经复议直接起诉", "复议后起诉"));
    for (int kind = 0; kind < 3; kind++) {
      "结果维持结果纠正其他结果尚未审结总计".codePoints().forEach(c -> lines.add(Character.toString(c)));
    }
    lines.addAll(List.of("21 1 18 3 40 4 35 2 35 2 27 4 1 27 5".split(" ")));
    assertThat(disputes(read(lines.toArray(String[]::new)))).matches("([?] ?)+");
    // With one sum that holds they are figures.
    lines.subList(lines.size() - 15, lines.size()).clear();
    lines.addAll(List.of("21 1 18 3 43 4 35 2 35 2 27 4 1 27 5".split(" ")));
    assertThat(disputes(read(lines.toArray(String[]::new)))).startsWith("21 1 18 3 43 ");
  }

  private static String disputes(Map<CellId, CellValue> cells) {
    List<String> all = new ArrayList<>();
    cells.forEach(
        (id, v) -> {
          if (id.toString().startsWith("disputes.")) {
            all.add(v.isNumber() ? v.number().toPlainString() : v.isBlank() ? "-" : "?");
          }
        });
    return String.join(" ", all);
  }

  /** How the first row is read whose figures stand on two lines. */
  private static String received(String figures, String below) throws UnreadableException {
    String under =
        below.length() > 1 ? below.replace('-', ' ') : " ".repeat(figures.length() - 5) + below;
    return row(
        read(
            line("一、本年新收政府信息公开申请", figures),
            line("数量", under),
            line("二、上年结转政府信息公开申请数量", "0     0     0     0     0     0     0"),
            line("三、（一）予以公开", "4     0     0     0     0     1     5")),
        "received");
  }

  private static String line(String label, String figures) {
    return label + " ".repeat(60 - Columns.width(label)) + figures;
  }

  private static Map<CellId, CellValue> read(String... rows) throws UnreadableException {
    List<String> lines = new ArrayList<>(List.of("青岚县民政局2023年政府信息公开工作年度报告", "三、收到和处理政府信息公开申请情况"));
    lines.addAll(List.of(rows));
    lines.add("五、存在的主要问题及改进情况");
    return INTERPRETER
        .interpret(TextReader.read(String.join("\n", lines), Limits.DEFAULT))
        .get(0)
        .cells();
  }

  /** The figures of a row of table 三; ? for what cannot be told, ! behind what was repaired. */
  private static String row(Map<CellId, CellValue> cells, String row) {
    List<String> all = new ArrayList<>();
    for (String column : Grids.COLUMNS) {
      CellValue value = cells.get(CellId.parse("requests." + row + "." + column));
      String number =
          value != null && value.isNumber()
              ? value.number().toPlainString()
              : value != null && value.isBlank() ? "-" : "?";
      all.add(
          value == null || value.repair() == null || number.equals("?") ? number : number + "!");
    }
    return String.join(" ", all);
  }
}
