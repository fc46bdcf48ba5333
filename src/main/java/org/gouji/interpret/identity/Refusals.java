package org.gouji.interpret.identity;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.document.Note;
import org.gouji.document.Script;
import org.gouji.form.CellId;
import org.gouji.interpret.base.Plain;
import org.gouji.report.CellValue;
import org.gouji.report.Report.Refusal;
import org.gouji.report.Section;
import org.jspecify.annotations.Nullable;

/** Names the documents that are no report to be checked. */
public final class Refusals {
  private static final Pattern OLD_FORM = Pattern.compile("指标名称|计量单位|统计指标|历年累计|政府信息公开情况统计(?:报)?表");

  /** Universities report on an academic year under rules of their own (教育部令第29号). */
  private static final Pattern UNIVERSITY =
      Pattern.compile(
          "学年度?.{0,12}信息公开(?:工作)?(?:年度)?(?:工作)?报告|20\\d\\d年?[—–~-]+20\\d\\d年?度?信息公开工作报告");

  private static final Pattern INTERPRETATION =
      Pattern.compile(
          "(?:报告|年报)[》”]?的?(?:内容|政策|图文|文字|简明)?(?:解读|图解)|如下解读|一图读懂|(?:文字|图文|图片|政策)解读[:《]");

  private static final Pattern COMPARISON = Pattern.compile("对比|比较|对照");

  /** A title that speaks of many organs: 各单位…汇总表. */
  private static final Pattern SEVERAL_ORGANS = Pattern.compile("汇总表|一览表|台账|各(?:单位|部门|乡镇|机关)");

  /** The header of a table whose columns are years. */
  private static final Pattern YEARS_SIDE_BY_SIDE =
      Pattern.compile("(20\\d\\d)年度?\\h+(?!\\1)20\\d\\d年度?(?:\\h|$)", Pattern.MULTILINE);

  /** What stands in a title in place of a name: ×××2024年…, 某某局…. */
  private static final Pattern NAME_LEFT_OPEN =
      Pattern.compile("[×xX*＊_＿○〇Ｘ]{2,}|某[省市县区镇乡局单部机]|(?:单位|机关|机构|部门)名称");

  /** What a page without a title says of the report that it prints. */
  private static final Pattern REPORT = Pattern.compile("信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)");

  /** What it says of itself where it names itself no further. */
  private static final Pattern THIS_REPORT = Pattern.compile("本(?:年度)?(?:工作)?(?:报告|年报)");

  /** The narrative of a report is longer; a line such as 见附件 is not. */
  private static final int SHORTEST_NARRATIVE = 60;

  /** A part of the first section, headed by a topic that the form gives it. */
  private static final Pattern TOPIC =
      Pattern.compile("\\([一二三四五六]\\)[^。，,；;]{0,8}?(主动公开|依申请公开|信息管理|平台建设|监督保障)");

  /** No other page has so many of the five topics; no page about disclosure has one less. */
  private static final int MOST_TOPICS = 4;

  /** A page that names so many reports and holds none lists them. */
  private static final int SEVERAL = 3;

  /** The reader's note on results that were named as input. */
  private static final String OWN_RESULTS = "own-results";

  private Refusals() {}

