package org.gouji.interpret.identity;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year of a report that the text tells, where no title does. */
final class SpokenYear {
  /** 2023年1月1日至12月31日; copies lose the 年. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:自|从|为|是)?(20[0-9]{2})年?1月1日(?:起|开始)?(?:至|到|-|—|–|~|～)+(?:(20[0-9]{2})年?)?12月31日");

  /** 现将2023年度政府信息公开工作情况报告如下, 编制2023年政府信息公开工作年度报告. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(20[0-9]{2})年度?[\\p{IsHan}]{0,20}?(?:政府|政务)?信息(?:与政务)?公开(?:工作)?(?:年度)?(?:工作)?(?:情况|报告|年报)");

  private static final Pattern TITLE = Pattern.compile("《[^《》]*(?:通知|要点|办法|方案|意见|计划)》");
  private static final Pattern NAMED =
      Pattern.compile("(?<![比较同至])(20[0-9]{2})年(?:度|(?!\\d)|(?=12月(?:31日|底|末)|1-12月))");

  private SpokenYear() {}

  /** The year of the reporting period, 1 January to 31 December of one year. */
  static @Nullable Integer period(String folded) {
    Matcher m = PERIOD.matcher(folded);
    while (m.find()) {
      if (m.group(2) == null || m.group(2).equals(m.group(1))) {
        return Integer.valueOf(m.group(1));
      }
    }
    return null;
  }

  /**
   * The year whose report the text says it is; else the one that it names more often than all
   * others together, years in the names of other documents not counted.
   */
  static @Nullable Integer spoken(String before, String general) {
    String own = ListedReports.isList(before) ? "" : before;
    for (String text : new String[] {own, general}) {
      Matcher m = REPORTED.matcher(TITLE.matcher(text).replaceAll(""));
      if (m.find()) {
        return Integer.valueOf(m.group(1));
      }
    }
    Map<Integer, Integer> counts = new TreeMap<>();
    Matcher m = NAMED.matcher(TITLE.matcher(before + "\n" + general).replaceAll(""));
    int all = 0;
    while (m.find()) {
      counts.merge(Integer.valueOf(m.group(1)), 1, Integer::sum);
      all++;
    }
    int named = all;
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 2 > named)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
