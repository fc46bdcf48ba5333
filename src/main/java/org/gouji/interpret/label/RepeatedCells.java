package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;

/**
 * A merged cell that its converter printed once for each column that it spans: where the header
 * repeats the name of a column side by side, equal values below are one cell. Unequal ones stay as
 * they are.
 */
public final class RepeatedCells {
  private final LabelBook book;

  /** The places of the last header that are one column with the place before. */
  private BitSet joined = new BitSet();

  private int width;

  private RepeatedCells(LabelBook book) {
    this.book = book;
  }

  public static List<Strip> merged(LabelBook book, List<Strip> strips) {
    RepeatedCells cells = new RepeatedCells(book);
    return strips.stream().map(cells::merged).toList();
  }

  private Strip merged(Strip row) {
    if (row.kind() != Strip.Kind.SEPARATED_ROW) {
      return row;
    }
    List<Slot> slots = row.slots();
    if (slots.stream().anyMatch(s -> isColumn(s.text()))) {
      width = slots.size();
      joined = repeated(slots);
    }
    return joined.isEmpty() || slots.size() != width ? row : withoutRepeats(row);
  }

  private boolean isColumn(String text) {
    return book.exact(text, false).filter(l -> l.is(Label.Kind.COLUMN)).isPresent();
  }

  private BitSet repeated(List<Slot> header) {
    BitSet repeated = new BitSet();
    for (int i = 1; i < header.size(); i++) {
      String text = header.get(i).text();
      repeated.set(i, text.equals(header.get(i - 1).text()) && isColumn(text));
    }
    return repeated;
  }

  private Strip withoutRepeats(Strip row) {
    List<Slot> slots = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= width; i++) {
      if (i < width && joined.get(i)) {
        continue;
      }
      List<Slot> cell = row.slots().subList(from, i);
      Slot first = cell.get(0);
      boolean one = !first.isBlank() && cell.stream().allMatch(s -> s.text().equals(first.text()));
      if (one) {
        slots.add(
            new Slot(first.text(), first.start(), cell.get(i - from - 1).end(), first.location()));
      } else {
        slots.addAll(cell);
      }
      from = i;
    }
    return row.with(slots);
  }
}
