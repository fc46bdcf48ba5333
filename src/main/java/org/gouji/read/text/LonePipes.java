package org.gouji.read.text;

import java.util.BitSet;
import java.util.List;

/**
 * The lone pipes that stand between the cells, each on a line of its own, instead of behind them:
 * those of a stretch in which text without pipes follows enough of them. Another table of the text
 * may be written in another way.
 */
final class LonePipes {
  private static final int FEWEST_BETWEEN = 10;
  private static final int MOST_LINES_OF_A_CELL = 4;

  private final BitSet between = new BitSet();
  private final boolean airy;

  private LonePipes(List<TextLine> lines) {
    this.airy = isAiry(lines);
    BitSet stretch = new BitSet();
    int cells = 0;
    int texts = MOST_LINES_OF_A_CELL + 1;
    int joined = -1;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (isLone(line)) {
        stretch.set(i);
        texts = 0;
        joined = -1;
        continue;
      }
      cells += texts++ == 0 && !line.hasPipe() ? 1 : 0;
      // One line with a pipe and text is one that ran into another, two are another style.
      boolean alone = line.hasPipe() && joined < 0;
      if (alone) {
        joined = i;
        stretch.set(i);
      } else if (line.hasPipe()) {
        stretch.clear(joined);
      }
      if (line.hasPipe() && !alone || line.hasTab() || texts > MOST_LINES_OF_A_CELL) {
        keep(stretch, cells);
        cells = 0;
      }
    }
    keep(stretch, cells);
  }

  static LonePipes of(List<TextLine> lines) {
    return new LonePipes(lines);
  }

  private void keep(BitSet stretch, int cells) {
    if (cells >= FEWEST_BETWEEN) {
      between.or(stretch);
    }
    stretch.clear();
  }

  /** Whether blank lines part these pipes from the cells; else a blank line is a blank cell. */
  private static boolean isAiry(List<TextLine> lines) {
    int close = 0;
    int airy = 0;
    for (int i = 0; i + 2 < lines.size(); i++) {
      if (isLone(lines.get(i)) && !lines.get(i + 1).hasPipe()) {
        if (!lines.get(i + 1).isBlank()) {
          close++;
        } else if (!lines.get(i + 2).isBlank() && !lines.get(i + 2).hasPipe()) {
          airy++;
        }
      }
    }
    return airy > close;
  }

  private static boolean isLone(TextLine line) {
    return line.isPipesOnly() && line.pipes() == 1;
  }

  /** Whether the pipes of this line stand between cells. */
  boolean holds(int line) {
    return between.get(line);
  }

  /** Whether a blank line right behind such a pipe is a blank cell. */
  boolean haveBlankCells() {
    return !airy;
  }
}
