package org.gouji.read.page.drawn;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Note;

/** Text that somebody put over a page later, as an annotation: a remark, or a figure typed in. */
public final class Typed {
  private Typed() {}

  /** A note that names the pages; none if there are none. */
  public static List<Note> notes(List<Integer> pages) {
    if (pages.isEmpty()) {
      return List.of();
    }
    String numbers = pages.stream().map(Object::toString).collect(Collectors.joining(", "));
    return List.of(
        new Note(
            "annotation-text",
            "第 " + numbers + " 页有以批注方式加在页面上的文字，未作为正文读取",
            "page " + numbers + " has text put over it as an annotation, which was not read"));
  }
}
