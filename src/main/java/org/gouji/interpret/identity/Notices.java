package org.gouji.interpret.identity;

import java.util.regex.Pattern;
import org.gouji.interpret.base.Plain;

/**
 * The notice that gives out the form of the reports, or calls for them: what it says of itself, and
 * what reports only cite.
 */
final class Notices {
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:关于|印发).{0,60}(?:年度报告格式|年度报告有关事项|年度报告的?通知|编制.{0,20}年度报告|年度报告.{0,20}通知).{0,20}");

  /** 根据…通知要求, 按照…格式: what something else was written by. */
  private static final Pattern CITED =
      Pattern.compile(
          "(?:根据|按照|依据|依照|遵照|落实)(?:《[^《》]{0,100}》|[^。《]){0,200}?(?:要求|规定|精神|编制|制作|,|。|$)");

  /** The head of a notice's form: its title is that of the form, not of a report. */
  private static final Pattern FORM_TITLE = Pattern.compile("格式|模板|样式|样表|附件|通知");

  private Notices() {}

  /** Whether a document without figures, of this head and identity, is the notice. */
  static boolean isNotice(String head, Identity identity) {
    String own = CITED.matcher(Plain.fold(head)).replaceAll("。");
    if (!NOTICE.matcher(own).find()) {
      return false;
    }
    String title = identity.title() == null ? "" : identity.title();
    boolean ofReport =
        !title.isEmpty() && identity.year() != null && !FORM_TITLE.matcher(title).find();
    return identity.organization() == null || own.contains("通知") && !ofReport;
  }
}
