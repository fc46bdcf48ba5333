package org.gouji.interpret;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Strip;

/** Where the attachments of a report begin, whose headings are none of its sections. */
final class Attachments {
  private static final Pattern HEAD =
      Pattern.compile("\\s*附[件表]\\s*[\\d一二三四五]{0,2}\\s*(?:[:：].*)?");

  private Attachments() {}

  /** The first line behind a place that heads an attachment; the number of strips if none does. */
  static int behind(List<Strip> strips, int at) {
    for (int i = at + 1; i < strips.size(); i++) {
      if (HEAD.matcher(strips.get(i).text()).matches()) {
        return i;
      }
    }
    return strips.size();
  }
}
