package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.junit.jupiter.api.Test;

/**
 * Rows of a page as text whose spans, and whose blank cells at times, become pipes at their end.
 */
class FilledRowsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final int WIDTH = 10;

  /** A row filled up to the width of the table. */
  private static String filled(String... cells) {
    String row = String.join(" | ", cells) + " |";
    return row + (cells.length < WIDTH ? " " + "|".repeat(WIDTH - cells.length) : "") + "\n";
  }

  /**
   * Table 三 with zeros but for three applications.
   *
   * @param blanks whether blank cells are kept, each with a space, or left out; null for zeros
   */
  private static String table(@org.jspecify.annotations.Nullable Boolean blanks) {
    Form form = Forms.standard().edition("2021").orElseThrow();
    FormTable requests = form.table("requests").orElseThrow();
    StringBuilder text = new StringBuilder("青岚乡2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n");
    text.append(filled("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"));
    text.append(filled("自然人", "法人或其他组织", "总计"));
    text.append(filled("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"));
    requests.rows().stream()
        .filter(row -> row.standsFor().isEmpty())
        .forEach(
            row -> {
              boolean three = List.of("received", "granted", "handled").contains(row.id());
              List<String> cells = new ArrayList<>();
              if (row.id().equals("granted")) {
                cells.add("三、本年度办理结果");
              }
              String mark = row.number().startsWith("（") ? "" : row.groups().isEmpty() ? "、" : ".";
              cells.add(row.number() + mark + row.label());
              for (int c = 0; c < 7; c++) {
                boolean figure = three && (c == 0 || c == 6);
                if (figure || c == 6 || blanks == null) {
                  cells.add(figure ? "3" : "0");
                } else if (blanks) {
                  cells.add("");
                }
              }
              text.append(filled(cells.toArray(String[]::new)));
            });
    return text + "四、政府信息公开行政复议、行政诉讼情况\n无。\n";
  }

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0).cells();
  }

  @Test
  void whatFillsARowUpIsNoCell() throws UnreadableException {
    for (Boolean blanks : new Boolean[] {null, true}) {
      Map<CellId, CellValue> cells = read(table(blanks));
      assertThat(cells).hasSize(175).allSatisfy((id, v) -> assertThat(v.repair()).isNull());
      cells.forEach(
          (id, v) -> {
            boolean edge = List.of("natural_person", "total").contains(id.column());
            boolean three = List.of("received", "granted", "handled").contains(id.row()) && edge;
            boolean blank = blanks != null && !three && !id.column().equals("total");
            assertThat(v.isBlank()).as(id.toString()).isEqualTo(blank);
            if (!blank) {
              assertThat(Objects.requireNonNull(v.number()).intValue()).isEqualTo(three ? 3 : 0);
            }
          });
    }
  }

  @Test
  void blanksThatWereLeftOutDoNotStandAtTheEnd() throws UnreadableException {
    read(table(false))
        .forEach(
            (id, v) -> {
              if (v.state() != CellValue.State.UNSETTLED) {
                assertThat(v.repair()).as(id.toString()).isNotNull();
              }
              if (id.column().equals("total")) {
                assertThat(v.isBlank()).as(id.toString()).isFalse();
              }
            });
  }

  private static final String DISCLOSURE =
      "青岚乡2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
          + "第二十条第（一）项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
          + "规章 | 0 | 0 | 0 |\n行政规范性文件 | 1 | 12 | |\n"
          + "第二十条第（五）项 | |||\n信息内容 | 本年处理决定数量 | ||\n行政许可 | 5 | ||\n"
          + "第二十条第（六）项 | |||\n信息内容 | 本年处理决定数量 | ||\n行政处罚 | 2 | ||\n行政强制 | 0 | ||\n"
          + "第二十条第（八）项 | |||\n信息内容 | 本年收费金额（单位：万元） | ||\n行政事业性收费 | 1.5 | ||\n"
          + "三、收到和处理政府信息公开申请情况\n无。\n";

  /** Each cell on a line of its own, what fills its row up on the line behind. */
  private static String onLines(String rows) {
    return rows.replaceAll("(?m) \\| (?=\\|+$)", " |\n").replaceAll(" \\| (?!\\|)", " |\n");
  }

  @Test
  void onePipeAtTheEndMayFillUpForABlankBeforeIt() throws UnreadableException {
    for (String text : List.of(DISCLOSURE, onLines(DISCLOSURE))) {
      Map<CellId, CellValue> cells = read(text);
      for (String column : List.of("issued", "repealed", "in_force")) {
        CellValue value =
            Objects.requireNonNull(
                cells.get(new CellId("disclosure", "normative_documents", column)));
        assertThat(value.state() == CellValue.State.UNSETTLED || value.repair() != null)
            .as(column + " in " + text)
            .isTrue();
      }
      assertThat(cells.entrySet())
          .filteredOn(e -> !e.getKey().row().equals("normative_documents"))
          .hasSize(7)
          .allSatisfy(e -> assertThat(e.getValue().repair()).isNull())
          .allSatisfy(e -> assertThat(e.getValue().isBlank()).isFalse());
    }
  }

  @Test
  void aBlankAtTheEndIsOneWhereBlanksStandInTheirPlaces() throws UnreadableException {
    String kept = DISCLOSURE.replace("规章 | 0 | 0 | 0 |", "规章 | | 0 | 0 |");
    for (String text : List.of(kept, onLines(DISCLOSURE).replace("规章 |\n0 |", "规章 |\n|"))) {
      Map<CellId, CellValue> cells = read(text);
      assertThat(cells).hasSize(10).allSatisfy((id, v) -> assertThat(v.repair()).isNull());
      assertThat(
              cells.keySet().stream().filter(c -> Objects.requireNonNull(cells.get(c)).isBlank()))
          .containsExactly(
              new CellId("disclosure", "rules", "issued"),
              new CellId("disclosure", "normative_documents", "in_force"));
    }
  }
}
