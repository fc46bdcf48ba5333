package org.gouji.rule;

/** Local rows beyond the form. */
final class ExtraRows implements ReportRule {
  @Override
  public String id() {
    return "extra-row";
  }

  @Override
  public Result judge(Subject subject) {
    return Result.ran(
        subject.report().extraRows().stream()
            .map(
                r ->
                    Hit.of(r.label().isBlank() ? "nameless" : "fires", Quote.of(r.label()))
                        .with("label", Quote.of(r.label()))
                        .with("table", subject.names().table(r.table()))
                        .at(r.location()))
            .toList());
  }
}
