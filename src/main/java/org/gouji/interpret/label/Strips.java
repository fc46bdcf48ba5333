package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Columns;
import org.gouji.document.Document;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.interpret.base.RowLabels;
import org.gouji.interpret.base.SectionBook;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;

/** A document becomes strips in reading order. */
public final class Strips {
  /** A cell with more text than any label is narrative that stands in a table. */
  private static final int NARRATIVE = 120;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\s*[-—–－―_·•~～]+\\s*\\d{1,4}\\s*[-—–－―_·•~～]+\\s*|第\\s*\\d{1,4}\\s*页(?:\\s*[/,，]?\\s*共\\s*\\d{1,4}\\s*页)?|[Pp]age\\s*\\d{1,4}.*");

  /** What programs print for a cell without content. */
  private static final Pattern WORD_FOR_BLANK =
      Pattern.compile("\\s*(?:[Nn]a[Nn]|<NA>|[Nn]one|null|NULL)\\s*");

  private final SectionBook sections;
  private final RowLabels labels;
  private final List<Strip> strips = new ArrayList<>();
  private int table = -1;

  private Strips(SectionBook sections, RowLabels labels) {
    this.sections = sections;
    this.labels = labels;
  }

  public static List<Strip> of(Document document, SectionBook sections, RowLabels labels) {
    Strips all = new Strips(sections, labels);
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        all.paragraph(paragraph);
      } else if (block instanceof Table grid) {
        TurnedTable.upright(Counting.without(grid), labels, all::isHeading).forEach(all::table);
      }
    }
    return all.strips;
  }

  private void paragraph(Paragraph paragraph) {
    List<Slot> slots =
        paragraph.fragments().stream()
            .map(f -> new Slot(f.text(), f.start(), f.end(), f.location()))
            .toList();
    Strip.Kind kind =
        switch (paragraph.kind()) {
          case TEXT -> Strip.Kind.TEXT;
          case LINK -> Strip.Kind.LINK;
          case LINE -> Strip.Kind.LINE;
          case CELL -> Strip.Kind.CELL;
          case ROW_END -> Strip.Kind.ROW_END;
        };
    Strip strip = new Strip(slots, kind, -1, paragraph.location());
    if (strip.isLine() && (slots.isEmpty() || isPageNumber(strip.text()))) {
      return;
    }
    if (slots.size() == 1 && kind != Strip.Kind.CELL) {
      split(strip);
    } else {
      add(strip);
    }
  }

  /** Whether a line numbers a page; at the head of all it may be all that names the report. */
  private boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches()
        && !(strips.isEmpty() && sections.looksLikeTitle(text));
  }

  /** The strip, and a heading that ran into its last piece as a strip of its own. */
  private void add(Strip strip) {
    int last = strip.slots().size() - 1;
    while (last >= 0 && strip.slots().get(last).isBlank()) {
      last--;
    }
    List<String> pieces = new ArrayList<>();
    if (last >= 0) {
      pieces.addAll(sections.pieces(strip.slots().get(last).text()));
      boolean heading =
          last > 0
              && !pieces.isEmpty()
              && sections.heading(pieces.get(0)).filter(SectionBook.Heading::numbered).isPresent();
      if (heading) {
        pieces.add(0, "");
      }
    }
    if (pieces.size() < 2) {
      strips.add(strip);
      return;
    }
    Slot slot = strip.slots().get(last);
    List<Slot> slots = new ArrayList<>(strip.slots());
    slots.set(last, new Slot(pieces.get(0), slot.start(), slot.end(), slot.location()));
    strips.add(strip.with(slots));
    for (String piece : pieces.subList(1, pieces.size())) {
      Slot behind = new Slot(piece, 0, Columns.width(piece), slot.location());
      strips.add(new Strip(List.of(behind), Strip.Kind.TEXT, -1, slot.location()));
    }
  }

  /** Headings inside running text begin strips of their own. */
  private void split(Strip strip) {
    Slot slot = strip.slots().get(0);
    for (String piece : sections.pieces(slot.text())) {
      Slot part =
          new Slot(piece, slot.start(), slot.start() + Columns.width(piece), slot.location());
      strips.add(new Strip(List.of(part), strip.kind(), -1, strip.location()));
    }
  }

  private void table(Table grid) {
    table++;
    TallFigures tall = new TallFigures(grid, labels);
    RowReach reach = new RowReach();
    int rows = grid.rowCount();
    List<Cell> notes = new ArrayList<>();
    for (List<Cell> row : tall.rows()) {
      int end = reach.next(row);
      if (row.isEmpty()) {
        continue;
      }
      List<Cell> filled = row.stream().filter(c -> !text(c).isBlank()).toList();
      boolean alone = filled.size() == 1;
      List<Cell> across = alone ? filled : filled.stream().filter(c -> !isBeside(c, rows)).toList();
      if (across.size() == 1
          && (alone ? isText(across.get(0).text()) : isHeading(across.get(0).text()))) {
        lines(across.get(0));
        filled.stream().filter(c -> !across.contains(c)).forEach(notes::add);
        continue;
      }
      if (filled.stream()
          .anyMatch(c -> c.text().length() > 4 * NARRATIVE && c.text().indexOf('\n') >= 0)) {
        filled.forEach(this::lines);
        continue;
      }
      for (List<Cell> cells : MergedRows.of(row)) {
        List<Slot> slots =
            cells.stream()
                .map(
                    c ->
                        new Slot(
                            text(c),
                            c.column(),
                            c.column() + c.columnSpan(),
                            c.location(),
                            tall.contains(c)))
                .toList();
        Strip.Kind kind =
            grid.geometry() == Table.Geometry.RULED
                ? Strip.Kind.RULED_ROW
                : Strip.Kind.SEPARATED_ROW;
        add(new Strip(slots, kind, table, end, slots.get(0).location()));
      }
    }
    notes.forEach(this::lines);
  }

  private static String text(Cell cell) {
    String text = cell.text();
    return ValueReader.isSeveral(text)
        ? text
        : WORD_FOR_BLANK.matcher(text).matches() ? "" : text.replace('\n', ' ').strip();
  }

  /** Whether a cell stands beside all rows of its table from its own on, as a note does. */
  private boolean isBeside(Cell cell, int rows) {
    return cell.rowSpan() > 1 && cell.row() + cell.rowSpan() == rows && !isHeading(cell.text());
  }

  private boolean isText(String text) {
    return text.length() > NARRATIVE || isHeading(text) || sections.looksLikeTitle(text);
  }

  private boolean isHeading(List<Cell> row) {
    List<Cell> filled = row.stream().filter(c -> !text(c).isBlank()).toList();
    return filled.size() == 1 && isHeading(filled.get(0).text());
  }

  private boolean isHeading(String text) {
    return text.lines().anyMatch(l -> sections.heading(l).isPresent());
  }

  private void lines(Cell cell) {
    cell.text()
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .forEach(
            l -> {
              Slot slot = new Slot(l, 0, Columns.width(l), cell.location());
              split(new Strip(List.of(slot), Strip.Kind.TEXT, -1, cell.location()));
            });
  }
}
