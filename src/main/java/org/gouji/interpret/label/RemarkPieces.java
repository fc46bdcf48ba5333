package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.interpret.base.FigureRuns;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.Splits;

/** Tells figures and remarks apart that stand on one line. */
final class RemarkPieces {
  private RemarkPieces() {}

  /** A header or remark that one space parts from what is before it is a piece of its own. */
  static Strip parted(Strip line) {
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : line.slots()) {
      int space = RemarkColumn.isHeader(slot.text()) ? -1 : slot.text().lastIndexOf(' ');
      boolean header = RemarkColumn.isHeader(slot.text().substring(space + 1));
      if (!header) {
        space = slot.text().indexOf(' ');
      }
      String before = slot.text().substring(0, Math.max(space, 0)).stripTrailing();
      String last = slot.text().substring(space + 1);
      boolean remark = ValueReader.isNumber(before) && !FigureRuns.isOnlyFigures(last);
      if (space > 0 && (header || remark)) {
        int end = slot.start() + slot.width(before);
        slots.add(new Slot(before, slot.start(), end, slot.location()));
        slots.add(new Slot(last, slot.end() - slot.width(last), slot.end(), slot.location()));
      } else {
        slots.add(slot);
      }
    }
    return line.with(slots);
  }

  /** Whether a text is no figure: 增加3件 may be one of another column, and is none here. */
  static boolean isWords(String text) {
    return !ValueReader.isValue(text)
        || text.length() > 2 && Character.isIdeographic(text.codePointAt(0));
  }

  /** Whether words follow a figure on the line. */
  static boolean endInWords(List<Slot> slots) {
    int last = slots.size() - 1;
    return last > 0
        && isWords(slots.get(last).text())
        && slots.subList(0, last).stream().anyMatch(s -> ValueReader.isNumber(s.text()));
  }

  /** Whether the last number among these pieces of a line is the sum of the others. */
  static boolean endInSum(Stream<String> pieces, Strip line) {
    long[] counts =
        pieces
            .filter(ValueReader::isNumber)
            .mapToLong(p -> Splits.count(ValueReader.read(p, line.location())))
            .toArray();
    return counts.length > 1 && 2 * counts[counts.length - 1] == Arrays.stream(counts).sum();
  }
}
