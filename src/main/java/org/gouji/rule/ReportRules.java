package org.gouji.rule;

import java.util.List;
import org.gouji.report.CellValue;

/** The rules over one report; their order is that of the catalogue. */
final class ReportRules {
  private ReportRules() {}

  static List<ReportRule> all() {
    return List.of(
        new LinearRule("requests-balance"),
        new LinearRule("requests-handled-total"),
        new LinearRule("requests-row-total"),
        new LinearRule("disputes-total"),
        new ImpliedBalance(),
        new MissingSection(),
        new MissingTable(),
        new MissingRow(),
        new CollapsedRow(),
        new EmptyCells("blank-cell", CellValue.State.BLANK),
        new EmptyCells("placeholder", CellValue.State.PLACEHOLDER),
        new NotANumber());
  }
}
