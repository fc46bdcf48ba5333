package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who reports about which year: from the title, then the preamble, then the signature.
 *
 * @param title as printed, spaces folded; null if there is none
 * @param organization full name as the report gives it; null if it names none
 * @param year null if nothing tells
 */
record Identity(@Nullable String title, @Nullable String organization, @Nullable Integer year) {
  private static final String YEAR = "(?:(20[0-9]{2})|(二[〇○0零О][一二三四五六七八九〇○零][一二三四五六七八九〇○零]?))";

  /** 某机关 2023 年 政府信息公开工作年度报告, in the orders in which it is printed. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?<head>.{0,60}?)(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)(?<tail>.{0,12})$");

  private static final Pattern YEAR_WORD = Pattern.compile(YEAR + "(?:年度|年)?(?:的|全年)?");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:自|从|为|是)?(20[0-9]{2})年1月1日(?:起|开始)?(?:至|到|-|—|–|~|～)+(?:(20[0-9]{2})年)?12月31日");
  private static final Pattern DATE = Pattern.compile("^(20[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日$");
  private static final Pattern LEAD =
      Pattern.compile("^(?:标题|题目|名称|文件名称|信息名称|题名)[:：]?|^(?:关于)?(?:印发|发布|公布|报送)?");
  private static final String SUFFIX =
      "(?:人民政府办公厅|人民政府办公室|人民政府|政府办公厅|政府办公室|管理委员会|管委会办公室|管委会|街道办事处|办事处|委员会|管理局|分局|局|厅|办公厅|办公室|中心|管理处|处|院|馆|站|所|总队|支队|大队|公司|银行|社|会|部|镇|乡|街道|县|区|市|省|旗|州|盟)";
  private static final Pattern ORGAN = Pattern.compile("^[\\p{IsHan}（）()、·“”]{2,40}$");
  private static final Pattern SIGNATURE =
      Pattern.compile("^[\\p{IsHan}·（）()]{2,36}" + SUFFIX + "$");

  /**
   * Reads identity from what stands before the sections, their text, and what stands at the end.
   */
  static Identity of(List<String> before, List<String> preamble, List<String> ending, String text) {
    @Nullable String title = null;
    @Nullable String organ = null;
    @Nullable Integer year = null;
    for (int i = 0; i < before.size() && title == null; i++) {
      for (int joined = 0; joined < 4 && i + joined < before.size(); joined++) {
        String candidate = String.join("", before.subList(i, i + joined + 1));
        Optional<Matcher> found = title(candidate);
        if (found.isEmpty()) {
          continue;
        }
        int first = wholeFrom(before, i, i + joined);
        candidate = String.join("", before.subList(first, i + joined + 1));
        found = title(candidate);
        if (found.isEmpty()) {
          continue;
        }
        String head = head(found.get().group("head"));
        year = year(Plain.fold(candidate));
        if (isBareYear(head) && i > 0 && isOrgan(before.get(i - 1))) {
          first = i - 1;
          head = Plain.fold(before.get(i - 1)) + head;
        }
        title =
            before.subList(first, i + joined + 1).stream()
                .map(String::strip)
                .collect(Collectors.joining());
        title = clean(title);
        organ = organ(head);
        break;
      }
    }
    List<String> around = new ArrayList<>(preamble);
    if (year == null) {
      year = period(text);
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

  /**
   * Where a title really begins that was joined of several lines: what stands before a line with
   * both organ and year is something else, such as navigation, unless it is the name of a place.
   */
  private static int wholeFrom(List<String> lines, int from, int to) {
    for (int start = to; start > from; start--) {
      String rest = String.join("", lines.subList(start, to + 1));
      Optional<Matcher> found = title(rest);
      boolean whole =
          found.isPresent()
              && organ(head(found.get().group("head"))) != null
              && year(Plain.fold(rest)) != null;
      if (whole && !Plain.fold(lines.get(start - 1)).matches("\\p{IsHan}+[省市县区州盟旗]")) {
        return start;
      }
    }
    return from;
  }

  private static String clean(String title) {
    return LEAD.matcher(title.replaceAll("[\\s\\u3000\\u00a0]+", "")).replaceFirst("");
  }

  private static Optional<Matcher> title(String text) {
    String folded = Plain.fold(text);
    if (folded.length() > 80 || folded.matches(".*[。；;].*") || folded.contains("《")) {
      return Optional.empty();
    }
    Matcher m = TITLE.matcher(LEAD.matcher(folded).replaceFirst(""));
    return m.matches() && !m.group("head").contains("根据") && !m.group("head").contains("按照")
        ? Optional.of(m)
        : Optional.empty();
  }

  private static String head(String head) {
    return head.replaceFirst("^关于", "");
  }

  private static boolean isBareYear(String head) {
    return YEAR_WORD.matcher(head).replaceAll("").replaceAll("[()\\-—年度]", "").isEmpty();
  }

  private static boolean isOrgan(String line) {
    String folded = Plain.fold(line);
    return folded.length() <= 30
        && ORGAN.matcher(folded).matches()
        && folded.matches(".*" + SUFFIX + "$");
  }

  private static @Nullable String organ(String head) {
    String name = YEAR_WORD.matcher(head).replaceAll("");
    name = name.replaceAll("^[年度的()\\-—:、,.]+|[年度的()\\-—:、,.]+$", "").replaceFirst("^关于", "");
    name = name.replaceFirst("^(?:政府|政务)$", "");
    return name.length() >= 2 && ORGAN.matcher(name).matches() ? name : null;
  }

  static @Nullable Integer year(String folded) {
    Matcher m = YEAR_WORD.matcher(folded);
    while (m.find()) {
      if (m.group(1) != null) {
        return Integer.valueOf(m.group(1));
      }
      if (m.group(2) != null) {
        return chinese(m.group(2));
      }
    }
    return null;
  }

  private static @Nullable Integer chinese(String numeral) {
    StringBuilder digits = new StringBuilder();
    for (char c : numeral.toCharArray()) {
      int digit = "〇一二三四五六七八九".indexOf(c);
      digits.append(digit >= 0 ? digit : 0);
    }
    return digits.length() == 4 ? Integer.valueOf(digits.toString()) : null;
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
