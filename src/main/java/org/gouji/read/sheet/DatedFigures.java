package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gouji.document.Note;
import org.jspecify.annotations.Nullable;

/**
 * Figures in cells that were once formatted as dates. Such a cell shows 3 as a day of January 1900;
 * no report tells of such days, so the number is read, and it is said where.
 */
final class DatedFigures {
  /** The first of January 2000 as a number of days: from here on a date may be meant. */
  private static final int FIRST_DAY = 36_526;

  /** Places that the note names. */
  private static final int MOST_NAMED = 5;

  private final List<String> places = new ArrayList<>();

  /**
   * The figure of a cell that shows a date.
   *
   * @param format the number of its format
   * @param pattern its format
   * @param place of the cell, for people
   * @return null if the cell shows no date, or one that may be meant
   */
  @Nullable String figure(double value, int format, @Nullable String pattern, String place) {
    if (pattern == null
        || value < 0
        || value >= FIRST_DAY
        || value != Math.rint(value)
        || !DateUtil.isADateFormat(format, pattern)) {
      return null;
    }
    places.add(place);
    return String.format(Locale.ROOT, "%.0f", value);
  }

  List<Note> notes() {
    if (places.isEmpty()) {
      return List.of();
    }
    String named = String.join(", ", places.subList(0, Math.min(places.size(), MOST_NAMED)));
    return List.of(
        new Note(
            "figure-shown-as-date",
            places.size() + " 个数值按日期格式显示，已按数值读取：" + named,
            places.size() + " figures are shown as dates; read as figures: " + named));
  }
}