  /**
   * Why the document is no report; null if it is one.
   *
   * @param notes what the reader told of the document
   * @param head what stands before the first section
   * @param text all its text
   * @param parts its sections
   * @param titles how many different reports it names
   */
  public static @Nullable Refusal of(
      List<Note> notes,
      Identity identity,
      Map<CellId, CellValue> cells,
      String head,
      String text,
      List<Section> parts,
      int titles,
      boolean contentsOnly) {
    for (Note note : notes) {
      if (note.code().equals(OWN_RESULTS)) {
        return new Refusal(OWN_RESULTS, note.zh(), note.en());
      }
    }
    long sections = parts.stream().map(Section::number).distinct().count();
    boolean figures = cells.values().stream().anyMatch(Refusals::isFigure);
    String title = identity.title() == null ? "" : identity.title();
    Integer year = identity.year();
    if (cells.isEmpty() && title.isEmpty() && !Script.simple(text).contains("信息公开")) {
      return new Refusal(
          "unrelated", "不是政府信息公开工作年度报告", "not an annual report on open government information");
    }
    boolean compares = sections == 0 && title.isEmpty() && YEARS_SIDE_BY_SIDE.matcher(text).find();
    if (compares || COMPARISON.matcher(title).find()) {
      return new Refusal(
          "comparison", "这是年度报告的对比材料，不是一份年度报告", "a comparison of annual reports, not a report");
    }
    if (sections == 0 && SEVERAL_ORGANS.matcher(title).find()) {
      return new Refusal(
          "comparison",
          "这是多个机关数据的汇总，不是一份年度报告",
          "figures of several organs side by side, not a report");
    }
    if (cells.isEmpty() && sections < 3 && titles >= SEVERAL) {
      return new Refusal(
          "contents", "这是多份年度报告的目录（列表），不是一份年度报告", "a list of annual reports, not a report");
    }
    if (cells.isEmpty() && year != null && year <= 2018
        || cells.isEmpty() && OLD_FORM.matcher(Plain.fold(text)).find()) {
      return new Refusal(
          "old-form",
          "这是 2018 年及以前格式的年度报告，不在检查范围内",
          "a report on a form older than the editions 2019 and 2021, out of scope");
    }
    if (cells.isEmpty() && UNIVERSITY.matcher(Plain.fold(head + text)).find()) {
      return new Refusal(
          "unrelated",
          "这是高等学校按学年编制的信息公开报告，格式不同，不在检查范围内",
          "a university's report on its academic year, on a form of its own, out of scope");
    }
    if (cells.isEmpty() && sections < 3 && INTERPRETATION.matcher(Plain.fold(head)).find()) {
      return new Refusal(
          "unrelated", "这是对年度报告的解读，不是年度报告本身", "an explanation of an annual report, not the report");
    }
    if (!figures && Notices.isNotice(head, identity)) {
      return new Refusal(
          "notice",
          "这是印发年度报告格式的通知，不是一份年度报告",
          "the official notice that carries the form, not a report");
    }
    boolean open = year == null || NAME_LEFT_OPEN.matcher(title).find();
    if (!figures && identity.organization() == null && open && !cells.isEmpty()) {
      return new Refusal(
          "blank-template",
          "这是未填写的空白格式：没有机关名称、年份和数据",
          "the empty form: it names no organ and no year, and has no figure");
    }
    if (cells.isEmpty() && contentsOnly) {
      return new Refusal("contents", "这只是年度报告的目录", "only a list of contents of a report");
    }
    if (cells.isEmpty() && sections < 3 && !isOpening(parts, identity, head)) {
      return identity.title() != null && text.length() < 2_000
          ? new Refusal(
              "unrelated",
              "只有年度报告的标题，没有正文（正文可能在附件或链接中）",
              "only names an annual report; its text may be in an attachment or behind a link")
          : new Refusal(
              "unrelated", "不是政府信息公开工作年度报告", "not an annual report on open government information");
    }
    return null;
  }

  /** Whether a report begins here, of which only the opening is left. */
  private static boolean isOpening(List<Section> parts, Identity identity, String head) {
    String said = Plain.fold(head);
    boolean named = identity.title() != null || REPORT.matcher(said).find() || isNamedByLaw(said);
    int enough = said.contains("政府信息公开") ? MOST_TOPICS - 1 : MOST_TOPICS;
    return identity.year() != null
        && parts.stream()
            .filter(p -> p.number() == 1)
            .map(p -> Plain.fold(p.text()))
            .anyMatch(t -> t.length() >= SHORTEST_NARRATIVE && (named || topics(t) >= enough));
  }

  /** 本年度报告, beside the law it was written by and the period it is about. */
  private static boolean isNamedByLaw(String said) {
    return said.contains("信息公开条例")
        && THIS_REPORT.matcher(said).find()
        && SpokenYear.period(said) != null;
  }

  /** Whether a cell prints something: a place where the text breaks off does not. */
  private static boolean isFigure(CellValue value) {
    return !value.isBlank()
        && (value.state() != CellValue.State.UNSETTLED
            || value.raw().codePoints().anyMatch(Character::isDigit));
  }

  /** How many topics of the form head parts of a first section. */
  private static long topics(String folded) {
    return TOPIC.matcher(folded).results().map(m -> m.group(1)).distinct().count();
  }
}
