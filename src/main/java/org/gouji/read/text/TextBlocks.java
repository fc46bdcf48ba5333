package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Fragment;
import org.gouji.document.Paragraph.Kind;
import org.gouji.document.Table;
import org.gouji.document.Table.Geometry;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;

/**
 * Lines of plain text become blocks. Each line is judged by its own separators: tabs or several
 * pipes make a table row, one pipe behind a piece of text (or one tab before it) makes a cell that
 * stands on a line of its own, anything else is text.
 */
final class TextBlocks {
  private final List<TextLine> lines;
  private final Limits limits;
  private final boolean wrapped;
  private final PipeStyle pipes;
  private final FilledRows filledRows;
  private final boolean filledLines;
  private final LonePipes lonePipes;
  private final List<List<Fragment>> joinedRows;
  private final TabLines tabLines;
  private final NamedFigures namedFigures;
  private final RowsEndedBelow endedBelow;

  /** The names over the rows told in words. */
  private List<String> names = List.of();

  private boolean pipeBefore;

  private final List<Block> blocks = new ArrayList<>();
  private final List<List<Fragment>> rows = new ArrayList<>();
  private boolean blankBefore;

  TextBlocks(List<TextLine> lines, Limits limits) {
    this.lines = lines;
    this.limits = limits;
    this.pipes = PipeStyle.of(lines);
    this.filledRows = FilledRows.of(lines, pipes.framed());
    this.filledLines = FilledLines.of(lines);
    this.lonePipes = LonePipes.of(lines);
    this.joinedRows = joinedRows(lines);
    this.tabLines = TabLines.of(lines);
    this.namedFigures = NamedFigures.of(lines);
    this.endedBelow = new RowsEndedBelow(lines);
    this.wrapped = lines.stream().allMatch(LineParagraphs::isShort);
  }

  /** For each line the cells that marks or spaces join; none for a line of another kind. */
  private static List<List<Fragment>> joinedRows(List<TextLine> lines) {
    List<List<Fragment>> rows = CommaRows.of(lines);
    return rows.stream().allMatch(List::isEmpty) ? JoinedRows.of(lines) : rows;
  }

