package org.gouji.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Columns;
import org.gouji.document.Fragment;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Paragraph.Kind;
import org.gouji.document.Table;
import org.gouji.document.Table.Geometry;

/**
 * Lines of plain text become blocks. Each line is judged by its own separators: tabs or several
 * pipes make a table row, one pipe behind a piece of text (or one tab before it) makes a cell that
 * stands on a line of its own, anything else is text.
 */
final class TextBlocks {
  private static final int WRAP_WIDTH = 120;
  private static final int FEWEST_BETWEEN = 10;
  private static final int MOST_LINES_OF_A_CELL = 4;

  private final List<TextLine> lines;
  private final boolean wrapped;
  private final boolean piped;
  private final BitSet pipesBetween;
  private final List<List<Fragment>> commaRows;
  private final boolean framed;
  private final boolean cellPerLine;
  private boolean pipeBefore;
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<Fragment>> rows = new ArrayList<>();
  private boolean blankBefore;

  TextBlocks(List<TextLine> lines) {
    this.lines = lines;
    // Where pipes end the cells, tabs are only the indentation that the page's source had.
    this.piped = lines.stream().filter(TextLine::endsWithPipe).limit(5).count() == 5;
    this.framed = framed(lines);
    this.cellPerLine = cellPerLine(lines);
    this.pipesBetween = pipesBetween(lines);
    this.commaRows = CommaRows.of(lines);
    this.wrapped = lines.stream().allMatch(l -> Columns.width(l.text().strip()) <= WRAP_WIDTH);
  }

  List<Block> blocks() {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.isBlank() && (piped || !line.hasTab())) {
        blankBefore = true;
        continue;
      }
      if (line.isRule()) {
        continue;
      }
      if (!commaRows.get(i).isEmpty()) {
        rows.add(commaRows.get(i));
      } else if (pipesBetween.get(i) || pipeBefore && !line.hasTab()) {
        between(line);
      } else if (line.hasPipe()) {
        pipes(line);
      } else if (line.isTabbed()) {
        tabs(line);
      } else {
        closeTable();
        blocks.add(text(line));
      }
      blankBefore = false;
    }
    closeTable();
    return blocks;
  }

  /**
   * The lone pipes that stand between the cells, each on a line of its own, instead of behind them:
   * those of a stretch in which text without pipes follows enough of them. Another table of the
   * text may be written in another way.
   */
  private static BitSet pipesBetween(List<TextLine> lines) {
    BitSet between = new BitSet();
    BitSet stretch = new BitSet();
    int cells = 0;
    int texts = MOST_LINES_OF_A_CELL + 1;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (line.isPipesOnly() && line.pipes() == 1) {
        stretch.set(i);
        texts = 0;
        continue;
      }
      cells += texts++ == 0 ? 1 : 0;
      if (line.hasPipe() || line.hasTab() || texts > MOST_LINES_OF_A_CELL) {
        if (cells >= FEWEST_BETWEEN) {
          between.or(stretch);
        }
        stretch.clear();
        cells = 0;
      }
    }
    if (cells >= FEWEST_BETWEEN) {
      between.or(stretch);
    }
    return between;
  }

  /** A cell behind a lone pipe; two pipes with nothing between hold a blank cell. */
  private void between(TextLine line) {
    if (!line.isPipesOnly()) {
      blocks.add(cell(line.whole()));
      pipeBefore = false;
      return;
    }
    if (pipeBefore) {
      blocks.add(mark(line, Kind.CELL));
    }
    pipeBefore = true;
  }

  /**
   * Whether nearly every line holds one cell: then a line with several is an accident, not a row.
   */
  private static boolean cellPerLine(List<TextLine> lines) {
    List<TextLine> cells =
        lines.stream().filter(l -> l.endsWithPipe() && !l.isPipesOnly()).toList();
    long single =
        cells.stream()
            .filter(l -> l.pipeCells(false).stream().filter(c -> !c.text().isEmpty()).count() == 1)
            .filter(l -> !l.startsWithPipe())
            .count();
    return cells.size() >= 40 && single * 20 >= cells.size() * 19L;
  }

  /**
   * Whether rows open with a pipe as well: then the first pipe frames the row and does not end a
   * blank cell.
   */
  private static boolean framed(List<TextLine> lines) {
    long rows = lines.stream().filter(l -> l.hasPipe() && !l.isPipesOnly()).count();
    long opened = lines.stream().filter(l -> l.startsWithPipe() && !l.isPipesOnly()).count();
    return opened * 2 > rows;
  }

  private void pipes(TextLine line) {
    if (line.isPipesOnly()) {
      closeTable();
      // One pipe alone is a blank cell or the end of a row, several are what spans leave behind.
      blocks.add(mark(line, line.pipes() == 1 ? Kind.CELL : Kind.ROW_END));
      return;
    }
    List<Fragment> cells = line.pipeCells(framed);
    long filled = cells.stream().filter(c -> !c.text().isEmpty()).count();
    boolean alone = filled == 1 && !cells.get(0).text().isEmpty() && !line.startsWithPipe();
    if (cellPerLine && filled > 1) {
      cells.stream().filter(c -> !c.text().isEmpty()).forEach(c -> blocks.add(cell(c)));
    } else if (alone && rows.isEmpty()) {
      blocks.add(cell(cells.get(0)));
      if (cells.size() > 1) {
        blocks.add(mark(line, Kind.ROW_END));
      }
    } else {
      rows.add(cells);
    }
  }

  private void tabs(TextLine line) {
    List<Fragment> cells = line.tabCells();
    long filled = cells.stream().filter(c -> !c.text().isEmpty()).count();
    boolean opens =
        cells.get(0).text().isEmpty() && filled <= 1 && leadingTabs(cells) == cells.size() - 1;
    if (opens && (rows.isEmpty() || blankBefore)) {
      closeTable();
      if (blankBefore) {
        blocks.add(mark(line, Kind.ROW_END));
      }
      blocks.add(cell(cells.get(cells.size() - 1)));
      return;
    }
    if (blankBefore) {
      closeTable();
    }
    rows.add(cells);
  }

  private static int leadingTabs(List<Fragment> cells) {
    int n = 0;
    while (n < cells.size() - 1 && cells.get(n).text().isEmpty()) {
      n++;
    }
    return n;
  }

  private Paragraph text(TextLine line) {
    List<Fragment> pieces = line.pieces();
    Location location =
        pieces.isEmpty() ? new Location.Text(line.number(), 1) : pieces.get(0).location();
    return wrapped
        ? new Paragraph(pieces, location, Kind.LINE)
        : new Paragraph(
            pieces,
            location,
            pieces.size() > 1 || Columns.width(line.text()) <= WRAP_WIDTH ? Kind.LINE : Kind.TEXT);
  }

  private static Paragraph cell(Fragment cell) {
    return new Paragraph(
        cell.text().isEmpty() ? List.of() : List.of(cell), cell.location(), Kind.CELL);
  }

  private static Paragraph mark(TextLine line, Kind kind) {
    return new Paragraph(List.of(), new Location.Text(line.number(), 1), kind);
  }

  private void closeTable() {
    if (rows.isEmpty()) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Fragment> row = rows.get(r);
      for (int c = 0; c < row.size(); c++) {
        cells.add(Cell.single(r, c, row.get(c).text(), row.get(c).location()));
      }
    }
    blocks.add(new Table(cells, Geometry.SEPARATED, rows.get(0).get(0).location()));
    rows.clear();
  }
}
