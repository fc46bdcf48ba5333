package org.gouji.rule;

import java.util.List;

/** A section is there without its table. The table of a missing section is not reported again. */
final class MissingTable implements ReportRule {
  @Override
  public String id() {
    return "missing-table";
  }

  @Override
  public Result judge(Subject subject) {
    List<Hit> hits =
        subject.form().tables().stream()
            .filter(t -> subject.hasSection(t.section()) && !subject.hasTable(t.id()))
            .map(
                t ->
                    Hit.of("fires", t.id())
                        .with("table", subject.names().table(t.id()))
                        .with("section", subject.names().section(t.section()))
                        .at(subject.report().section(t.section()).orElseThrow().location()))
            .toList();
    return Result.ran(hits);
  }
}
