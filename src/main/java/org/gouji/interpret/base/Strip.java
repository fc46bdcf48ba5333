package org.gouji.interpret.base;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Location;

/**
 * What stands side by side in a document: a row of a table, a line, a paragraph, one lone cell.
 *
 * @param slots from left to right
 * @param kind what it was in the document
 * @param table ordinal of the table it is a row of, or −1
 * @param reach first column behind its pieces and behind the cells of rows above that reach into it
 * @param location where it begins
 */
public record Strip(List<Slot> slots, Kind kind, int table, int reach, Location location) {

  /** What a strip was in its document. */
  public enum Kind {
    /** A row of a grid whose columns may be trusted. */
    RULED_ROW,
    /** A row whose cells were separated by marks; it may be shifted. */
    SEPARATED_ROW,
    /** A row of a page without rules, its figures parted by white space. */
    LAID_OUT_ROW,
    /** One cell of a lost table. */
    CELL,
    /** The end of a row of a lost table. */
    ROW_END,
    /** One line of a source that has only lines. */
    LINE,
    /** A paragraph. */
    TEXT,
    /** A paragraph that does nothing but lead to another page. */
    LINK
  }

  public Strip {
    slots = List.copyOf(slots);
  }

  /** Pieces into which nothing reaches from above. */
  public Strip(List<Slot> slots, Kind kind, int table, Location location) {
    this(slots, kind, table, slots.stream().mapToInt(Slot::end).max().orElse(0), location);
  }

  /** The same with other slots. */
  public Strip with(List<Slot> others) {
    return new Strip(others, kind, table, reach, location);
  }

  public boolean isRow() {
    return kind == Kind.RULED_ROW || kind == Kind.SEPARATED_ROW || kind == Kind.LAID_OUT_ROW;
  }

  public boolean isLink() {
    return kind == Kind.LINK;
  }

  /** Whether it stands alone, as lines and paragraphs do. */
  public boolean isLine() {
    return kind == Kind.LINE || kind == Kind.TEXT || kind == Kind.LINK;
  }

  /** The text of all slots that have any, joined by one space. */
  public String text() {
    return slots.stream()
        .map(Slot::text)
        .filter(t -> !t.isBlank())
        .collect(Collectors.joining(" "));
  }

  /** The number of slots that hold text. */
  public long filled() {
    return slots.stream().filter(s -> !s.isBlank()).count();
  }
}
