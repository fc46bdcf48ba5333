package org.gouji.read.page.tagged;

import java.util.List;
import java.util.Set;
import org.gouji.read.page.drawn.Tag;

/**
 * What a file's own structure says of its tables.
 *
 * @param structure all its tables
 * @param sound those whose rows and cells follow each other on the pages as in the structure
 * @param tables those that no rules part, read as the structure tells them
 */
public record Witness(List<TagTable> structure, Set<Integer> sound, List<TaggedTable> tables) {

  /** Whether what the structure says of a table is worth hearing. */
  public boolean heard(int table) {
    return sound.contains(table);
  }

  /** Whether a cell stands in one row alone. */
  public boolean inOneRow(Tag tag) {
    return TaggedPart.spans(structure.get(tag.table()), tag).rowSpan() == 1;
  }
}
