package org.gouji.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Fragment;
import org.gouji.document.Ideographs;
import org.gouji.document.Imprint;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;

/**
 * A document with {@link Ideographs} made ordinary: text of any format may have been copied out of
 * a page. Places stay.
 */
final class OrdinaryIdeographs {
  private OrdinaryIdeographs() {}

  static Document of(Document document) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(isOrdinary(block) ? block : ordinary(block));
    }
    return new Document(
        document.format(),
        blocks,
        document.notes(),
        ordinary(document.imprint()),
        document.breaksOff());
  }

  private static boolean isOrdinary(Block block) {
    Stream<String> texts =
        block instanceof Table table
            ? table.cells().stream().map(Cell::text)
            : ((Paragraph) block).fragments().stream().map(Fragment::text);
    return texts.allMatch(text -> Ideographs.ordinary(text).equals(text));
  }

  private static Block ordinary(Block block) {
    if (block instanceof Table table) {
      List<Cell> cells = table.cells().stream().map(OrdinaryIdeographs::ordinary).toList();
      return new Table(cells, table.geometry(), table.location());
    }
    Paragraph paragraph = (Paragraph) block;
    List<Fragment> fragments =
        paragraph.fragments().stream().map(OrdinaryIdeographs::ordinary).toList();
    return new Paragraph(fragments, paragraph.location(), paragraph.kind());
  }

  private static Cell ordinary(Cell c) {
    String text = Ideographs.ordinary(c.text());
    return new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), text, c.location());
  }

  private static Fragment ordinary(Fragment f) {
    return new Fragment(Ideographs.ordinary(f.text()), f.start(), f.end(), f.location());
  }

  private static Imprint ordinary(Imprint imprint) {
    String title = imprint.title();
    return new Imprint(
        title == null ? null : Ideographs.ordinary(title),
        imprint.publishers().stream().map(Ideographs::ordinary).toList());
  }
}
