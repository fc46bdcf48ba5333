package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Forms;
import org.gouji.report.Report;

/** Executes the examples of the catalogue. */
public final class Examples {
  private final Engine engine;
  private final RunEngine runEngine;
  private final Forms forms;

  public Examples(Forms forms) {
    this.forms = forms;
    this.engine = new Engine(forms, RuleSettings.standard());
    this.runEngine = new RunEngine(forms, (file, report) -> RuleSettings.standard());
  }

  /**
   * The findings of this rule, and of no other, on the example's reports; where there are several
   * they are the files {@code 1}, {@code 2}, … of one run.
   */
  public List<Finding> findings(RuleInfo rule, RuleInfo.Example example) {
    List<Report> reports =
        example.reports().stream().map(r -> ExampleBuilder.build(r, forms)).toList();
    List<Dossier> dossiers = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      dossiers.add(runEngine.keep(reports.get(i)).at(String.valueOf(i + 1), true));
    }
    RunEngine.Session session = runEngine.gather(dossiers, reports::get);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      session.judge(i, report, engine.judge(report)).findings().stream()
          .filter(f -> f.rule().equals(rule.id()))
          .forEach(findings::add);
    }
    return findings;
  }
}
