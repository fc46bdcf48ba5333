package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanReportsTest {

  @ParameterizedTest
  @CsvSource({"2021, 2022", "2019, 2019"})
  void nothing_is_found_in_reports_whose_figures_agree(String edition, int firstYear) {
    Engine engine = new Engine(Forms.standard(), RuleSettings.standard());
    RunEngine run = new RunEngine(Forms.standard(), (file, report) -> RuleSettings.standard());
    for (long seed = 1; seed <= 60; seed++) {
      CleanReports organ = new CleanReports(seed, edition);
      List<Report> reports =
          List.of(organ.next(firstYear).build(), organ.next(firstYear + 1).build());
      List<Dossier> dossiers = new ArrayList<>();
      for (int i = 0; i < reports.size(); i++) {
        dossiers.add(run.keep(reports.get(i)).at("" + i, true));
      }
      RunEngine.Session session = run.gather(dossiers, reports::get);
      for (int i = 0; i < reports.size(); i++) {
        Judgement judgement = session.judge(i, reports.get(i), engine.judge(reports.get(i)));
        assertThat(judgement.findings())
            .as("seed %d, year %d", seed, i)
            .filteredOn(f -> f.severity() != Severity.INFO)
            .extracting(f -> f.rule() + "/" + f.where() + ": " + f.message().zh())
            .isEmpty();
        assertThat(judgement.untold()).isEmpty();
      }
    }
  }
}
