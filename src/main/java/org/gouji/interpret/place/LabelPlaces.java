package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.interpret.base.Token;

/**
 * The places that labels leave in a stream of all the places of a grid: that of a group before the
 * labels of its other rows, where they look like blank cells of the row above, and that of a row
 * which stands in no group before its first cell. They are known by the width of the grid: without
 * the former all rows are as wide, label and all.
 */
final class LabelPlaces {
  /** So few rows with such places show nothing. */
  private static final int FEW = 3;

  private final List<Line> lines;

  private LabelPlaces(List<Line> lines) {
    this.lines = lines;
  }

  /** The lines with nothing but their cells, if nearly all rows show such places. */
  static List<Line> without(List<Line> lines) {
    return new LabelPlaces(lines).settled();
  }

  private List<Line> settled() {
    Map<Integer, Integer> with = new HashMap<>();
    Map<Integer, Integer> without = new HashMap<>();
    int places = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.separation() != Separation.STREAM || line.places() == 0) {
        continue;
      }
      with.merge(line.places() + line.depth(), 1, Integer::sum);
      int below = below(i);
      if (below <= blanksBehind(line)) {
        places += below > 0 ? 1 : 0;
        without.merge(line.places() - below + line.depth(), 1, Integer::sum);
      }
    }
    int width = mostFrequent(without);
    int shown = without.getOrDefault(width, 0);
    int all = with.values().stream().mapToInt(n -> n).sum();
    boolean known =
        places >= FEW
            && shown * 10 >= all * 7
            && shown > with.values().stream().mapToInt(n -> n).max().orElse(0)
            && lines.stream().allMatch(l -> width >= l.width() + l.depth());
    return known ? without(width) : lines;
  }

  private List<Line> without(int width) {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int own = line.places() - below(i);
      int first = own - line.width();
      boolean shown =
          line.separation() == Separation.STREAM
              && below(i) <= blanksBehind(line)
              && own + line.depth() == width
              && line.reading().first() >= first;
      all.add(shown ? line.withValues(line.reading().values().subList(first, own)) : line);
    }
    return all;
  }

  private static int mostFrequent(Map<Integer, Integer> counts) {
    return counts.isEmpty()
        ? 0
        : Collections.max(
                counts.entrySet(),
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .getKey();
  }

  /** How many groups of the row below go on from the rows above it. */
  private int below(int at) {
    if (at + 1 == lines.size()) {
      return 0;
    }
    Line below = lines.get(at + 1);
    return below.depth() - below.begun();
  }

  private static int blanksBehind(Line line) {
    List<Token> values = line.reading().values();
    return values.size() - 1 - line.reading().last();
  }
}
