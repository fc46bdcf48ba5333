package org.gouji.read.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an element of a CSS grid takes along one axis.
 *
 * @param start 0-based first track, -1 if the grid is to choose it
 * @param size tracks taken
 */
record GridSpan(int start, int size) {
  private static final int MOST = 1_000;
  private static final Pattern SPAN = Pattern.compile("span (\\d{1,4})|(\\d{1,4}) span");
  private static final Pattern LINE = Pattern.compile("-?\\d{1,4}");

  boolean isChosen() {
    return start >= 0;
  }

  /**
   * Reads where an element begins and ends.
   *
   * @return none if it names a line that the grid does not have
   */
  static Optional<GridSpan> of(String from, String to, GridTracks tracks) {
    Optional<Integer> start = line(from, "-start", tracks);
    Optional<Integer> end = line(to, "-end", tracks);
    int size = Math.max(span(from), span(to));
    if (start.isEmpty() && isNamed(from) || end.isEmpty() && isNamed(to)) {
      return Optional.empty();
    }
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.of(new GridSpan(-1, Math.max(1, size)));
    }
    int first = start.orElseGet(() -> end.get() - Math.max(1, span(from)));
    int last = end.orElse(first + Math.max(1, span(to)));
    int low = Math.min(first, last);
    int length = first == last ? 1 : Math.abs(last - first);
    return low < 1 || low + length > MOST
        ? Optional.empty()
        : Optional.of(new GridSpan(low - 1, length));
  }

  private static boolean isNamed(String place) {
    return !place.isEmpty() && !place.equals("auto") && span(place) == 0;
  }

  private static int span(String place) {
    Matcher m = SPAN.matcher(place);
    return m.matches() ? Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1)) : 0;
  }

  private static Optional<Integer> line(String place, String side, GridTracks tracks) {
    if (LINE.matcher(place).matches()) {
      int n = Integer.parseInt(place);
      return n > 0
          ? Optional.of(n)
          : n < 0 && tracks.count() > 0 ? Optional.of(tracks.count() + 2 + n) : Optional.empty();
    }
    Integer named = tracks.names().get(place + side);
    return Optional.ofNullable(named == null ? tracks.names().get(place) : named);
  }
}
