package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Strip.Kind;
import org.gouji.interpret.base.ValueReader;

/**
 * Labels broken over lines in a text that marks where its cells end, or where they begin: only the
 * last piece has the mark, or the first, and the others look like lines between two cells, or like
 * the end of the row above. Pieces that print a label of the form together are one cell again.
 */
public final class TornCells {
  /** A label is broken over at most so many lines: one character on each. */
  private static final int MOST_PIECES = 24;

  private static final int LONGEST_LABEL = 90;

  /**
   * What is as long may be a label that is known cut short, and go on; shorter labels are whole.
   */
  private static final int LONG = 8;

  private final List<LabelBook> books;

  public TornCells(Collection<LabelBook> books) {
    this.books = List.copyOf(books);
  }

  /** The strips, cells that were torn being whole. */
  public List<Strip> mended(List<Strip> strips) {
    if (strips.stream().allMatch(Strip::isLine)) {
      return strips;
    }
    List<Strip> all = new ArrayList<>();
    int next = 0;
    while (next < strips.size()) {
      Strip strip = strips.get(next++);
      int end = end(strip, strips, next);
      while (end > next) {
        strip = joined(strip, strips.subList(next, end));
        next = end;
        end = end(strip, strips, next);
      }
      all.add(strip);
    }
    return all;
  }

  /**
   * Behind the last of the cells that go on with the last piece of a strip, if they print a label
   * together; {@code next} if none do.
   */
  private int end(Strip strip, List<Strip> strips, int next) {
    if (!mayGoOn(strip)) {
      return next;
    }
    int end = next;
    StringBuilder text = new StringBuilder(last(strip).text());
    for (int i = next; i < Math.min(strips.size(), next + MOST_PIECES); i++) {
      Strip piece = strips.get(i);
      if (piece.slots().isEmpty() || !isPiece(piece) && !endsCell(piece)) {
        return end;
      }
      String words = piece.slots().get(0).text();
      text.append(words);
      if (words.isBlank() || ValueReader.isValue(words) || text.length() > LONGEST_LABEL) {
        return end;
      }
      boolean ends = endsCell(piece) || strip.kind() == Kind.CELL;
      end = ends && isWhole(text.toString()) ? i + 1 : end;
      if (piece.slots().size() > 1) {
        return end;
      }
    }
    return end;
  }

  /** Whether the last piece of a strip may be the beginning of a label, and is none by itself. */
  private boolean mayGoOn(Strip strip) {
    if (strip.slots().isEmpty() || strip.kind() == Kind.RULED_ROW) {
      return false;
    }
    String text = last(strip).text();
    return (isPiece(strip) || endsCell(strip))
        && !text.isBlank()
        && text.length() <= LONGEST_LABEL
        && !ValueReader.isValue(text)
        && (isPiece(strip) || text.length() >= LONG || !isLabel(text));
  }

  private static Slot last(Strip strip) {
    return strip.slots().get(strip.slots().size() - 1);
  }

  private static boolean isPiece(Strip strip) {
    return (strip.kind() == Kind.LINE || strip.kind() == Kind.TEXT) && strip.slots().size() == 1;
  }

  private static boolean endsCell(Strip strip) {
    return strip.kind() == Kind.CELL || strip.kind() == Kind.SEPARATED_ROW;
  }

  private boolean isLabel(String text) {
    return books.stream().anyMatch(b -> b.exact(text, true).isPresent());
  }

  /** Whether a text is a label that may be broken over lines; bands and notes are lines. */
  private boolean isWhole(String text) {
    return books.stream()
        .flatMap(b -> b.exact(text, true).stream())
        .anyMatch(l -> !l.is(Label.Kind.NOTE));
  }

  /**
   * One strip of the pieces: what stands before the label, the label, and what stands behind it.
   */
  private static Strip joined(Strip first, List<Strip> others) {
    StringBuilder text = new StringBuilder(last(first).text());
    others.forEach(o -> text.append(o.slots().get(0).text()));
    Slot begin = last(first);
    Slot label =
        new Slot(text.toString(), begin.start(), begin.end(), begin.location(), begin.shared());
    Strip end = others.get(others.size() - 1);
    List<Slot> slots =
        Stream.of(
                first.slots().stream().limit(first.slots().size() - 1L),
                Stream.of(label),
                end.slots().stream().skip(1))
            .flatMap(s -> s)
            .toList();
    boolean row = first.isRow() || end.isRow();
    Strip like = first.isRow() || !row && first.kind() == Kind.CELL ? first : end;
    return new Strip(slots, like.kind(), like.table(), first.location());
  }
}
