package org.gouji.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.read.Limits;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static final Location HERE = new Location.Whole();

  private static List<Block> blocks(Item... items) throws Exception {
    return Flow.blocks(List.of(items), Limits.DEFAULT);
  }

  private static Slot slot(int row, int column, int width, String text) {
    return new Slot(row, column, 1, width, List.of(new Line(text, HERE)), HERE);
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream()
        .map(
            b ->
                b instanceof Paragraph p
                    ? p.text()
                    : ((Table) b).cells().stream().map(Cell::text).toList().toString())
        .toList();
  }

  @Test
  void aTablePastedAsTextIsReadAsText() throws Exception {
    Line[] lines =
        Stream.of("一、总体情况", "信息内容\t制发件数\t现行有效", "规章\t0\t0", "规范性文件\t3\t17", "二、其他", "无。")
            .map(t -> new Line(t, new Location.Word("document", t.length(), -1, -1, -1)))
            .toArray(Line[]::new);
    List<Block> blocks = blocks(lines);
    assertThat(texts(blocks))
        .containsExactly("一、总体情况", "[信息内容, 制发件数, 现行有效, 规章, 0, 0, 规范性文件, 3, 17]", "二、其他", "无。");
    Table table = (Table) blocks.get(1);
    assertThat(table.geometry()).isEqualTo(Table.Geometry.SEPARATED);
    assertThat(table.cells().get(4).location()).isEqualTo(lines[2].location());
  }

  @Test
  void aTabThatIndentsIsNoSeparator() throws Exception {
    List<Block> blocks =
        blocks(new Line("\t甲。", HERE), new Line("\t乙。", HERE), new Line("\t丙。", HERE));
    assertThat(blocks).allMatch(b -> b instanceof Paragraph p && p.kind() == Paragraph.Kind.TEXT);
    assertThat(texts(blocks)).containsExactly("甲。", "乙。", "丙。");
  }

  @Test
  void aListOfContentsIsNoTable() throws Exception {
    List<Block> blocks =
        blocks(
            new Line("一、总体情况\t1", HERE),
            new Line("二、主动公开政府信息情况\t2", HERE),
            new Line("三、收到和处理政府信息公开申请情况\t3", HERE));
    assertThat(blocks).allMatch(Paragraph.class::isInstance);
  }

  @Test
  void aHeadingThatOnlyOrdersTheRowsStaysInTheTable() throws Exception {
    Grid grid =
        new Grid(
            List.of(
                slot(0, 0, 1, "一、本年新收"),
                slot(0, 1, 1, "1"),
                slot(0, 2, 1, "1"),
                slot(1, 0, 3, "三、本年度办理结果"),
                slot(2, 0, 1, "（一）予以公开"),
                slot(2, 1, 1, "1"),
                slot(2, 2, 1, "1")),
            HERE);
    assertThat(blocks(grid)).hasSize(1);
  }

  @Test
  void runningTextInARowOfItsOwnStandsBesideTheTable() throws Exception {
    String prose = "本年度本机关依法办理政府信息公开申请，全部按期答复，未发生收费情形，也没有因政府信息公开工作被提起行政复议和行政诉讼的情况，特此说明。";
    Grid grid =
        new Grid(List.of(slot(0, 0, 2, prose), slot(1, 0, 1, "规章"), slot(1, 1, 1, "0")), HERE);
    assertThat(texts(blocks(grid))).containsExactly(prose, "[规章, 0]");
  }

  @Test
  void columnsInWhichNothingBeginsAreNoColumns() throws Exception {
    Grid grid =
        new Grid(
            List.of(slot(0, 0, 5, "甲"), slot(0, 5, 7, "1"), slot(1, 0, 5, "乙"), slot(1, 5, 7, "2")),
            HERE);
    Table table = (Table) blocks(grid).get(0);
    assertThat(table.columnCount()).isEqualTo(2);
    assertThat(table.cells()).allMatch(c -> c.columnSpan() == 1);
  }

  @Test
  void blankTablesAndParagraphsAreLeftOut() throws Exception {
    Grid blank = new Grid(List.of(slot(0, 0, 1, " "), slot(0, 1, 1, "\u00A0")), HERE);
    assertThat(blocks(new Line("\u3000", HERE), blank, new Line("正文", HERE))).hasSize(1);
  }
}
