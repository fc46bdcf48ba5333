package org.gouji.read.word;

import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/** How many paragraphs and table cells a text document may still have. */
public final class StoryBudget {
  private int left;

  public StoryBudget(Limits limits) {
    this.left = 2 * limits.maxCells();
  }

  /** Takes one paragraph or cell. */
  public void spend() throws UnreadableException {
    if (--left < 0) {
      throw exceeded();
    }
  }

  /** What a document is refused with that has more, or tables within tables too deep. */
  public static UnreadableException exceeded() {
    return new UnreadableException(
        Reason.TOO_LARGE, "文件的段落或表格单元格过多", "the file has too many paragraphs or table cells");
  }
}
