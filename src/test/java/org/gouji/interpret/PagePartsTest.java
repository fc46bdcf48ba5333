package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Columns;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** A table laid out with white space on two pages, whose columns stand elsewhere on the second. */
class PagePartsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final Pattern FIGURES = Pattern.compile("(.*\\S|) +((?:\\d+ +){6}\\d+)");
  private static final List<String> FULL = List.of("一、本年新收", "（七）总计");

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0).cells();
  }

  /** From the second page on, each column stands farther right, and farther from the one before. */
  private static String secondPageMoved(String text) {
    int page = text.indexOf("- 2 -");
    StringBuilder moved = new StringBuilder(text.substring(0, page));
    for (String line : text.substring(page).split("\n", -1)) {
      Matcher m = FIGURES.matcher(line);
      StringBuilder wide = new StringBuilder(line);
      if (m.matches() && !line.startsWith("2  ")) {
        int at = m.start(2);
        wide.insert(at, " ".repeat(9));
        at += 9;
        for (String figure : m.group(2).split("(?<= )(?=\\d)")) {
          wide.insert(at, "  ");
          at += figure.length() + 2;
        }
      }
      moved.append(wide).append('\n');
    }
    return moved.toString();
  }

  /** Without the zeros of the table's rows, but for two of them. */
  private static String withoutZeros(String text) {
    StringBuilder blank = new StringBuilder();
    boolean table = false;
    for (String line : text.split("\n", -1)) {
      table |= line.startsWith("三、收到");
      table &= !line.startsWith("四、政府信息");
      boolean row = table && FULL.stream().noneMatch(f -> line.strip().startsWith(f));
      blank.append(row ? line.replaceAll("(?<= )0(?= )", " ") : line).append('\n');
    }
    return blank.toString();
  }

  @Test
  void eachPageHasItsOwnColumns() throws UnreadableException {
    String text = TextLayout.PAGE.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    Map<CellId, CellValue> cells = read(withoutZeros(secondPageMoved(text)));
    assertThat(cells.keySet()).isEqualTo(whole.keySet());
    whole.forEach(
        (id, value) -> {
          CellValue read = Objects.requireNonNull(cells.get(id));
          assertThat(read.repair()).as(id.toString()).isNull();
          if (read.state() == State.BLANK) {
            assertThat(value.number()).as(id.toString()).isEqualByComparingTo("0");
          } else {
            assertThat(read.number()).as(id.toString()).isEqualTo(value.number());
          }
        });
  }

  /** The last row stands on a page of its own, where no row shows the columns. */
  @Test
  void aLoneFigureOnAnotherPageIsNotPlacedByTheColumnsOfTheOneBefore() throws UnreadableException {
    String text = withoutZeros(TextLayout.PAGE.write(SampleReport.EDITION_2021));
    Map<CellId, CellValue> cells =
        read(text.replaceFirst("(四、结转下年度继续办理 +)2[ \\d]*2\n", "$1                 0\n"));
    cells.forEach(
        (id, value) -> {
          if (id.row().equals("carried_out") && !id.column().equals("total")) {
            assertThat(value.isNumber() && value.repair() == null).as(id.toString()).isFalse();
          }
        });
  }

  /** 17 over a row that wants one cell, and 4 below it: the cell holds 174. */
  @Test
  void aFigureThatWrapsInItsCellIsJoined() throws UnreadableException {
    String text = TextLayout.PAGE.write(SampleReport.EDITION_2021);
    String row = text.lines().filter(l -> l.contains("1.信访举报投诉类申请")).findFirst().orElseThrow();
    String above = " ".repeat(Columns.width(row.substring(0, row.indexOf(" 2  "))) + 33);
    String wrapped =
        above
            + "17\n"
            + row.replaceFirst("2( +)0( +)0( +)0( +)0( +)0( +)2$", "/$1/$2/$3/$4 $5/$6\\174\n")
            + above
            + "4";
    Map<CellId, CellValue> cells = read(text.replace(row, wrapped));
    assertThat(cells)
        .extractingByKey(CellId.parse("requests.rejected_petition.legal_service"))
        .satisfies(v -> assertThat(v.number()).isEqualByComparingTo("174"))
        .satisfies(v -> assertThat(v.repair()).isNotNull());
  }
}
