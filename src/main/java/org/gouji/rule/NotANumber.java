package org.gouji.rule;

import java.util.List;
import org.gouji.report.CellValue;

/** A cell holds text that is neither a number nor a placeholder. */
final class NotANumber implements ReportRule {
  @Override
  public String id() {
    return "not-a-number";
  }

  @Override
  public Result judge(Subject subject) {
    List<Hit> hits =
        subject.report().cells().entrySet().stream()
            .filter(e -> e.getValue().state() == CellValue.State.TEXT)
            .map(
                e ->
                    Hit.of("fires", e.getKey().toString())
                        .with("cell", subject.names().cell(e.getKey()))
                        .with("raw", Quote.of(e.getValue().raw()))
                        .cells(List.of(e.getKey())))
            .toList();
    return Result.ran(hits);
  }
}
