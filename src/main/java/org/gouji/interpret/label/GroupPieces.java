package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Strip.Kind;

/**
 * The label of a group wraps beside the labels of its rows. In text taken off a page one of its
 * pieces may come right before the label of a row, with no more than a space between.
 */
public final class GroupPieces {
  private static final Pattern PIECE_AND_ROW =
      Pattern.compile(
          "(\\S{1,12}(?: \\S{1,12})?)[ \\u00a0]+((?:（[一二三四五六七]）|[1-8][.．、])[^0-9]{2,})(.*)");

  private static final Pattern PIECE_AND_REST = Pattern.compile("(\\S{1,8})[ \\u00a0](\\S.*)");

  private static final Pattern GROUP_NUMBER = Pattern.compile("[（(][三四五六][）)]");

  /** Pieces of one column begin at most so far from each other. */
  private static final int SAME_COLUMN = 1;

  private final LabelBook book;

  /** Where labels of rows begin on the lines. */
  private final Set<Integer> columns = new HashSet<>();

  private GroupPieces(LabelBook book) {
    this.book = book;
  }

  /**
   * The strips, such pieces parted from the rows.
   *
   * @param laidOut whether places on the line count, so that both stay on theirs
   */
  public static List<Strip> parted(LabelBook book, List<Strip> strips, boolean laidOut) {
    GroupPieces pieces = new GroupPieces(book);
    return laidOut ? pieces.onTheirPlaces(strips) : pieces.onLinesOfTheirOwn(strips);
  }

  private List<Strip> onLinesOfTheirOwn(List<Strip> strips) {
    List<Strip> all = new ArrayList<>();
    for (Strip strip : strips) {
      List<Slot> first = strip.slots().stream().limit(1).flatMap(s -> parted(strip, s)).toList();
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

  /** A row's label may go on behind a piece of its group: it stands where such labels begin. */
  private List<Strip> onTheirPlaces(List<Strip> strips) {
    List<Strip> all = new ArrayList<>();
    for (Strip strip : strips) {
      Strip parted = strip.with(strip.slots().stream().flatMap(s -> parted(strip, s)).toList());
      all.add(parted);
      if (strip.isLine()) {
        parted.slots().stream()
            .filter(s -> !Plain.number(Plain.fold(s.text())).isEmpty())
            .filter(s -> book.pieces().isBeginning(s.text()))
            .forEach(s -> columns.add(s.start()));
      }
    }
    all.replaceAll(
        s ->
            s.isLine()
                ? s.with(s.slots().stream().flatMap(slot -> atColumns(slot).stream()).toList())
                : s);
    return all;
  }

  private List<Slot> atColumns(Slot slot) {
    List<Slot> parted = new ArrayList<>();
    Slot rest = slot;
    Matcher m = PIECE_AND_REST.matcher(rest.text());
    while (m.matches() && isPiece(m.group(1), true)) {
      int from = rest.start() + rest.width(rest.text().substring(0, m.start(2)));
      if (columns.stream().noneMatch(c -> Math.abs(c - from) <= SAME_COLUMN)) {
        break;
      }
      int end = rest.start() + rest.width(m.group(1));
      parted.add(new Slot(m.group(1), rest.start(), end, slot.location()));
      rest = new Slot(m.group(2), from, slot.end(), slot.location());
      m = PIECE_AND_REST.matcher(rest.text());
    }
    parted.add(rest);
    return parted;
  }

  /** A piece of a line in two, if it is a piece of a group and a row. */
  private Stream<Slot> parted(Strip strip, Slot slot) {
    if (strip.kind() != Kind.LINE && strip.kind() != Kind.TEXT) {
      return Stream.of(slot);
    }
    Matcher m = PIECE_AND_ROW.matcher(slot.text());
    if (!m.matches() || !isPiece(m) || !book.pieces().isBeginning(m.group(2))) {
      return Stream.of(slot);
    }
    int from = slot.start() + slot.width(slot.text().substring(0, m.start(2)));
    int end = slot.start() + slot.width(m.group(1));
    return Stream.of(
        new Slot(m.group(1), slot.start(), end, slot.location()),
        new Slot(m.group(2) + m.group(3), from, slot.end(), slot.location()));
  }

  /** Words of a group's label, or its number before that of a row. */
  private boolean isPiece(Matcher m) {
    boolean item = Character.isDigit(m.group(2).charAt(0));
    return item && book.isGroup(m.group(1))
        || Stream.of(m.group(1).split(" ")).allMatch(p -> isPiece(p, item));
  }

  private boolean isPiece(String text, boolean item) {
    return book.pieces().isPieceOfGroup(text)
        || item && (GROUP_NUMBER.matcher(text).matches() || text.equals("、"));
  }
}
