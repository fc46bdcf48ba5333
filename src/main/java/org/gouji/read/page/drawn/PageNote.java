package org.gouji.read.page.drawn;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Note;

/**
 * What there is to tell about pages that have something in common. It does not know which these
 * are.
 *
 * @param code of the note
 * @param zh the Chinese sentence; # stands for the numbers of the pages
 * @param en the English sentence, likewise
 */
public record PageNote(String code, String zh, String en) {
  /** The note, in which pages are named; none if there are none. */
  public List<Note> on(Collection<Integer> pages) {
    String numbers = pages.stream().map(Object::toString).collect(Collectors.joining(", "));
    return pages.isEmpty()
        ? List.of()
        : List.of(new Note(code, zh.replace("#", numbers), en.replace("#", numbers)));
  }
}
