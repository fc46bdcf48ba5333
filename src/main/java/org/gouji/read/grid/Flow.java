package org.gouji.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.document.Block;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.document.Unread;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.PastedText.RawLine;

/**
 * Makes blocks of what a page holds. A table that only arranges the page (one that holds tables or
 * running text) gives its content in order; a table whose cells are divided by inner tables becomes
 * one table; any other stays as it is. A row that is one long cell of running text or a numbered
 * heading stands beside the table, not in it.
 */
public final class Flow {
  private static final int ESSAY = 300;
  private static final int LABEL = 40;

  /** Bands above and below a heading that are compared. */
  private static final int FARTHEST = 200;

  /** Column edges by which two rows of one table may differ, where a label is divided. */
  private static final int SAME_COLUMNS = 2;

  /** Blank tables of fewer columns keep others apart. */
  private static final int MANY_COLUMNS = 10;

  private final Limits limits;
  private final List<Block> blocks = new ArrayList<>();

  /** Index of the table whose columns were counted last. */
  private int measured = -1;

  private int columns;

  private Flow(Limits limits) {
    this.limits = limits;
  }

  /** The blocks of a page's items, in reading order; blank paragraphs and tables left out. */
  public static List<Block> blocks(List<? extends Item> items, Limits limits)
      throws UnreadableException {
    Flow flow = new Flow(limits);
    flow.items(items);
    return flow.blocks;
  }

