package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;

/**
 * Remarks below a header whose place tells nothing, because single spaces or ends of lines part the
 * cells of the text. Words that follow figures on their line are remarks and left out. What else
 * stands there may be a figure or a remark.
 */
final class UnplacedRemarks {
  private UnplacedRemarks() {}

  /**
   * A line without its remark.
   *
   * @param line what is left of it
   * @param doubted whether what is left may be a remark
   */
  record Rest(Strip line, boolean doubted) {}

  static Rest of(Strip line) {
    int last = line.slots().size() - 1;
    if (last < 0) {
      return new Rest(line, false);
    }
    Slot slot = line.slots().get(last);
    List<String> pieces = List.of(slot.text().split("[ \\u00a0]+"));
    int to = pieces.size();
    while (to > 1 && RemarkPieces.isWords(pieces.get(to - 1))) {
      to--;
    }
    boolean remark = to < pieces.size() && ValueReader.isNumber(pieces.get(to - 1));
    List<Slot> slots = new ArrayList<>(line.slots());
    if (remark) {
      String text = String.join(" ", pieces.subList(0, to));
      slots.set(
          last, new Slot(text, slot.start(), slot.start() + slot.width(text), slot.location()));
    }
    Strip rest = line.with(slots);
    return new Rest(rest, !remark);
  }
}
