package org.gouji.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gouji.form.Forms;
import org.gouji.locate.Explanation;
import org.gouji.narrative.Narrative;
import org.gouji.report.Report;

/**
 * Judges the reports of a run in the sight of each other: of each a {@link Dossier} is kept while
 * the others are read, and reports are fetched in full only where two may be alike. Stateless; one
 * instance serves all threads and runs.
 */
public final class RunEngine {
  private final Forms forms;
  private final SettingsSource settings;
  private final Narrative narrative;
  private final Catalogue catalogue = Catalogue.standard();
  private final List<RunRule> rules = RunRules.all();

  public RunEngine(Forms forms, SettingsSource settings) {
    this.forms = forms;
    this.settings = settings;
    this.narrative = new Narrative(forms);
  }

  /** What must be kept of a report. */
  public Dossier keep(Report report) {
    return Dossier.of(report, settings.settings("", report));
  }

  /**
   * Gathers the reports of a run.
   *
   * @param all what was kept of them, each with its place in the run
   * @param loader fetches a report by its index in {@code all}
   */
  public Session gather(List<Dossier> all, IntFunction<Report> loader) {
    Map<Dossier, Integer> indices = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      indices.put(all.get(i), i);
    }
    Gathering gathering =
        new Gathering(all, d -> Optional.ofNullable(indices.get(d)).map(i -> loader.apply(i)));
    return new Session(List.copyOf(all), gathering);
  }

  /** The reports of one run. Thread-safe if the loader is. */
  public final class Session {
    private final List<Dossier> all;
    private final Gathering gathering;

    private Session(List<Dossier> all, Gathering gathering) {
      this.all = all;
      this.gathering = gathering;
    }

    /**
     * Adds what the rules over several reports say of one to what was said of it by itself.
     *
     * @param index of the report in the list that was gathered
     */
    public Judgement judge(int index, Report report, Judgement alone) {
      Dossier own = all.get(index);
      RuleSettings held = settings.settings(own.file(), report);
      Subject subject = new Subject(report, own.file(), forms, narrative, held);
      List<Finding> findings = new ArrayList<>(alone.findings());
      List<RuleOutcome> outcomes = new ArrayList<>(alone.outcomes());
      RunSubject bench = RunSubject.of(subject, own, gathering);
      for (RunRule rule : rules) {
        RuleInfo info = catalogue.rule(rule.id()).orElseThrow();
        Ruling ruling = Ruling.of(info, subject, () -> rule.judge(bench));
        findings.addAll(ruling.findings());
        outcomes.add(ruling.outcome());
      }
      List<Explanation> explanations = explanations(bench, alone, outcomes);
      findings.sort(Comparator.comparingInt(f -> place(f.rule())));
      outcomes.sort(Comparator.comparingInt(o -> place(o.rule())));
      return new Judgement(
              findings,
              alone.untold(),
              outcomes,
              explanations,
              alone.waived(),
              alone.independentChecks())
          .waive(held.waivers(), report.year());
    }

    /** Explains anew what fails, where other years have something to say of it. */
    private static List<Explanation> explanations(
        RunSubject bench, Judgement alone, List<RuleOutcome> outcomes) {
      if (alone.explanations().isEmpty()) {
        return alone.explanations();
      }
      return Ruling.guarded(
          "localisation",
          () -> {
            Testimony years = Testimony.ofYears(bench);
            return years.isEmpty()
                ? alone.explanations()
                : bench.subject().localisation(years).explanations();
          },
          crashed -> {
            outcomes.add(crashed.outcome());
            return alone.explanations();
          });
    }

    /** The user's own rules come last. */
    private int place(String rule) {
      int index = catalogue.ids().indexOf(rule);
      return index < 0 ? Integer.MAX_VALUE : index;
    }
  }
}
