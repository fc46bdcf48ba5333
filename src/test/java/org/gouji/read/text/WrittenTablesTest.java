package org.gouji.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Table;
import org.gouji.read.Limits;
import org.junit.jupiter.api.Test;

/** Tables as LaTeX, Textile and sentences write them. */
class WrittenTablesTest {
  private static List<Block> blocks(String text) throws Exception {
    return TextReader.read(text, Limits.DEFAULT).blocks();
  }

  private static List<String> cells(Block block) {
    return ((Table) block)
        .cells().stream().filter(c -> !c.text().isEmpty()).map(WrittenTablesTest::shape).toList();
  }

  private static String shape(Cell c) {
    String span = c.rowSpan() * c.columnSpan() == 1 ? "" : c.columnSpan() + "/" + c.rowSpan() + " ";
    return c.row() + "," + c.column() + " " + span + c.text();
  }

  private static final List<String> SPANS =
      List.of("0,0 2/2 甲", "0,2 乙", "1,2 丙", "2,0 1/2 丁", "2,1 戊", "2,2 3", "3,1 己", "3,2 4");

  @Test
  void cellsOfLatexCoverColumnsAndRows() throws Exception {
    String text =
        """
        \\begin{longtable}[]{@{}lll@{}}
        \\toprule
        \\multicolumn{2}{l}{\\multirow{2}{*}{甲}} &
        \\textbf{乙} \\\\ \\cline{3-3}
        & & 丙 \\\\ \\midrule
        \\multirow{2}{*}{丁} & 戊 & 3 \\\\
        & 己 & 4 \\\\ \\bottomrule
        \\end{longtable}
        """;
    assertThat(cells(blocks(text).get(0))).isEqualTo(SPANS);
    assertThat(cells(blocks(text.replace('\n', ' ')).get(0))).isEqualTo(SPANS);
  }

  @Test
  void aSentenceBesideATableOfLatexIsNotLost() throws Exception {
    String text = "说明如下 \\begin{tabular}{l} 1 \\\\ \\end{tabular}\n";
    assertThat(blocks(text).toString()).contains("说明如下");
  }

  @Test
  void cellsOfTextileCoverColumnsAndRows() throws Exception {
    String text =
        """
        |_\\2/2. 甲|_. 乙|
        |丙|
        |/2. 丁|戊|3|
        |己|4|
        """;
    assertThat(cells(blocks(text).get(0))).isEqualTo(SPANS);
  }

  private static final String NAMES = "：赵钱1，孙李2，周吴3件，郑王-4，冯陈1,005，褚卫无";

  @Test
  void figuresWithNamesAreRowsBelowTheirNames() throws Exception {
    List<Block> blocks = blocks("甲" + NAMES + "\n- 乙" + NAMES + "。\n丙" + NAMES + "\n");
    assertThat(
            ((Table) blocks.get(0)).rows().stream().map(r -> r.stream().map(Cell::text).toList()))
        .containsExactly(
            List.of("", "赵钱", "孙李", "周吴", "郑王", "冯陈", "褚卫"),
            List.of("甲", "1", "2", "3件", "-4", "1,005", "无"),
            List.of("乙", "1", "2", "3件", "-4", "1,005", "无"),
            List.of("丙", "1", "2", "3件", "-4", "1,005", "无"));
  }

  @Test
  void figuresWithNamesMayStandBelowEachOther() throws Exception {
    String row = ("甲 - " + NAMES.substring(1).replaceAll("，", "\n甲 - ")) + "\n";
    List<Block> blocks = blocks(row + row.replace('甲', '乙') + row.replace('甲', '丙'));
    assertThat(((Table) blocks.get(0)).rows()).hasSize(4).allSatisfy(r -> assertThat(r).hasSize(7));
  }

  /** What else stands on the line stays beside its figures. */
  @Test
  void wordsBehindFiguresWithNamesAreACellMore() throws Exception {
    List<Block> blocks =
        blocks(("甲" + NAMES + "\n").repeat(1) + "乙" + NAMES + "\n丙" + NAMES + " 另有二件\n");
    Table table = (Table) blocks.get(0);
    assertThat(table.rows().get(3)).extracting(Cell::text).endsWith("无", "另有二件");
  }

  @Test
  void sentencesWithFiguresAreNoTable() throws Exception {
    List<Block> blocks = blocks("（一）公开：发布信息3条，解读2次\n（二）申请：收到申请1件，答复1件\n");
    assertThat(blocks).noneMatch(Table.class::isInstance);
  }
}
