package org.gouji.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report, found among the lines before its first section.
 *
 * @param text as printed, without spaces
 * @param organ the organ that it names; null if it names none
 * @param year the year that it names; null if it names none
 */
record Title(String text, @Nullable String organ, @Nullable Integer year) {
  /** A title is printed on at most so many lines. */
  private static final int MOST_LINES = 4;

  /** Longer lines, with the spaces and addresses in them, are no title. */
  private static final int LONGEST = 1_000;

  private static final String SUBJECT =
      "(?:政府信息和政务公开|政务公开和政府信息公开|政府信息与政务公开|政府信息公开|政务信息公开|政务公开|信息公开)";

  /** 某机关 2023 年 政府信息公开工作年度报告, in the orders in which it is printed. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "^(?<head>.{0,60}?)"
              + SUBJECT
              + "(?:工作)?(?:"
              + CoSubject.AND
              + "\\p{IsHan}{2,12}?)?(?:20[0-9]{2}年?)?(?:年?度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)(?<tail>.{0,12})$");

  /** A title that lost its end or a word. */
  private static final Pattern DAMAGED =
      Pattern.compile("^(?<head>.{2,40}?)" + SUBJECT + "[工作年度情况的报告总结]{0,12}(?<tail>)$");

  private static final Pattern SENTENCE = Pattern.compile("^(?:现将|现就|兹将|将|为了?|按|本)|公布|发布|编制");

  /** The weight of a title with organ and year. */
  private static final int BOTH = 3;

  private static final Pattern SENTENCE_MARK = Pattern.compile("[。；;>《]");
  private static final Pattern ABOUT_OTHERS = Pattern.compile("根据|按照|上一篇|下一篇|当前位置");
  private static final Pattern ABOUT_REPORTS =
      Pattern.compile("(?:通知|通报|解读|培训|会议?|指南|格式|模板|公告|函)$");
  private static final Pattern BARE_END = Pattern.compile("(?:报告|年报)(?:[（(][^（()）]*[）)])?$");

  private static final Pattern YEAR_WORD = Pattern.compile(Identity.YEAR + "(?:年度|年)?(?:的|全年)?");
  private static final Pattern LEAD =
      Pattern.compile(
          "^[#*>\\s]*(?:(?:公报|文件|信息|文章|新闻|公文|内容|页面)?(?:标题|题目|名称|题名)[:：]?)?"
              + "(?:[(（\\[【][^()（）\\[\\]【】0-9]{0,4}(?:图解|解读|图文|图说|年报|公示|公告|转载|原创|视频|附件|置顶)[^()（）\\[\\]【】0-9]{0,4}[)）\\]】])?"
              + "(?:(?:一?图(?:解|读懂|看懂|说)|图文解读)[:：]?)?(?:关于)?(?:印发|发布|公布|报送)?");

  /** What a site adds to the titles of its pages: its column and its name. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?<=20\\d{2}.{0,60}(?:报告|年报))\\s*[-—–_|>]+(?!.*(?:20\\d{2}|解读|图解|通知|培训)).*$");

  /** 某办公室关于某县2023年…: the report is of the organ that it is about. */
  private static final Pattern ABOUT =
      Pattern.compile("^\\p{IsHan}*?关于(?:印发|发布|公布|报送)?(?=\\p{IsHan})");

  /** What sites that copied a page put before its titles: their names and addresses. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "^[^\\s:]*[A-Za-z][^\\s:]*[:\\s]\\s*(?=\\S)|^[!-~]*[A-Za-z][!-~]*(?=\\p{IsHan})");

  /** What stands for a name, or before the title of an attachment, and names no organ. */
  private static final Pattern NO_ORGAN =
      Pattern.compile("[我本](?:单位|机关|部门|街道|中心|[省市县区州盟旗镇乡局厅委办处院队])|附件[一二三四五六七八九十]?");

  /** 政府 of the words behind the organ, misprinted by a character that sounds or looks alike. */
  private static final Pattern MISPRINT = Pattern.compile("(?<=.{3})(?:政[付附符俯腑]|[正证征]府)$");

  private static final Pattern ORGAN = Pattern.compile("^[\\p{IsHan}（）()、·“”]{2,40}$");

  /** All that may be the title among these lines, several of which may print it together. */
  static List<Title> candidates(List<String> lines, boolean damaged) {
    List<Title> all = new ArrayList<>();
    for (int to = 0; to < lines.size(); to++) {
      List<Title> here = new ArrayList<>();
      int length = 0;
      for (int i = to; i >= 0 && to - i < MOST_LINES; i--) {
        length += lines.get(i).length();
        if (length > LONGEST) {
          break;
        }
        read(lines, i, to, damaged ? DAMAGED : WHOLE)
            .filter(t -> here.stream().noneMatch(t::saysTheSame))
            .ifPresent(here::add);
      }
      all.addAll(here);
    }
    return all;
  }

