package org.gouji.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Table;
import org.gouji.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as spreadsheets save and copy them. */
class CellsInQuotesTest {
  private static List<List<String>> rows(String text) throws Exception {
    Document document = TextReader.read(text, Limits.DEFAULT);
    Block table =
        document.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    return ((Table) table).rows().stream().map(r -> r.stream().map(Cell::text).toList()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void aLineBreakInQuotesStaysInItsCell(String separator) throws Exception {
    String text =
        "结果维持,\"结果\n纠正\",其他结果,\"尚未\n审结\"\n1,0,0,2\n3,4,\"5\n\",6\n".replace(",", separator);
    assertThat(rows(text))
        .containsExactly(
            List.of("结果维持", "结果 纠正", "其他结果", "尚未 审结"),
            List.of("1", "0", "0", "2"),
            List.of("3", "4", "5", "6"));
  }

  @Test
  void everyCellMayStandInQuotes() throws Exception {
    String text = "\"甲\"\t\"乙\"\t\"丙\"\n\"1\"\t\"\"\t\"三\"\"四\"\n";
    assertThat(rows(text)).containsExactly(List.of("甲", "乙", "丙"), List.of("1", "", "三\"四"));
  }

  @Test
  void rowsBehindABreakKeepTheirLineNumbers() throws Exception {
    Document document = TextReader.read("甲,\"乙\n丙\",丁,戊\n1,0,0,2\n3,4,5,6\n", Limits.DEFAULT);
    Table table = (Table) document.blocks().get(0);
    assertThat(table.rows().get(1).get(0).location().toString()).contains("3");
  }

  @Test
  void aQuoteThatIsNeverClosedHoldsNothingTogether() throws Exception {
    Document document = TextReader.read("\"甲,乙,丙,丁\n第一段。\n第二段。\n", Limits.DEFAULT);
    assertThat(document.blocks()).hasSize(3);
  }
}
