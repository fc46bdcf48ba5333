package org.gouji.interpret.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.document.Note;
import org.gouji.interpret.base.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Who reports about which year: from the title, then the preamble, then the signature, then what
 * the narrative tells.
 *
 * @param title as printed, spaces folded; null if there is none
 * @param organization full name as the report gives it; null if it names none
 * @param year null if nothing tells
 * @param notes what was taken from words that do not say it outright
 */
public record Identity(
    @Nullable String title,
    @Nullable String organization,
    @Nullable Integer year,
    List<Note> notes) {
  /** What stands for 〇 in years: signs and letters of its shape. */
  private static final String ZERO = "[〇○◯0零OoОо]";

  /** A digit of a year in Chinese. */
  static final String HAN_DIGIT = "[一二三四五六七八九" + ZERO.substring(1);

  static final String YEAR = "(?:(20[0-9]{2})|(二" + ZERO + HAN_DIGIT + HAN_DIGIT + "?))";

  /** Who reports is told at the beginning; a longer text is no report's. */
  private static final int TELLING = 100_000;

  /** What stands at the foot of a web page. */
  static final Pattern FURNITURE = Pattern.compile("版权|主办|承办|备案|网站|技术支持|维护|上一篇|下一篇|打印|关闭");

  /** A government with organs of its own, whose reports stand on its site. */
  private static final Pattern KEEPS_SITE = Pattern.compile("[省市县区州盟旗]人民政府$");

  /** Who writes and signs the report of a government for it. */
  private static final Pattern WRITES_FOR_IT = Pattern.compile("政府|(?:办公室|办公厅|中心)$");

  private static final Pattern TITLE_END =
      Pattern.compile("信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)(?:\\(.{0,8}\\))?$");

  /**
   * Reads identity from what may be the title, what stands before the sections, the text of section
   * 一, what stands at the end, and the whole text.
   */
  public static Identity of(
      TitleSearch titles, List<String> preamble, String general, List<String> ending, String text) {
    @Nullable Integer period = SpokenYear.period(Plain.fold(text));
    Optional<Title> found = titles.find(period);
    String before = lines(preamble.stream());
    String narrative = lines(general.lines());
    List<Note> notes = new ArrayList<>();
    Signature signature = Signature.of(ending);
    @Nullable String signed = signature.organ();
    @Nullable String organ = found.map(t -> withoutSite(t, before, signed)).orElse(null);
    organ =
        organ != null
            ? fuller(SpokenOrgan.withPlace(organ, before), before, signed)
            : spoken(before, narrative, signed, notes);
    @Nullable Integer year = found.map(Title::year).orElse(null);
    if (year == null) {
      year = period != null ? period : year(before, narrative, signature, notes);
    }
    @Nullable String printed = organ == null ? null : PrintedName.of(organ, text);
    return new Identity(found.map(Title::text).orElse(null), printed, year, notes);
  }

  private static String lines(Stream<String> lines) {
    String text = lines.map(Plain::fold).collect(Collectors.joining("\n"));
    return text.substring(0, Math.min(text.length(), TELLING));
  }

  /**
   * The organ of a title, or of the line above it. A government stands there at the head of all
   * pages of its site; then the report is that of the organ which names itself or signs.
   */
  private static @Nullable String withoutSite(Title title, String before, @Nullable String signed) {
    @Nullable String organ = title.organ();
    if (organ == null
        || !KEEPS_SITE.matcher(organ).find()
        || Plain.fold(title.text()).contains(organ)) {
      return organ;
    }
    return Stream.concat(SpokenOrgan.reported(before), Stream.ofNullable(signed))
        .filter(OrganWords::isFullName)
        .filter(name -> !organ.contains(name) && !WRITES_FOR_IT.matcher(name).find())
        .findFirst()
        .orElse(organ);
  }

  private static @Nullable String spoken(
      String before, String narrative, @Nullable String signed, List<Note> notes) {
    String text = before + "\n" + narrative;
    Optional<String> introduced =
        SpokenOrgan.introduced(before).or(() -> SpokenOrgan.introduced(narrative));
    Optional<String> full = introduced.filter(OrganWords::isFullName);
    if (full.isPresent()) {
      return fuller(full.get(), before, signed);
    }
    Optional<String> below = belowTitle(before);
    if (below.isPresent() || signed != null) {
      return below.orElse(signed);
    }
    Optional<String> implied = SpokenOrgan.implied(text).map(o -> fuller(o, before, null));
    if (implied.isPresent()) {
      notes.add(
          new Note(
              "organ-by-text",
              "没有写明机关名称的标题，按正文推定为 " + implied.get(),
              "no title names the organ; taken from the text: " + implied.get()));
      return implied.get();
    }
    return introduced.orElse(null);
  }

  /** The organ on a line of its own right behind a title that does not name it. */
  private static Optional<String> belowTitle(String before) {
    List<String> lines = before.lines().toList();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (TITLE_END.matcher(lines.get(i)).find()) {
        return lines.subList(i + 1, Math.min(lines.size(), i + 3)).stream()
            .filter(line -> !FURNITURE.matcher(line).find() && OrganWords.isFullName(line))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static @Nullable Integer year(
      String before, String narrative, Signature signature, List<Note> notes) {
    @Nullable Integer signed = signature.year();
    if (signed != null) {
      return signed - 1;
    }
    @Nullable Integer year = SpokenYear.spoken(before, narrative);
    if (year != null) {
      notes.add(
          new Note(
              "year-by-text",
              "没有写明年度的标题或统计期限，按正文推定为 " + year + " 年",
              "no title or period names the year; taken from the text: " + year));
    }
    return year;
  }

  /**
   * The title's name of a place is made whole by the preamble or the signature: 某镇 to 某镇人民政府, 某街道
   * to 某街道办事处.
   */
  private static String fuller(String organ, String before, @Nullable String signed) {
    if (signed != null
        && signed.endsWith(organ)
        && !OrganWords.isFullName(organ)
        && OrganWords.isFullName(signed)) {
      return signed;
    }
    String formal = organ.replaceFirst("(?<!人民)政府$", "人民政府");
    if (!formal.equals(organ) && before.contains(formal)) {
      return formal;
    }
    if (organ.matches(".*(?:人民政府|局|厅|委员会|办公室|办公厅|办事处|管委会|中心|院)$")) {
      return organ;
    }
    if (signed != null && signed.contains(organ) && signed.endsWith("人民政府")) {
      return signed.length() <= organ.length() + 12
          ? signed.substring(signed.indexOf(organ))
          : organ;
    }
    if (organ.endsWith("街道") && before.contains(organ + "办事处")) {
      return organ + "办事处";
    }
    return before.contains(organ + "人民政府") && !before.contains(organ + "人民政府办公")
        ? organ + "人民政府"
        : organ;
  }
}
