package org.gouji.read.page;

import java.util.List;
import java.util.Set;

/**
 * What a file's own structure says of its tables.
 *
 * @param structure all its tables
 * @param sound those whose rows and cells follow each other on the pages as in the structure
 * @param tables those that no rules part, read as the structure tells them
 */
record Witness(List<TagTable> structure, Set<Integer> sound, List<TaggedTable> tables) {

  /** Whether what the structure says of a table is worth hearing. */
  boolean heard(int table) {
    return sound.contains(table);
  }

  /** Whether a cell stands in one row alone. */
  boolean inOneRow(Tag tag) {
    return TaggedPart.spans(structure.get(tag.table()), tag).rowSpan() == 1;
  }
}
