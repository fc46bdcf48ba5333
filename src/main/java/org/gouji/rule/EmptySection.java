package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.report.Section;

/** Section 一 or 五 says nothing; 五 names no problem, or nothing that is done about it. */
final class EmptySection implements ReportRule {
  private static final Pattern PROBLEM =
      Pattern.compile("问题|不足|差距|薄弱|短板|有待|不够|困难|欠缺|不高|不强|不到位|不及时|不全面|不完善|滞后|单一|弱|尚需|仍需|还需");
  private static final Pattern IMPROVEMENT =
      Pattern.compile("改进|措施|下一步|下步|将|加强|提升|完善|提高|整改|强化|进一步|优化|落实|推进|加大|规范");

  @Override
  public String id() {
    return "empty-section";
  }

  @Override
  public Result judge(Subject subject) {
    List<Hit> hits = new ArrayList<>();
    for (int number : List.of(1, 5)) {
      subject.report().section(number).ifPresent(s -> look(subject, s, hits));
    }
    return Result.ran(hits);
  }

  private static void look(Subject subject, Section section, List<Hit> hits) {
    String text = Prose.section(subject.report(), section.number());
    if (Nothing.said(text)) {
      hits.add(hit("fires", subject, section));
    } else if (section.number() == 5) {
      if (!PROBLEM.matcher(text).find()) {
        hits.add(hit("problem", subject, section));
      }
      if (!IMPROVEMENT.matcher(text).find()) {
        hits.add(hit("improvement", subject, section));
      }
    }
  }

  private static Hit hit(String key, Subject subject, Section section) {
    return Hit.of(key, "" + section.number())
        .with("section", subject.names().section(section.number()))
        .at(section.location());
  }
}
