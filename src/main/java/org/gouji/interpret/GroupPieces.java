package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Columns;
import org.gouji.interpret.Strip.Kind;

/**
 * The label of a group wraps beside the labels of its rows. In text taken off a page one of its
 * pieces may come right before the label of a row, with no more than a space between.
 */
final class GroupPieces {
  private static final Pattern PIECE_AND_ROW =
      Pattern.compile("(\\S{1,12})[ \\u00a0]+((?:（[一二三四五六七]）|[1-8][.．、])[^0-9]{2,})(.*)");

  private GroupPieces() {}

  /**
   * The strips, such pieces parted from the rows.
   *
   * @param laidOut whether places on the line count, so that both stay on theirs
   */
  static List<Strip> parted(LabelBook book, List<Strip> strips, boolean laidOut) {
    List<Strip> all = new ArrayList<>();
    for (Strip strip : strips) {
      List<Slot> slots = parted(book, strip);
      if (laidOut || slots.size() == strip.slots().size()) {
        all.add(strip.with(slots));
      } else {
        all.add(strip.with(slots.subList(0, 1)));
        all.add(strip.with(slots.subList(1, slots.size())));
      }
    }
    return all;
  }

  /** The first slot of a line in two, if it is a piece of a group and a row. */
  private static List<Slot> parted(LabelBook book, Strip strip) {
    if (strip.slots().isEmpty() || strip.kind() != Kind.LINE && strip.kind() != Kind.TEXT) {
      return strip.slots();
    }
    Slot first = strip.slots().get(0);
    Matcher m = PIECE_AND_ROW.matcher(first.text());
    if (!m.matches() || !book.isPieceOfGroup(m.group(1)) || !book.isBeginning(m.group(2))) {
      return strip.slots();
    }
    int from = first.start() + Columns.width(first.text().substring(0, m.start(2)));
    List<Slot> slots = new ArrayList<>(strip.slots());
    slots.set(
        0,
        new Slot(
            m.group(1),
            first.start(),
            first.start() + Columns.width(m.group(1)),
            first.location()));
    slots.add(1, new Slot(m.group(2) + m.group(3), from, first.end(), first.location()));
    return slots;
  }
}