  private void items(List<? extends Item> items) throws UnreadableException {
    List<Line> lines = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Line line) {
        lines.add(line);
      } else if (item instanceof Grid grid && !grid.isBlank()) {
        paragraphs(lines);
        grid(grid);
      } else if (item instanceof Grid grid && isBlankRest(grid, lines)) {
        blocks.add(Flat.table(grid.slots(), grid.location()));
      }
    }
    paragraphs(lines);
  }

  /**
   * Whether a blank grid is the rest of the table before it: as many columns, and nothing between
   * them.
   */
  private boolean isBlankRest(Grid grid, List<Line> between) {
    int last = blocks.size() - 1;
    if (grid.columnCount() < MANY_COLUMNS
        || last < 0
        || !between.stream().allMatch(Line::isBlank)
        || !(blocks.get(last) instanceof Table before)) {
      return false;
    }
    if (measured != last) {
      measured = last;
      columns = before.columnCount();
    }
    return columns == grid.columnCount();
  }

  /** Running text between two tables; tables that were pasted as text are found in it. */
  private void paragraphs(List<Line> lines) throws UnreadableException {
    List<RawLine> raw = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String text : lines.get(i).text().split("[\\n\\r\\u000B\\u000C]", -1)) {
        raw.add(
            new RawLine(
                text.replace('\u00A0', ' ').replace(Unread.PICTURE, ""),
                lines.get(i).location(),
                i));
      }
    }
    int from = 0;
    while (from < raw.size()) {
      int pasted = PastedText.length(raw, from);
      if (pasted > 0) {
        blocks.addAll(PastedText.blocks(raw.subList(from, from + pasted), limits));
        from += pasted;
        continue;
      }
      int to = from + 1;
      while (to < raw.size() && PastedText.length(raw, to) == 0) {
        to++;
      }
      running(raw.subList(from, to), lines);
      from = to;
    }
    lines.clear();
  }

  /** Paragraphs of running text; a line broken by hand may begin another one. */
  private void running(List<RawLine> lines, List<Line> paragraphs) {
    int from = 0;
    while (from < lines.size()) {
      Location place = lines.get(from).location();
      int paragraph = lines.get(from).paragraph();
      StringBuilder text = new StringBuilder();
      int to = from;
      while (to < lines.size() && lines.get(to).paragraph() == paragraph) {
        text.append(lines.get(to++).text()).append('\n');
      }
      Paragraph.Kind kind =
          paragraphs.get(paragraph).link() ? Paragraph.Kind.LINK : Paragraph.Kind.TEXT;
      Texts.paragraphs(text.toString()).forEach(t -> blocks.add(Paragraph.of(t, place, kind)));
      from = to;
    }
  }

  private void grid(Grid grid) throws UnreadableException {
    int width = grid.columnCount();
    List<Slot> kept = new ArrayList<>();
    List<List<Slot>> bands = Bands.of(grid);
    for (int i = 0; i < bands.size(); i++) {
      List<Slot> band = bands.get(i);
      if (flows(band, width) || opensAnotherTable(bands, i, width)) {
        table(grid, kept);
        for (Slot s : band) {
          items(s.items());
        }
      } else {
        kept.addAll(band);
      }
    }
    table(grid, kept);
  }

  private void table(Grid grid, List<Slot> slots) {
    if (!slots.stream().allMatch(Slot::isBlank)) {
      if (slots.size() < grid.slots().size()) {
        // A part may be narrower than the whole.
        int used = slots.stream().filter(s -> !s.isFiller()).mapToInt(Slot::right).max().orElse(0);
        slots.removeIf(s -> s.column() >= used);
      }
      Slot first = slots.get(0);
      boolean whole = first == grid.slots().get(0);
      blocks.add(Flat.table(slots, whole ? grid.location() : first.location()));
    }
    slots.clear();
  }

  /** Whether the rows of a band only arrange text and tables on the page. */
  private static boolean flows(List<Slot> band, int width) {
    List<Slot> seen = band.stream().filter(s -> !s.isBlank()).toList();
    if (seen.isEmpty()) {
      return false;
    }
    if (width == 1) {
      return true;
    }
    if (width == 2 && seen.size() == 2 && isUnderHeading(seen.get(0), seen.get(1))) {
      return true;
    }
    if (seen.stream().anyMatch(Slot::nests)) {
      return seen.size() == 1 || !seen.stream().allMatch(Flow::isFigures);
    }
    if (seen.stream().anyMatch(Flow::isEssay)) {
      return true;
    }
    return isWholeRow(band, width) && Texts.isProse(seen.get(0).text());
  }

  /** Whether a heading stands beside what it is the heading of: a table, or sentences. */
  private static boolean isUnderHeading(Slot left, Slot right) {
    return Texts.isHeading(left.text()) && (right.nests() || right.text().indexOf('。') >= 0);
  }

  private static boolean isWholeRow(List<Slot> band, int width) {
    return band.size() == 1 && band.get(0).columnSpan() == width;
  }

  /**
   * Whether a row is a numbered heading with other columns below it than above. A heading with the
   * same columns on both sides only orders the rows of one table.
   */
  private static boolean opensAnotherTable(List<List<Slot>> bands, int i, int width) {
    if (!isWholeRow(bands.get(i), width) || !Texts.isHeading(bands.get(i).get(0).text())) {
      return false;
    }
    Set<Integer> above = new TreeSet<>();
    int first = Math.max(0, i - FARTHEST);
    int end = Math.min(bands.size(), i + FARTHEST);
    for (int k = i - 1; k >= first && (above.isEmpty() || !isWholeRow(bands.get(k), width)); k--) {
      above.addAll(edges(bands.get(k), width));
    }
    Set<Integer> below = new TreeSet<>();
    for (int k = i + 1; k < end && (below.isEmpty() || !isWholeRow(bands.get(k), width)); k++) {
      below.addAll(edges(bands.get(k), width));
    }
    long shared = above.stream().filter(below::contains).count();
    return above.size() + below.size() - 2 * shared > SAME_COLUMNS;
  }

  private static Set<Integer> edges(List<Slot> band, int width) {
    Set<Integer> edges = new TreeSet<>();
    if (!isWholeRow(band, width)) {
      band.forEach(s -> edges.add(s.column()));
    }
    return edges;
  }

  private static boolean isEssay(Slot slot) {
    String text = slot.text();
    return text.length() > ESSAY && text.indexOf('\n') >= 0;
  }

  /** Whether a cell holds labels and figures only, at any depth. */
  private static boolean isFigures(Slot slot) {
    String text = slot.text();
    return !Texts.isProse(text)
        && (!slot.nests() || text.length() <= LABEL)
        && slot.items().stream()
            .allMatch(i -> !(i instanceof Grid g) || g.slots().stream().allMatch(Flow::isFigures));
  }
}
