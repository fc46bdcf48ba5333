package org.gouji.interpret.table;

import java.util.List;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.label.CutLabels;
import org.gouji.interpret.label.EmptyLines;
import org.gouji.interpret.label.FiguresInFront;
import org.gouji.interpret.label.GroupPieces;
import org.gouji.interpret.label.LayoutRows;
import org.gouji.interpret.label.LetterSpacing;
import org.gouji.interpret.label.NoteRows;
import org.gouji.interpret.label.RemarkColumn;
import org.gouji.interpret.label.RepeatedCells;
import org.gouji.interpret.label.Tokenizer;
import org.gouji.interpret.place.GridWidths;
import org.gouji.interpret.row.TableEditions;

/**
 * A table with rows one below the other, as printed.
 *
 * @param rest the table without its remarks, and what they leave in doubt
 * @param hasRemarks whether remarks may still stand among its figures
 * @param region the strips that are its own, each with its label or its figures whole
 * @param isLaidOut whether it is a page without rules
 * @param strips the same, those of a page put together to rows
 * @param tokens the labels and values in them
 * @param grids how wide its grids are
 * @param headers what the headers of its columns tell
 */
record RowPrint(
    RemarkColumn.Rest rest,
    boolean hasRemarks,
    List<Strip> region,
    boolean isLaidOut,
    List<Strip> strips,
    List<Token> tokens,
    GridWidths grids,
    Headers headers) {
  static RowPrint of(
      TableEditions editions, EditionMarks marks, LabelBook book, List<Strip> printed) {
    RemarkColumn.Rest rest = RemarkColumn.without(NoteRows.withoutSaid(printed));
    List<Strip> region = mended(editions, book, rest.strips());
    boolean laidOut = LayoutRows.isLaidOut(region);
    List<Strip> parted = GroupPieces.parted(book, region, laidOut);
    List<Strip> strips = laidOut ? LayoutRows.rows(book, parted) : parted;
    List<Token> tokens = Tokenizer.tokens(book, strips);
    GridWidths grids = new GridWidths(strips);
    return new RowPrint(
        rest,
        RemarkColumn.isIn(region) || RemarkColumn.isAlone(printed),
        region,
        laidOut,
        strips,
        tokens,
        grids,
        Headers.of(tokens, grids, marks, laidOut));
  }

  /** What the print has spaced, turned around, repeated, cut or left empty, as it was meant. */
  private static List<Strip> mended(TableEditions editions, LabelBook book, List<Strip> strips) {
    List<Strip> closed = LetterSpacing.closed(book, strips);
    List<Strip> behind = FiguresInFront.behindLabels(book, closed);
    List<Strip> merged = RepeatedCells.merged(book, behind);
    return EmptyLines.asCells(book, CutLabels.joined(book, merged), editions::widths);
  }
}
