package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormSection;
import org.gouji.report.Section;

/** A section is printed twice. A heading that is merely printed twice weighs less. */
final class DuplicateSection implements ReportRule {
  @Override
  public String id() {
    return "duplicate-section";
  }

  @Override
  public Result judge(Subject subject) {
    List<Hit> hits = new ArrayList<>();
    for (FormSection form : subject.form().sections()) {
      List<Section> printed =
          subject.report().sections().stream().filter(s -> s.number() == form.number()).toList();
      if (printed.size() > 1) {
        long withContent = printed.stream().filter(s -> hasContent(subject, s)).count();
        hits.add(
            Hit.of(withContent > 1 ? "fires" : "heading", "" + form.number())
                .with("section", subject.names().section(form.number()))
                .with("count", "" + printed.size())
                .at(printed.get(1).location()));
      }
    }
    return Result.ran(hits);
  }

  /** The title repeated under the heading is no content. */
  private static boolean hasContent(Subject subject, Section section) {
    String title = subject.report().title();
    String plainTitle = title == null ? "" : Prose.plain(title);
    return section
        .text()
        .lines()
        .map(Prose::plain)
        .anyMatch(l -> !l.isEmpty() && !l.equals(plainTitle));
  }
}
