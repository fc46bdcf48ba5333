package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.gouji.document.Note;
import org.gouji.read.page.drawn.Tag;
import org.gouji.read.page.tagged.TagTable;
import org.jspecify.annotations.Nullable;

/**
 * What the structure tree of a tagged PDF says of tables: which marked content belongs to which
 * cell. A table that shares content with another one or holds another one says nothing.
 */
final class StructureTags {
  /** The structure of a file that has none. */
  static final StructureTags NONE = new StructureTags();

  /** The structure of a file that has one which cannot be read. */
  static final StructureTags UNREADABLE = new StructureTags();

  /** No cell of a report covers more places of its grid. */
  private static final int MOST_SPAN = 200;

  private final Map<COSBase, Map<Integer, Tag>> tags = new IdentityHashMap<>();
  private final List<TagTable> tables = new ArrayList<>();
  private final Set<Integer> silent = new HashSet<>();

  private StructureTags() {}

  static StructureTags of(StructureNode root) {
    StructureTags result = new StructureTags();
    result.elsewhere(root);
    for (Map<Integer, Tag> marked : result.tags.values()) {
      marked.values().removeIf(t -> result.silent.contains(t.table()));
    }
    return result;
  }

  /** A note on tags that cannot be read; none if there are no such tags. */
  List<Note> notes() {
    return this != UNREADABLE
        ? List.of()
        : List.of(
            new Note(
                "tags-unreadable",
                "PDF 的结构标签已损坏或过大，未予采用；表格按页面版式读取",
                "the structure tags of the PDF are damaged or too large and were not used; tables"
                    + " were read by the layout of the pages"));
  }

  /** The tables, as the tags count them. */
  List<TagTable> tables() {
    return List.copyOf(tables);
  }

  /**
   * What the structure says of marked content; null if nothing.
   *
   * @param stream the page, or the form, whose marks are meant
   */
  @Nullable Tag tag(COSBase stream, int mark) {
    Map<Integer, Tag> marked = tags.get(stream);
    return marked == null ? null : marked.get(mark);
  }

  private void elsewhere(StructureNode node) {
    if (node.isTable()) {
      table(node);
      return;
    }
    put(node, Tag.ELSEWHERE);
    node.kids().forEach(this::elsewhere);
  }

  private void table(StructureNode table) {
    int number = tables.size();
    tables.add(new TagTable(List.of()));
    List<List<TagTable.Cell>> rows = new ArrayList<>();
    for (StructureNode row : table.rows()) {
      List<TagTable.Cell> cells = new ArrayList<>();
      for (StructureNode cell : row.cells()) {
        cell(cell, new Tag(number, rows.size(), cells.size()));
        cells.add(new TagTable.Cell(span(cell.rowSpan()), span(cell.columnSpan())));
      }
      rows.add(cells);
    }
    table.besideCells().forEach(n -> put(n, Tag.ELSEWHERE));
    tables.set(number, new TagTable(rows));
  }

  private static int span(int named) {
    return Math.max(1, Math.min(MOST_SPAN, named));
  }

  private void cell(StructureNode node, Tag tag) {
    put(node, tag);
    for (StructureNode kid : node.kids()) {
      if (kid.isTable()) {
        silent.add(tag.table());
        table(kid);
      } else {
        cell(kid, tag);
      }
    }
  }

  private void put(StructureNode node, Tag tag) {
    for (StructureNode.Mark mark : node.marks()) {
      Tag before =
          tags.computeIfAbsent(mark.stream(), k -> new HashMap<>()).putIfAbsent(mark.number(), tag);
      if (before != null && !before.equals(tag)) {
        silent.add(before.table());
        silent.add(tag.table());
      }
    }
  }
}
