package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.tagged.TagTable;
import org.gouji.read.page.tagged.TaggedPart;
import org.gouji.read.page.tagged.TaggedTable;
import org.gouji.read.page.tagged.Witness;

/**
 * Finds the tables that no rules part and that the file's own structure tells, cell by cell. The
 * structure is a witness, not a judge: it is heard only if all that it says of a table agrees with
 * the places of the text.
 */
final class TaggedTables {
  private TaggedTables() {}

  static Witness of(List<TagTable> structure, List<PageLayout> pages) {
    Map<Integer, List<TaggedPart>> parts = new TreeMap<>();
    Set<Integer> ruled = new HashSet<>();
    for (PageLayout layout : pages) {
      Map<Integer, List<Glyph>> glyphs = new TreeMap<>();
      for (Glyph g : layout.page().glyphs()) {
        if (g.tag() != null && g.tag().inTable() && !g.blank()) {
          glyphs.computeIfAbsent(g.tag().table(), k -> new ArrayList<>()).add(g);
        }
      }
      if (glyphs.isEmpty()) {
        continue;
      }
      Set<Glyph> unruled = Collections.newSetFromMap(new IdentityHashMap<>());
      unruled.addAll(layout.unruled());
      glyphs.forEach(
          (number, found) -> {
            if (!unruled.containsAll(found)) {
              ruled.add(number);
            }
            parts
                .computeIfAbsent(number, k -> new ArrayList<>())
                .add(new TaggedPart(layout.page(), found));
          });
    }
    List<TaggedTable> tables = new ArrayList<>();
    Set<Integer> sound = new HashSet<>();
    parts.forEach(
        (number, found) -> {
          TagTable told = structure.get(number);
          if (told.likely() && found.stream().allMatch(p -> p.ordered(told))) {
            sound.add(number);
          }
          if (sound.contains(number) && !ruled.contains(number)) {
            TaggedTable.of(number, told, found).ifPresent(tables::add);
          }
        });
    return new Witness(structure, Set.copyOf(sound), List.copyOf(tables));
  }
}
