package org.gouji.read.sheet;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.gouji.document.Note;
import org.jspecify.annotations.Nullable;

/**
 * Figures in cells that were once formatted as dates. Such a cell shows 3 as a day of January 1900;
 * no report tells of such days, so the number is read, and it is said where.
 */
final class DatedFigures {
  /** The first of January 2000 as a number of days: from here on a date may be meant. */
  private static final int FIRST_DAY = 36_526;

  /** A format with a day or a year. */
  private static final Pattern DAY = Pattern.compile("(?i)[dy]");

  private final Places places = new Places();

  /**
   * The figure of a cell that shows a date.
   *
   * @param format the number of its format
   * @param pattern its format
   * @param place of the cell, for people
   * @return null if the cell shows no date, or one that may be meant
   */
  @Nullable String figure(double value, int format, String pattern, String place) {
    if (value < 0
        || value >= FIRST_DAY
        || value != Math.rint(value) && !DAY.matcher(pattern).find()
        || !DateUtil.isADateFormat(format, pattern)) {
      return null;
    }
    places.add(place);
    return NumberToTextConverter.toText(value);
  }

  List<Note> notes() {
    if (places.count() == 0) {
      return List.of();
    }
    return List.of(
        new Note(
            "figure-shown-as-date",
            places.count() + " 个数值按日期格式显示，已按数值读取：" + places.named(),
            places.count() + " figures are shown as dates; read as figures: " + places.named()));
  }
}
