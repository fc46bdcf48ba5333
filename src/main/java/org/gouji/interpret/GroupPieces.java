package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.document.Columns;
import org.gouji.interpret.Strip.Kind;

/**
 * The label of a group wraps beside the labels of its rows. In text taken off a page one of its
 * pieces may come right before the label of a row, with no more than a space between.
 */
final class GroupPieces {
  private static final Pattern PIECE_AND_ROW =
      Pattern.compile(
          "(\\S{1,12}(?: \\S{1,12})?)[ \\u00a0]+((?:（[一二三四五六七]）|[1-8][.．、])[^0-9]{2,})(.*)");

  private static final Pattern GROUP_NUMBER = Pattern.compile("[（(][三四五六][）)]");

  private GroupPieces() {}

  /**
   * The strips, such pieces parted from the rows.
   *
   * @param laidOut whether places on the line count, so that both stay on theirs
   */
  static List<Strip> parted(LabelBook book, List<Strip> strips, boolean laidOut) {
    List<Strip> all = new ArrayList<>();
    for (Strip strip : strips) {
      if (laidOut) {
        all.add(strip.with(strip.slots().stream().flatMap(s -> parted(book, strip, s)).toList()));
        continue;
      }
      List<Slot> first =
          strip.slots().stream().limit(1).flatMap(s -> parted(book, strip, s)).toList();
      if (first.size() < 2) {
        all.add(strip);
        continue;
      }
      List<Slot> rest = new ArrayList<>(strip.slots());
      rest.set(0, first.get(1));
      all.add(strip.with(first.subList(0, 1)));
      all.add(strip.with(rest));
    }
    return all;
  }

  /** A piece of a line in two, if it is a piece of a group and a row. */
  private static Stream<Slot> parted(LabelBook book, Strip strip, Slot slot) {
    if (strip.kind() != Kind.LINE && strip.kind() != Kind.TEXT) {
      return Stream.of(slot);
    }
    Matcher m = PIECE_AND_ROW.matcher(slot.text());
    if (!m.matches() || !isPiece(book, m) || !book.isBeginning(m.group(2))) {
      return Stream.of(slot);
    }
    int from = slot.start() + Columns.width(slot.text().substring(0, m.start(2)));
    int end = slot.start() + Columns.width(m.group(1));
    return Stream.of(
        new Slot(m.group(1), slot.start(), end, slot.location()),
        new Slot(m.group(2) + m.group(3), from, slot.end(), slot.location()));
  }

  /** Words of a group's label, or its number before that of a row. */
  private static boolean isPiece(LabelBook book, Matcher m) {
    return Stream.of(m.group(1).split(" ")).allMatch(book::isPieceOfGroup)
        || GROUP_NUMBER.matcher(m.group(1)).matches() && Character.isDigit(m.group(2).charAt(0));
  }
}
