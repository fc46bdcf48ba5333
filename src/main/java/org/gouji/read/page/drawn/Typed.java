package org.gouji.read.page.drawn;

import java.util.List;
import org.gouji.document.Note;

/** Text that somebody put over a page later, as an annotation: a remark, or a figure typed in. */
public final class Typed {
  private static final PageNote NOTE =
      new PageNote(
          "annotation-text",
          "第 # 页有以批注方式加在页面上的文字，未作为正文读取",
          "page # has text put over it as an annotation, which was not read");

  private Typed() {}

  /** A note that names the pages; none if there are none. */
  public static List<Note> notes(List<Integer> pages) {
    return NOTE.on(pages);
  }
}
