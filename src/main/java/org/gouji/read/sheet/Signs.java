package org.gouji.read.sheet;

import java.util.regex.Pattern;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * What numbers say that their format shows otherwise: a sign in brackets or by colour alone, a zero
 * by a dash or not at all.
 */
final class Signs {
  private Signs() {}

  /** Chinese numerals are asked for by a mark that the formatter leaves in its result. */
  private static final Pattern NUMERALS = Pattern.compile("\\[DBNum\\d]");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /**
   * A number as displayed, with a minus if it is below zero and the display has none. A display
   * without digits hides the number; it is in the sheet all the same.
   */
  static String kept(String displayed, double value) {
    if (!DIGIT.matcher(displayed).find()) {
      return NumberToTextConverter.toText(value);
    }
    String shown = NUMERALS.matcher(displayed).replaceAll("");
    boolean figure = shown.matches("[^\\d]*[\\d,.]+[^\\d]*");
    if (value >= 0 || !figure || shown.matches("(?s).*[-−－–—减负].*")) {
      return shown;
    }
    String bare = shown.strip().replaceFirst("^\\((.*)\\)$", "$1");
    return "-" + bare;
  }
}
