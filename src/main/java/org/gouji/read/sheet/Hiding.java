package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Formats that show nothing of a number, or a text in its place. A zero that is not shown is still
 * one, as formats that do so are there to make zeros blank; any other figure may not be meant.
 */
final class Hiding {
  /** Text within a format, spaces of the width of a letter, and what stands in brackets. */
  private static final Pattern FIXED = Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[[^\\]]*\\]");

  private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");

  /** Places of digits, parts of dates, and the words for a number as it comes. */
  private static final Pattern SHOWING = Pattern.compile("(?i)[0#?ymdhsegb@]|general|G/通用格式|通用|标准");

  private Hiding() {}

  /** Whether a format does not show a number that is not zero. */
  static boolean hides(String pattern, double value) {
    if (value == 0 || !Double.isFinite(value) || CONDITION.matcher(pattern).find()) {
      return false;
    }
    List<String> parts = parts(FIXED.matcher(pattern).replaceAll(""));
    String part = value < 0 && parts.size() > 1 ? parts.get(1) : parts.get(0);
    return !pattern.isEmpty() && !SHOWING.matcher(part).find();
  }

  private static List<String> parts(String pattern) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = pattern.indexOf(';'); i >= 0; i = pattern.indexOf(';', from)) {
      parts.add(pattern.substring(from, i));
      from = i + 1;
    }
    parts.add(pattern.substring(from));
    return parts;
  }
}
