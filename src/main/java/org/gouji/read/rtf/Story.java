package org.gouji.read.rtf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Grid;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs and tables of the body, of a text box or of a note. RTF has no element that holds
 * a table: a paragraph says in how many tables it stands, cells and rows end where a word says so,
 * and a table ends where a paragraph stands in fewer.
 */
final class Story {
  private static final Location.Word BOX = new Location.Word("textboxes", -1, -1, -1, -1);

  private final Counts counts;
  private final boolean body;
  private final int ground;
  private final Written line = new Written();
  private final List<Item> items = new ArrayList<>();
  private final List<OpenTable> tables = new ArrayList<>();

  /** The definitions that rows are ended with, by level. */
  private final List<RowShape> shapes = new ArrayList<>();

  /** The levels whose row, the one that is not ended, has been defined or looked for. */
  private final BitSet known = new BitSet();

  private final List<Item> boxesBefore = new ArrayList<>();
  private final List<Item> boxesAfter = new ArrayList<>();
  private final List<Item> notes = new ArrayList<>();
  private String number = "";

  /** Whether a row has been defined and not ended. */
  private boolean rowDefined;

  private long ended;

  /**
   * A story without text.
   *
   * @param body whether it is the body of the document
   * @param ground the colour behind it
   */
  Story(Counts counts, boolean body, int ground) {
    this.counts = counts;
    this.body = body;
    this.ground = ground;
  }

  /** The paragraph that is not ended. */
  Written line() {
    return line;
  }

  /** Grows with everything that is shown. */
  long shown() {
    return ended + line.length();
  }

  /** The colour behind the next paragraph. */
  int ground(int level, ColourTable colours) {
    int own = Math.max(level, rowDefined ? 1 : 0);
    if (own == 0) {
      return ground;
    }
    int cell = own <= tables.size() ? tables.get(own - 1).cells() : 0;
    return own > shapes.size() ? ground : shapes.get(own - 1).ground(cell, colours, ground);
  }

  /** The number that is shown before the paragraph. */
  void number(String shown) {
    number = shown;
  }

  /** A text box that the paragraph anchors. */
  void box(List<Item> content) {
    (line.isBlank() ? boxesBefore : boxesAfter).addAll(content);
  }

  /** A note that the paragraph refers to. */
  void note(List<Item> content) {
    notes.addAll(content);
  }

  /**
   * Ends the paragraph. Programs leave out that it stands in a table, once a row is defined.
   *
   * @param level in how many tables it says to stand
   */
  void endParagraph(int level) throws UnreadableException {
    paragraph(Math.max(level, rowDefined ? 1 : 0));
  }

  private void paragraph(int level) throws UnreadableException {
    counts.spend();
    List<Item> into = at(level);
    Location.Word place =
        level > 0 ? tables.get(level - 1).place() : body ? counts.nextParagraph() : BOX;
    into.addAll(boxesBefore);
    String text = line.take();
    ended += text.length() + 1;
    into.add(new Line(number + text, place));
    into.addAll(boxesAfter);
    number = "";
    boxesBefore.clear();
    boxesAfter.clear();
    if (level == 0) {
      addNotes(place);
    }
  }

  /** Notes stand behind the paragraph or table of the body that refers to them. */
  private void addNotes(Location place) {
    for (Item note : notes) {
      items.add(note instanceof Line l ? new Line(l.text(), place) : note);
    }
    notes.clear();
  }

  void endCell(int level) throws UnreadableException {
    paragraph(level);
    counts.spend();
    tables.get(level - 1).endCell();
  }

  void endRow(int level) throws UnreadableException {
    if (!line.isBlank()) {
      paragraph(level);
    }
    at(level);
    tables.get(level - 1).endRow(shape(level));
    rowDefined = level > 1 && rowDefined;
    known.clear(level);
  }

  /**
   * A definition of a row begins. Lines before its first cell stand before the table's next row:
   * the program forgot to say that they are in no table.
   */
  void defineRow(int level) throws UnreadableException {
    if (level == 1) {
      boolean loose = !tables.isEmpty() && tables.get(0).hasLoose();
      if (loose && tables.size() == 1) {
        close(0);
      }
      rowDefined = true;
    }
    define(level, new RowShape());
  }

  private void define(int level, RowShape shape) throws UnreadableException {
    shape(level);
    shapes.set(level - 1, shape);
    known.set(level);
  }

  /** Whether it is known how the row is defined that a paragraph of this level stands in. */
  boolean knowsRow(int level) {
    return level == 0 || known.get(level);
  }

  /** Takes the definition that a row will end with; null if it has none of its own. */
  void foresee(int level, @Nullable RowShape coming) throws UnreadableException {
    define(level, coming == null ? shape(level) : coming);
  }

  /** The definition of a row of that level which began last. */
  RowShape shape(int level) throws UnreadableException {
    while (shapes.size() < level) {
      if (shapes.size() > RowShape.MOST_CELLS) {
        throw RowShape.tooWide();
      }
      shapes.add(new RowShape());
    }
    return shapes.get(level - 1);
  }

  /** What holds the next paragraph of a level. */
  private List<Item> at(int level) throws UnreadableException {
    close(level);
    while (tables.size() < level) {
      tables.add(new OpenTable(counts.nextTable(tables.size())));
    }
    return level == 0 ? items : tables.get(level - 1).cell();
  }

  /** Ends the tables within tables beyond a level. */
  private void close(int level) throws UnreadableException {
    while (tables.size() > level) {
      OpenTable table = tables.remove(tables.size() - 1);
      if (table.cells() > 0) {
        table.endRow(shape(tables.size() + 1));
      }
      List<Item> around = tables.isEmpty() ? items : tables.get(tables.size() - 1).cell();
      Grid grid = table.grid();
      if (table.hasRows()) {
        around.add(grid);
      }
      around.addAll(table.takeLoose());
      if (tables.isEmpty()) {
        addNotes(grid.location());
      }
    }
  }

  /**
   * Ends what is not ended; gives all.
   *
   * @param level in how many tables the last paragraph says to stand
   */
  List<Item> finish(int level) throws UnreadableException {
    if (!line.isBlank() || !boxesBefore.isEmpty() || !boxesAfter.isEmpty()) {
      endParagraph(level);
    }
    rowDefined = false;
    close(0);
    return items;
  }
}
