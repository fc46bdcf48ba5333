package org.gouji.interpret.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report speaks of besides the disclosure of information, where its title names both:
 * 某局2024年度法治政府建设暨政府信息公开工作年度报告.
 */
final class CoSubject {
  /** What joins two subjects of one report. */
  static final String AND = "(?:以及|与|和|及|暨|、|&)";

  private static final Pattern JOINED = Pattern.compile("(?<=.{4})" + AND + "$");

  /** The organ before the other subject; 政府 alone belongs to the subject. */
  private static final Pattern ORGAN =
      Pattern.compile(
          "^.{2,40}(?:人民政府|(?<=[省市县区州盟旗镇乡])政府|局|厅|委员会|管委会|办公室|办公厅|办事处|支队|大队|总队)(?:\\([^()]{1,20}\\))?");

  private static final Pattern PLACE = Pattern.compile("^.{1,20}(?:[省市县区州盟旗镇乡]|街道)");

  private CoSubject() {}

  /** What stands before the disclosure of information, without year and other subject. */
  static String without(String head, Pattern year) {
    String plain = year.matcher(head).replaceAll("");
    if (!JOINED.matcher(plain).find()) {
      return plain;
    }
    Matcher dated = year.matcher(head);
    if (dated.find() && dated.start() > 1) {
      return head.substring(0, dated.start());
    }
    for (Pattern pattern : new Pattern[] {ORGAN, PLACE}) {
      Matcher organ = pattern.matcher(plain);
      if (organ.find()) {
        return organ.group();
      }
    }
    return "";
  }
}
