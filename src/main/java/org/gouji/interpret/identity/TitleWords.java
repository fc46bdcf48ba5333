package org.gouji.interpret.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Plain;
import org.jspecify.annotations.Nullable;

/** The words of a title in one piece: those that make it one, its organ and its year. */
final class TitleWords {
  private static final String SUBJECT =
      "(?:政府信息和政务公开|政务公开和政府信息公开|政府信息与政务公开|政府信息公开|政务信息公开|政务公开|信息公开)";

  /** 某机关 2023 年 政府信息公开工作年度报告, in the orders in which it is printed. */
  static final Pattern WHOLE =
      Pattern.compile(
          "^(?<head>.{0,60}?)"
              + SUBJECT
              + "(?:工作)?(?:"
              + CoSubject.AND
              + "\\p{IsHan}{2,12}?)?(?:(?:20[0-9]{2}|二"
              + Identity.HAN_DIGIT
              + "{3})年?)?(?:年?度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)(?<tail>.{0,12})$");

  /** A title that lost its end or a word. */
  static final Pattern DAMAGED =
      Pattern.compile("^(?<head>.{2,40}?)" + SUBJECT + "[工作年度情况的报告总结]{0,12}(?<tail>)$");

  private static final Pattern SENTENCE_MARK = Pattern.compile("[。；;>《]");
  private static final Pattern ABOUT_OTHERS = Pattern.compile("根据|按照|上一篇|下一篇|当前位置");
  private static final Pattern ABOUT_REPORTS =
      Pattern.compile("(?:通知|通报|解读|培训|会议?|指南|格式|模板|公告|函)$");

  /** The last thing named before the words of a title is a column that a site keeps it in. */
  private static final Pattern FILED_UNDER =
      Pattern.compile("(?:分类|类别|类型|类目|体裁|主题词?|关键[字词]|栏目|频道|目录|来源)[:：]?[^:：]{0,12}$");

  private static final Pattern YEAR_WORD = Pattern.compile(Identity.YEAR + "(?:年度|年)?(?:的|全年)?");
  private static final Pattern LEAD =
      Pattern.compile(
          "^[#*>\\s]*(?:(?:公报|文件|信息|文章|新闻|公文|内容|页面)?(?:标题|题目|名称|题名)[:：]?)?"
              + "(?:[(（\\[【][^()（）\\[\\]【】0-9]{0,4}(?:图解|解读|图文|图说|年报|公示|公告|转载|原创|视频|附件|置顶)[^()（）\\[\\]【】0-9]{0,4}[)）\\]】])?"
              + "(?:(?:一?图(?:解|读懂|看懂|说)|图文解读)[:：]?)?(?:关于)?(?:印发|发布|公布|报送)?");

  /** 某办公室关于某县2023年…: the report is of the organ that it is about. */
  private static final Pattern ABOUT =
      Pattern.compile("^\\p{IsHan}*?关于(?:印发|发布|公布|报送)?(?=\\p{IsHan})");

  /** What stands for a name, or before the title of an attachment, and names no organ. */
  private static final Pattern NO_ORGAN =
      Pattern.compile("[我本](?:单位|机关|部门|街道|中心|[省市县区州盟旗镇乡局厅委办处院队])|附件[一二三四五六七八九十]?");

  /**
   * 政府 of the words behind the organ, misprinted by a character that sounds or looks alike, turned
   * round, or with one of its characters lost.
   */
  private static final Pattern MISPRINT =
      Pattern.compile(
          "(?<=.{3})(?:政[付附符俯腑]|[正证征]府)$" + "|(?<=.[省市县区州盟旗镇乡局厅委办处院室会府]|街道)(?:府政|[政府])$");

  /** 政府 is printed once, and belongs to the organ as well: 某镇人民政府信息公开工作年度报告. */
  private static final Pattern SHARED = Pattern.compile("(?<=[省市县区州盟旗镇乡])人民$");

  /** A site, on which the reports of many organs stand. */
  private static final Pattern SITE = Pattern.compile("(?:网站?|平台)$");

  private static final Pattern ORGAN = Pattern.compile("^[\\p{IsHan}（）()、·“”]{2,40}$");

  private TitleWords() {}

  static String clean(String title) {
    return LEAD.matcher(title.replaceAll("[\\s\\u3000\\u00a0]+", "")).replaceFirst("");
  }

  static Optional<Matcher> match(String text, Pattern pattern) {
    String folded = Plain.fold(text);
    if (folded.length() > 80 || !folded.contains("公开") || SENTENCE_MARK.matcher(folded).find()) {
      return Optional.empty();
    }
    Matcher m = pattern.matcher(LEAD.matcher(folded).replaceFirst(""));
    boolean title =
        m.matches()
            && !ABOUT_OTHERS.matcher(m.group("head")).find()
            && !FILED_UNDER.matcher(m.group("head")).find()
            && !ABOUT_REPORTS.matcher(m.group("tail")).find();
    return title ? Optional.of(m) : Optional.empty();
  }

  static boolean isBareYear(String head) {
    return YEAR_WORD.matcher(head).replaceAll("").replaceAll("[()\\-—年度]", "").isEmpty();
  }

  static boolean isOrgan(String line) {
    String folded = Plain.fold(line);
    return folded.length() <= 30
        && ORGAN.matcher(folded).matches()
        && folded.matches(".*" + OrganWords.SUFFIX + "$")
        && !SITE.matcher(folded).find();
  }

  static @Nullable String organ(String head) {
    String name = CoSubject.without(head, YEAR_WORD);
    name = name.replaceAll("^[年度的()\\-—:、,.]+|[年度的()\\-—:、,.]+$", "");
    name = name.replaceFirst("关于(?:印发|发布|公布|报送)?$", "");
    name = ABOUT.matcher(name).replaceFirst("");
    name = OrganWords.balanced(name.replaceFirst("^(?:政府|政务)$", ""));
    name = SHARED.matcher(MISPRINT.matcher(name).replaceFirst("")).replaceFirst("人民政府");
    return name.length() >= 2
            && ORGAN.matcher(name).matches()
            && !NO_ORGAN.matcher(name).matches()
            && !SITE.matcher(name).find()
        ? name
        : null;
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
}
