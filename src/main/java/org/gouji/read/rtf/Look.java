package org.gouji.read.rtf;

import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Marks.Manner;

/** How characters are set here. A group inherits it; what it changes ends with the group. */
final class Look {
  /** Text of so many half-points cannot be read. */
  private static final int TINY = 4;

  /** Half-points above the line from which text is raised. */
  private static final int RAISED = 4;

  private static final int MOVED = 6;
  private static final int NONE = -1;

  private int font;
  private boolean hidden;
  private boolean deleted;
  private boolean struck;
  private boolean raised;
  private boolean lowered;
  private int height;
  private int size;
  private int ink;
  private int behind = NONE;
  private int marker;

  /** Plain text in a font. */
  Look(int font) {
    this.font = font;
  }

  /** The same as another. */
  Look(Look other) {
    font = other.font;
    hidden = other.hidden;
    deleted = other.deleted;
    struck = other.struck;
    raised = other.raised;
    lowered = other.lowered;
    height = other.height;
    size = other.size;
    ink = other.ink;
    behind = other.behind;
    marker = other.marker;
  }

  /**
   * Takes a control word.
   *
   * @param number its number, −1 if it has none
   * @return whether it is one about the look of characters
   */
  boolean set(String word, int number) {
    boolean on = number != 0;
    switch (word) {
      case "f" -> font = number;
      case "v" -> hidden = on;
      case "deleted", "mvf" -> deleted = on;
      case "strike", "striked" -> struck = on;
      case "super" -> raised = on;
      case "sub" -> lowered = on;
      case "nosupersub" -> {
        raised = false;
        lowered = false;
      }
      case "up" -> height = number < 0 ? MOVED : number;
      case "dn" -> height = number < 0 ? -MOVED : -number;
      case "fs" -> size = Math.max(0, number);
      case "cf" -> ink = Math.max(0, number);
      case "cb", "chcbpat" -> behind = number;
      case "highlight" -> marker = Math.max(0, number);
      default -> {
        return false;
      }
    }
    return true;
  }

  int font() {
    return font;
  }

  /** Whether text cannot be seen: hidden, or taken back by a tracked change. */
  boolean isGone() {
    return hidden || deleted;
  }

  boolean isDeleted() {
    return deleted;
  }

  Manner manner() {
    if (struck) {
      return Manner.STRUCK;
    }
    if (raised) {
      return Manner.RAISED;
    }
    if (height >= RAISED) {
      return Manner.ofMoved(height, size);
    }
    return lowered || height <= -RAISED ? Manner.LOWERED : Manner.PLAIN;
  }

  /** Whether what is behind text matters to whether it can be seen. */
  boolean isColoured() {
    return ink > 0;
  }

  /**
   * Whether text has the colour of what is behind it, or no size.
   *
   * @param around the colour behind the paragraph
   */
  boolean isFaded(ColourTable colours, int around) {
    if (size > 0 && size <= TINY) {
      return true;
    }
    int own = colours.get(ink);
    boolean lit = marker > 0 && colours.get(marker) != Colours.WHITE;
    int ground = behind > 0 ? colours.get(behind) : around;
    return !lit && Colours.isUnseen(own, ground);
  }
}
