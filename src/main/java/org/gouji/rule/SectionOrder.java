package org.gouji.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.form.Names;
import org.gouji.report.Section;

/** The sections stand in another order than the form's. A section printed twice counts once. */
final class SectionOrder implements ReportRule {
  @Override
  public String id() {
    return "section-order";
  }

  @Override
  public Result judge(Subject subject) {
    List<Integer> order =
        subject.report().sections().stream().map(Section::number).distinct().toList();
    for (int i = 1; i < order.size(); i++) {
      if (order.get(i) < order.get(i - 1)) {
        int number = order.get(i);
        String printed = order.stream().map(Names::numeral).collect(Collectors.joining("、"));
        return Result.ran(
            List.of(
                Hit.of("fires", "" + number)
                    .with("order", printed)
                    .with("section", subject.names().section(number))
                    .at(subject.report().section(number).orElseThrow().location())));
      }
    }
    return Result.ran(List.of());
  }
}