  /** How many different reports the lines name, each on a line of its own, as lists of links do. */
  static int different(List<String> lines) {
    Set<List<@Nullable Object>> found = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() <= LONGEST) {
        read(lines, i, i, WHOLE)
            .filter(t -> t.weight() == BOTH)
            .ifPresent(t -> found.add(t.whose()));
      }
    }
    return found.size();
  }

  /** The title that one line prints, with the organ above it if need be, naming organ and year. */
  static Optional<Title> alone(List<String> lines, int at) {
    return lines.get(at).length() > LONGEST
        ? Optional.empty()
        : read(lines, at, at, WHOLE).filter(t -> t.weight() == BOTH && t.isBare());
  }

  /** Whether another year or organ is named; an organ without its place is the same. */
  boolean isOfAnotherReportThan(Title other) {
    String one = String.valueOf(organ);
    String two = String.valueOf(other.organ);
    return !Objects.equals(year, other.year) || !one.endsWith(two) && !two.endsWith(one);
  }

  /** Whether the same report may be meant, of which one does not name all. */
  boolean mayBe(Title other) {
    return Objects.equals(year, other.year)
        && (organ == null || other.organ == null || !isOfAnotherReportThan(other));
  }

  /** Whether nothing but the title stands there: no sentence about it, no words behind it. */
  boolean isBare() {
    return BARE_END.matcher(text).find() && !SENTENCE.matcher(text).find();
  }

  /** Whose report of which year it names. */
  List<@Nullable Object> whose() {
    return Arrays.asList(organ, year);
  }

  private boolean saysTheSame(Title other) {
    return whose().equals(other.whose());
  }

  int weight() {
    return (year == null ? 0 : 2) + (organ == null ? 0 : 1);
  }

  private static Optional<Title> read(List<String> lines, int from, int to, Pattern pattern) {
    if (match(joined(lines, from, to), pattern).isEmpty()) {
      return Optional.empty();
    }
    int first = wholeFrom(lines, from, to, pattern);
    String joined = joined(lines, first, to);
    Optional<Matcher> found = match(joined, pattern);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String head = found.get().group("head");
    if (isBareYear(head)
        && first > 0
        && isOrgan(lines.get(first - 1))
        && !isAnnounced(lines, first - 1)) {
      first--;
      head = Plain.fold(lines.get(first)) + head;
    }
    @Nullable Integer year = year(Plain.fold(joined));
    @Nullable String organ = organ(head);
    if (pattern == DAMAGED && (year == null || organ == null)
        || first < to
            && (isAnnounced(lines, first) || isForeign(lines, first, to, pattern, organ, year))) {
      return Optional.empty();
    }
    return Optional.of(new Title(clean(joined), organ, year));
  }

  /**
   * Whether the lines above the one that is a title say something else, such as the date of
   * publication: they name another year, or no organ where the title does not name it.
   */
  private static boolean isForeign(
      List<String> lines,
      int first,
      int to,
      Pattern pattern,
      @Nullable String organ,
      @Nullable Integer year) {
    String last = joined(lines, to, to);
    Optional<Matcher> alone = match(last, pattern);
    if (alone.isEmpty()) {
      return false;
    }
    @Nullable Integer own = year(Plain.fold(last));
    boolean named = organ(alone.get().group("head")) != null;
    return own != null && !own.equals(year)
        || !named
            && organ != null
            && !OrganWords.endsAsOrgan(organ.replaceFirst("\\([^()]*\\)$", ""));
  }

  /** Whether a line says what the label above it announces: 来源：. */
  private static boolean isAnnounced(List<String> lines, int at) {
    return at > 0 && lines.get(at - 1).strip().matches(".{1,12}[:：]");
  }

  /** These lines as one, without what a copying site put before it and without its repetition. */
  private static String joined(List<String> lines, int from, int to) {
    String text =
        lines.subList(from, to + 1).stream().map(Title::withoutPipes).collect(Collectors.joining());
    text = SITE.matcher(FOREIGN.matcher(text).replaceFirst("")).replaceFirst("");
    int half = text.length() / 2;
    boolean twice =
        half > 8 && Plain.fold(text.substring(0, half)).equals(Plain.fold(text.substring(half)));
    return twice ? text.substring(0, half).strip() : text;
  }

  private static String withoutPipes(String line) {
    int end = line.length();
    while (end > 0
        && (line.charAt(end - 1) == '|' || Character.isWhitespace(line.charAt(end - 1)))) {
      end--;
    }
    return line.substring(0, end).strip();
  }

  /**
   * Where a title really begins that was joined of several lines: what stands before a line with
   * both organ and year is something else, such as navigation, unless it is the name of a place.
   */
  private static int wholeFrom(List<String> lines, int from, int to, Pattern pattern) {
    for (int start = to; start > from; start--) {
      String rest = joined(lines, start, to);
      Optional<Matcher> found = match(rest, pattern);
      boolean whole =
          found.isPresent()
              && organ(found.get().group("head")) != null
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

  private static Optional<Matcher> match(String text, Pattern pattern) {
    String folded = Plain.fold(text);
    if (folded.length() > 80 || !folded.contains("公开") || SENTENCE_MARK.matcher(folded).find()) {
      return Optional.empty();
    }
    Matcher m = pattern.matcher(LEAD.matcher(folded).replaceFirst(""));
    boolean title =
        m.matches()
            && !ABOUT_OTHERS.matcher(m.group("head")).find()
            && !ABOUT_REPORTS.matcher(m.group("tail")).find();
    return title ? Optional.of(m) : Optional.empty();
  }

  private static boolean isBareYear(String head) {
    return YEAR_WORD.matcher(head).replaceAll("").replaceAll("[()\\-—年度]", "").isEmpty();
  }

  private static boolean isOrgan(String line) {
    String folded = Plain.fold(line);
    return folded.length() <= 30
        && ORGAN.matcher(folded).matches()
        && folded.matches(".*" + OrganWords.SUFFIX + "$");
  }

  private static @Nullable String organ(String head) {
    String name = CoSubject.without(head, YEAR_WORD);
    name = name.replaceAll("^[年度的()\\-—:、,.]+|[年度的()\\-—:、,.]+$", "");
    name = ABOUT.matcher(name).replaceFirst("").replaceFirst("关于$", "");
    name = OrganWords.balanced(name.replaceFirst("^(?:政府|政务)$", ""));
    name = MISPRINT.matcher(name).replaceFirst("");
    return name.length() >= 2 && ORGAN.matcher(name).matches() && !NO_ORGAN.matcher(name).matches()
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