  List<Block> blocks() throws UnreadableException {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Optional<DrawnTable> drawn = DrawnTable.at(lines, i, limits);
      if (drawn.isPresent()) {
        closeTable();
        List<Cell> cells = drawn.get().cells();
        blocks.add(new Table(cells, Geometry.RULED, cells.get(0).location()));
        i = drawn.get().end() - 1;
        continue;
      }
      Optional<TabLines.Row> row = tabLines.at(i);
      if (row.isPresent()) {
        rows.add(row.get().cells());
        i = row.get().end() - 1;
        continue;
      }
      Optional<NamedFigures.Row> named = namedFigures.at(i);
      if (named.isPresent()) {
        named(named.get());
        i = named.get().end() - 1;
        continue;
      }
      Optional<List<Fragment>> many = line.manyRows();
      if (many.isPresent()) {
        closeTable();
        many.get().forEach(c -> blocks.add(LineParagraphs.cell(c)));
        continue;
      }
      if (line.isBlank() && (pipes.behind() || !line.hasTab())) {
        if (pipeBefore && lonePipes.haveBlankCells()) {
          blocks.add(LineParagraphs.mark(line, Kind.CELL));
          pipeBefore = false;
        }
        blankBefore = true;
        continue;
      }
      if (line.isRule() || rows.size() == 1 && line.isDelimiter(rows.get(0).size())) {
        continue;
      }
      if (!joinedRows.get(i).isEmpty()) {
        rows.add(joinedRows.get(i));
      } else if (lonePipes.holds(i) || pipeBefore && !line.hasTab()) {
        between(line);
      } else if (endedBelow.next(i)) {
        rows.add(line.betweenPipes());
        i++;
      } else if (line.hasPipe()) {
        if (!endsCellBefore(i)) {
          pipes(i);
        }
      } else if (line.isTabbed()) {
        tabs(line);
      } else {
        closeTable();
        blocks.add(LineParagraphs.text(line, wrapped));
      }
      blankBefore = false;
    }
    closeTable();
    return BlankMargin.without(blocks);
  }

  /** The names of the columns stand over the first row that has them. */
  private void named(NamedFigures.Row row) {
    if (rows.isEmpty() || !names.equals(row.names())) {
      rows.add(row.header());
      names = row.names();
    }
    rows.add(row.cells());
  }

  /** Whether a lone pipe ends the cell on the line before, where each cell has its pipe behind. */
  private boolean endsCellBefore(int i) {
    TextLine line = lines.get(i);
    TextLine before = lines.get(Math.max(0, i - 1));
    return pipes.behind()
        && line.isPipesOnly()
        && line.pipes() == 1
        && !before.isBlank()
        && !before.hasPipe();
  }

  /** A cell behind each pipe; two pipes with nothing between hold a blank cell. */
  private void between(TextLine line) {
    closeTable();
    List<Fragment> pieces = line.hasPipe() ? line.betweenPipes() : List.of(line.whole());
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        if (pipeBefore) {
          blocks.add(LineParagraphs.mark(line, Kind.CELL));
        }
        pipeBefore = true;
      }
      if (!pieces.get(i).text().isEmpty()) {
        blocks.add(LineParagraphs.cell(pieces.get(i)));
        pipeBefore = false;
      }
    }
  }

  private void pipes(int i) {
    TextLine line = lines.get(i);
    if (isBlankRow(line)) {
      rows.add(line.pipeCells(pipes.framed()));
      return;
    }
    if (line.isPipesOnly()) {
      closeTable();
      // One pipe alone is a blank cell or the end of a row, several are what spans leave behind.
      boolean blank = line.pipes() == 1 && !filledLines;
      blocks.add(LineParagraphs.mark(line, blank ? Kind.CELL : Kind.ROW_END));
      return;
    }
    List<Fragment> cells = pipes.between() ? line.betweenPipes() : filledRows.cells(i);
    long filled = cells.stream().filter(c -> !c.text().isEmpty()).count();
    boolean alone = filled == 1 && !cells.get(0).text().isEmpty() && !line.startsWithPipe();
    if (pipes.cellPerLine() && filled > 1) {
      cells.stream()
          .filter(c -> !c.text().isEmpty())
          .forEach(c -> blocks.add(LineParagraphs.cell(c)));
    } else if (alone && rows.isEmpty()) {
      blocks.add(LineParagraphs.cell(cells.get(0)));
      if (cells.size() > 1 || filledRows.holds(i)) {
        blocks.add(LineParagraphs.mark(line, Kind.ROW_END));
      }
    } else {
      rows.add(cells);
    }
  }

  /** Whether nothing but pipes stands below a row, and as many as the row has. */
  private boolean isBlankRow(TextLine line) {
    return line.isPipesOnly()
        && line.pipes() > 1
        && !rows.isEmpty()
        && line.pipeCells(pipes.framed()).size() >= rows.get(rows.size() - 1).size();
  }

  private void tabs(TextLine line) {
    List<Fragment> cells = line.tabCells();
    long filled = cells.stream().filter(c -> !c.text().isEmpty()).count();
    boolean opens =
        cells.get(0).text().isEmpty() && filled <= 1 && leadingTabs(cells) == cells.size() - 1;
    if (opens && (rows.isEmpty() || blankBefore)) {
      closeTable();
      if (blankBefore) {
        blocks.add(LineParagraphs.mark(line, Kind.ROW_END));
      }
      blocks.add(LineParagraphs.cell(cells.get(cells.size() - 1)));
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

  private void closeTable() {
    if (rows.isEmpty()) {
      return;
    }
    blocks.add(SeparatedRows.table(rows));
    rows.clear();
  }
}
