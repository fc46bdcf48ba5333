package org.gouji.rule;

import java.util.List;
import org.gouji.form.FormSection;

/** One of the six sections is not there. */
final class MissingSection implements ReportRule {
  @Override
  public String id() {
    return "missing-section";
  }

  @Override
  public Result judge(Subject subject) {
    List<Hit> hits =
        subject.form().sections().stream()
            .map(FormSection::number)
            .filter(n -> !subject.hasSection(n))
            .map(n -> Hit.of("fires", "" + n).with("section", subject.names().section(n)))
            .toList();
    return Result.ran(hits);
  }
}
