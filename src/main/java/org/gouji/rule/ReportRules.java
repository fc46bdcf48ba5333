package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.CellValue;

/** The rules over one report. */
final class ReportRules {
  private ReportRules() {}

  static List<ReportRule> all() {
    List<ReportRule> all = new ArrayList<>();
    all.add(new LinearRule("requests-balance"));
    all.add(new LinearRule("requests-handled-total"));
    all.add(new LinearRule("requests-row-total"));
    all.add(new LinearRule("disputes-total"));
    all.add(new ImpliedBalance());
    all.add(new MissingSection());
    all.add(new MissingTable());
    all.add(new MissingRow());
    all.add(new SectionOrder());
    all.add(new DuplicateSection());
    all.add(new CollapsedRow());
    all.add(new ExtraRows());
    all.add(new BlankForm());
    all.add(new EmptyCells("blank-cell", CellValue.State.BLANK));
    all.add(new EmptyCells("placeholder", CellValue.State.PLACEHOLDER));
    all.add(new NotANumber());
    all.addAll(FigureRules.all());
    all.add(new WrongEdition());
    all.add(new OutdatedNotice());
    all.add(new YearMismatch());
    all.add(new LatePublication());
    all.add(new RulesWithoutPower());
    all.add(new MissingTopic());
    all.add(new EmptySection());
    all.add(new FeeStatementMissing());
    all.add(new NarrativeMismatch());
    all.add(new PersonalData());
    return all;
  }
}
