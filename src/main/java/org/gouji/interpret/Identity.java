package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who reports about which year: from the title, then the preamble, then the signature.
 *
 * @param title as printed, spaces folded; null if there is none
 * @param organization full name as the report gives it; null if it names none
 * @param year null if nothing tells
 */
record Identity(@Nullable String title, @Nullable String organization, @Nullable Integer year) {
  static final String YEAR = "(?:(20[0-9]{2})|(二[〇○0零О][一二三四五六七八九〇○零][一二三四五六七八九〇○零]?))";

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:自|从|为|是)?(20[0-9]{2})年1月1日(?:起|开始)?(?:至|到|-|—|–|~|～)+(?:(20[0-9]{2})年)?12月31日");

  /** What stands at the foot of a web page. */
  private static final Pattern FURNITURE = Pattern.compile("版权|主办|承办|备案|网站|技术支持|维护|上一篇|下一篇|打印|关闭");

  private static final Pattern DATE = Pattern.compile("^(20[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日$");
  static final String SUFFIX =
      "(?:人民政府办公厅|人民政府办公室|人民政府|政府办公厅|政府办公室|管理委员会|管委会办公室|管委会|街道办事处|办事处|委员会|管理局|分局|局|厅|办公厅|办公室|中心|管理处|处|院|馆|站|所|总队|支队|大队|公司|银行|社|会|部|镇|乡|街道|县|区|市|省|旗|州|盟)";
  private static final Pattern SIGNATURE =
      Pattern.compile("^[\\p{IsHan}·（）()]{2,36}" + SUFFIX + "$");

  /**
   * Reads identity from what stands before the sections, their text, and what stands at the end.
   */
  static Identity of(List<String> before, List<String> preamble, List<String> ending, String text) {
    @Nullable Integer period = period(text);
    Optional<Title> found = Title.find(before, period);
    @Nullable String title = found.map(Title::text).orElse(null);
    @Nullable String organ = found.map(Title::organ).orElse(null);
    @Nullable Integer year = found.map(Title::year).orElse(null);
    List<String> around = new ArrayList<>(preamble);
    if (year == null) {
      year = period;
    }
    @Nullable String signed = signature(ending);
    @Nullable String spoken = fromPreamble(around);
    if (organ == null) {
      organ =
          spoken != null && hasSuffix(spoken)
              ? fuller(spoken, around, signed)
              : signed != null ? signed : spoken;
    } else {
      organ = fuller(organ, around, signed);
    }
    if (year == null) {
      year = signedYear(ending);
    }
    return new Identity(title, organ, year);
  }

  /** The year of the reporting period, 1 January to 31 December of one year. */
  private static @Nullable Integer period(String text) {
    Matcher m = PERIOD.matcher(Plain.fold(text));
    while (m.find()) {
      if (m.group(2) == null || m.group(2).equals(m.group(1))) {
        return Integer.valueOf(m.group(1));
      }
    }
    return null;
  }

  private static @Nullable Integer signedYear(List<String> ending) {
    for (int i = ending.size() - 1; i >= 0 && i >= ending.size() - 6; i--) {
      Matcher m = DATE.matcher(Plain.fold(ending.get(i)));
      if (m.matches()) {
        return Integer.parseInt(m.group(1)) - 1;
      }
    }
    return null;
  }

  /** The organ that signs at the end. */
  private static @Nullable String signature(List<String> ending) {
    for (int i = ending.size() - 1; i >= 0 && i >= ending.size() - 6; i--) {
      String line = Plain.fold(ending.get(i));
      if (FURNITURE.matcher(line).find()) {
        continue;
      }
      String bare =
          line.replaceFirst("20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日$", "")
              .replaceAll("\\((?:盖章|公章|印章)\\)", "");
      if (bare.length() >= 4 && bare.length() <= 36 && SIGNATURE.matcher(bare).matches()) {
        return bare;
      }
    }
    return null;
  }

  private static final Pattern SPOKEN_REPORT =
      Pattern.compile(
          "(?:现将|现就|编制(?:了)?|形成(?:了)?|公布|发布)(?<organ>[\\p{IsHan}]{2,30}?)"
              + YEAR
              + "(?:年度|年)?(?:政府|政务)?信息公开");
  private static final Pattern SPOKEN_BY =
      Pattern.compile(
          "(?:本报告|本年度报告|本年报|报告)(?:是)?由(?<organ>[\\p{IsHan}]{2,30}?)(?:根据|按照|依据|依照|编制|负责|制作|组织|汇总)");

  private static @Nullable String fromPreamble(List<String> preamble) {
    String text = Plain.fold(String.join("", preamble));
    for (Pattern pattern : List.of(SPOKEN_REPORT, SPOKEN_BY)) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        String organ = m.group("organ").replaceFirst("^(?:我们|我)?(?:将|把)?", "");
        if (organ.length() >= 2 && !organ.startsWith("我") && !organ.startsWith("本")) {
          return organ;
        }
      }
    }
    return null;
  }

  private static boolean hasSuffix(String name) {
    return name.matches(".*" + SUFFIX + "$");
  }

  /** The title's name of a place is made whole by the preamble or the signature: 某镇 to 某镇人民政府. */
  private static String fuller(String organ, List<String> preamble, @Nullable String signed) {
    if (organ.matches(".*(?:人民政府|局|厅|委员会|办公室|办公厅|办事处|管委会|中心|院)$")) {
      return organ;
    }
    if (signed != null && signed.contains(organ) && signed.endsWith("人民政府")) {
      return signed.length() <= organ.length() + 12
          ? signed.substring(signed.indexOf(organ))
          : organ;
    }
    String text = Plain.fold(String.join("", preamble));
    return text.contains(organ + "人民政府") && !text.contains(organ + "人民政府办公")
        ? organ + "人民政府"
        : organ;
  }
}
