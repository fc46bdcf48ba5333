package org.gouji.interpret.disputes;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.label.Tokenizer;
import org.gouji.interpret.place.GridWidths;
import org.gouji.interpret.place.Line;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;
import org.gouji.interpret.row.RowAssembler;

/**
 * {@code disputes} as printed.
 *
 * @param form the table in the form
 * @param book its labels
 * @param strips where it stands
 * @param tokens the labels and values in them
 */
record DisputePrint(FormTable form, LabelBook book, List<Strip> strips, List<Token> tokens) {
  static DisputePrint of(FormTable form, LabelBook book, List<Strip> strips) {
    return new DisputePrint(form, book, strips, Tokenizer.tokens(book, strips));
  }

  /** How many columns each kind of dispute has. */
  int columns() {
    return form.rows().get(0).columns().size();
  }

  /** How many cells the table has. */
  int cells() {
    return form.cells().size();
  }

  /** The figures, placeholders among them. */
  List<Token> figures() {
    return tokens.stream().filter(t -> t.is(Token.Kind.VALUE)).toList();
  }

  /** What parts pieces that follow each other. */
  Separation separation(List<Token> pieces) {
    return RowAssembler.separation(strips, pieces);
  }

  /** What is printed of these kinds of dispute, side by side, with their cells. */
  Line line(List<FormRow> kinds, Reading reading) {
    List<CellId> cells = new ArrayList<>();
    List<ValueKind> holds = new ArrayList<>();
    for (FormRow kind : kinds) {
      for (FormColumn column : kind.columns()) {
        cells.add(new CellId(form.id(), kind.id(), column.id()));
        holds.add(column.kind());
      }
    }
    return new Line(cells, holds, 0, 0, GridWidths.NONE, reading);
  }
}
