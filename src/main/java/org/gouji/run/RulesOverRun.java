package org.gouji.run;

import java.util.List;
import org.gouji.report.Report;
import org.gouji.rule.Dossier;
import org.gouji.rule.RunEngine;

/** The second phase of a check: the rules over several reports. */
public record RulesOverRun(RunEngine engine) implements SecondPhase<Dossier> {

  @Override
  public Dossier sketch(Report report) {
    return engine.keep(report);
  }

  @Override
  public Finisher compare(List<Sketched<Dossier>> all, Spooled reports) {
    List<Dossier> dossiers = all.stream().map(s -> s.sketch().at(s.file(), !s.context())).toList();
    return engine.gather(dossiers, reports::report)::judge;
  }
}
