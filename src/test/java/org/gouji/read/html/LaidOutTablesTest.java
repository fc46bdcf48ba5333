package org.gouji.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that a page makes without the tags of a table, by style alone. */
class LaidOutTablesTest {
  private static final String GRID =
      "<style>.g{display:grid;grid-template-columns:repeat(3,1fr)}%s</style><div class=g>%s</div>";

  private static List<Block> blocks(String html) throws Exception {
    return new HtmlReader()
        .read(new Source("a.html", html.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT)
        .blocks();
  }

  private static String shown(String html) throws Exception {
    StringBuilder s = new StringBuilder();
    for (Block b : blocks(html)) {
      if (b instanceof Paragraph p) {
        s.append(p.text()).append(' ');
      } else {
        ((Table) b)
            .cells()
            .forEach(
                c ->
                    s.append(
                        "%d,%d %dx%d %s "
                            .formatted(
                                c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text())));
      }
    }
    return s.toString().strip();
  }

  private static final String TABLE = "0,0 2x1 规章 0,1 1x2 件数 1,1 1x1 3 1,2 1x1 7";

  /** The order of the source says nothing where each cell names its place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='grid-row:2;grid-column:3'>7</p><p style='grid-row:2;grid-column:2'>3</p><p"
            + " style='grid-row:1/span 2;grid-column:1'>规章</p><p"
            + " style='grid-row:1;grid-column:2/4'>件数</p>",
        "<p style='grid-area:1/2/2/4'>件数</p><p style='grid-area:2/3'>7</p>"
            + "<p style='grid-area:1/1/3/2'>规章</p><p style='grid-area:2/2'>3</p>",
        "<p style='GRID-COLUMN: 2 / -1; grid-row-start: 1'>件数</p><p"
            + " style='grid-column:3;grid-row:2'>7</p><p"
            + " style='grid-column-start:1;grid-row-end:span 2;grid-row-start:1'>规章</p><p"
            + " style='grid-column:2;grid-row:2'>3</p>",
        "<p style='order:3'>7</p><p style='order:-1;grid-row:span 2'>规章</p><p style='order:2'>3</p>"
            + "<p style='grid-column:span 2'>件数</p>",
        "<div style='display:contents'><p style='grid-row:span 2'>规章</p><p style='grid-column:span"
            + " 2'>件数</p></div><div style='display:contents'><p>3</p><p>7</p></div>",
      })
  void cellsOfAGridStandWhereTheirStylePutsThem(String cells) throws Exception {
    assertThat(shown(GRID.formatted("", cells))).isEqualTo(TABLE);
  }

  @Test
  void theStyleSheetOfThePagePlacesCellsToo() throws Exception {
    String sheet =
        ".a{grid-row:1/3;grid-column:1}.b{grid-row:1;grid-column:2/span 2}"
            + ".c{grid-area:2/2}.g .d{grid-area:2/3}.d{grid-area:9/9}";
    String cells = "<p class=d>7</p><p class=b>件数</p><p class=c>3</p><p class=a>规章</p>";
    assertThat(shown(GRID.formatted(sheet, cells))).isEqualTo(TABLE);
  }

  @Test
  void aGridIsDrawnByTheNamesOfItsAreas() throws Exception {
    String html =
        "<div style=\"display:grid;grid-template-areas:'l h h' 'l x y'\">"
            + "<p style='grid-area:y'>7</p><p style='grid-area:x'>3</p>"
            + "<p style='grid-area:h'>件数</p><p style='grid-area:l'>规章</p></div>";
    assertThat(shown(html)).isEqualTo(TABLE);
  }

  @Test
  void aGridMayFlowByColumns() throws Exception {
    String html =
        "<div style='display:grid;grid-auto-flow:column;grid-template-rows:auto auto'>"
            + "<p style='grid-row:span 2'>规章<p style='grid-column:span 2'>件数<p>3<p>7</div>";
    assertThat(shown(html)).isEqualTo(TABLE);
  }

  /** The columns of a grid that fits itself to the window are not known. */
  @ParameterizedTest
  @CsvSource({
    "'display:grid;grid-template-columns:repeat(auto-fill,90px)'",
    "'display:grid'",
    "'display:grid;grid-template-columns:1fr'",
  })
  void aGridWithoutColumnsIsRunningText(String style) throws Exception {
    String html = "<div style='" + style + "'><p>甲<p>乙<p>丙<p>丁</div>";
    assertThat(shown(html)).isEqualTo("甲 乙 丙 丁");
  }

  @Test
  void aGridThatArrangesThePageIsNoTable() throws Exception {
    String html =
        "<div style='display:grid;grid-template-columns:1fr 3fr'><p>栏目<p>标题<p>边栏"
            + "<div><table><tr><td>规章<td>3</table></div></div>";
    assertThat(shown(html)).isEqualTo("栏目 标题 边栏 0,0 1x1 规章 0,1 1x1 3");
  }

  @Test
  void emptyCellsOfATableMadeByStyleKeepTheirPlaces() throws Exception {
    String html =
        "<style>.t{display:table}.r{display:table-row}.r span{display:table-cell}</style><div"
            + " class=t><div class=r><span>规章</span><span></span><span>3</span></div><div"
            + " class=r><span>文件</span><span>1</span><span>2</span></div></div>";
    assertThat(shown(html))
        .isEqualTo("0,0 1x1 规章 0,1 1x1  0,2 1x1 3 1,0 1x1 文件 1,1 1x1 1 1,2 1x1 2");
  }

  /** Boxes beside each other are apart, whatever their tags; what is in a cell is one text. */
  @Test
  void figuresInBoxesDoNotRunTogether() throws Exception {
    String row = "<div style='display:flex'><span>规章</span><span>1</span><span>2</span></div>";
    assertThat(shown(row)).isEqualTo("规章 1 2");
    assertThat(shown("<table><tr><td>规章<td>" + row.replace("规章", "") + "</table>"))
        .isEqualTo("0,0 1x1 规章 0,1 1x1 12");
  }
}
