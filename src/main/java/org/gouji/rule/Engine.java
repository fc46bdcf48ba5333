package org.gouji.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.Forms;
import org.gouji.locate.Localisation;
import org.gouji.narrative.Narrative;
import org.gouji.report.Report;

/** Judges reports one by one. Stateless; one instance serves all threads. */
public final class Engine {
  private final Forms forms;
  private final SettingsSource settings;
  private final Narrative narrative;
  private final Catalogue catalogue;
  private final Map<String, ReportRule> rules = new LinkedHashMap<>();

  /** All rules of the catalogue that look at one report. */
  public Engine(Forms forms, RuleSettings settings) {
    this(forms, (file, report) -> settings);
  }

  /** The same with settings that differ from report to report. */
  public Engine(Forms forms, SettingsSource settings) {
    this(forms, settings, Catalogue.standard(), ReportRules.all());
  }

  Engine(Forms forms, SettingsSource settings, Catalogue catalogue, List<ReportRule> rules) {
    this.forms = forms;
    this.settings = settings;
    this.narrative = new Narrative(forms);
    this.catalogue = catalogue;
    rules.forEach(r -> this.rules.put(r.id(), r));
  }

  /**
   * What the rules say of the report. A report that is refused is not judged: every rule ends as
   * not applicable, with the reason of the refusal.
   */
  public Judgement judge(Report report) {
    return judge(report, "");
  }

  /**
   * The same for a report from a file.
   *
   * @param file the path with {@code /}; empty if there is none. Its last part counts where it has
   *     the form of a title; folders tell nothing.
   */
  public Judgement judge(Report report, String file) {
    Subject subject = new Subject(report, file, forms, narrative, settings.settings(file, report));
    List<Finding> findings = new ArrayList<>();
    List<Untold> untold = new ArrayList<>();
    List<RuleOutcome> outcomes = new ArrayList<>();
    List<Ruling> rulings = new ArrayList<>();
    for (RuleInfo info : catalogue.rules()) {
      ReportRule rule = rules.get(info.id());
      if (rule != null) {
        rulings.add(Ruling.of(info, subject, () -> rule.judge(subject)));
      }
    }
    for (OwnRule own : subject.settings().ownRules()) {
      rulings.add(Ruling.of(own.info(), subject, () -> new OwnRuleCheck(own).judge(subject)));
    }
    for (Ruling ruling : rulings) {
      findings.addAll(ruling.findings());
      untold.addAll(ruling.untold());
      outcomes.add(ruling.outcome());
    }
    Localisation located = localisation(subject, outcomes);
    // What no rule reports, because it is switched off, needs no explanation either.
    boolean fails = findings.stream().anyMatch(f -> f.tally() != null);
    return new Judgement(
            findings,
            untold.stream().map(u -> u.settledBy(located.filled())).toList(),
            outcomes,
            fails ? located.explanations() : List.of(),
            List.of(),
            located.independentChecks())
        .waive(subject.settings().waivers(), report.year());
  }

  /** What the redundancy of the report tells; nothing of a report that is refused. */
  private static Localisation localisation(Subject subject, List<RuleOutcome> outcomes) {
    Localisation nothing = new Localisation(List.of(), List.of(), List.of(), 0);
    if (subject.report().refusal() != null) {
      return nothing;
    }
    return Ruling.guarded(
        "localisation",
        subject::localisation,
        crashed -> {
          outcomes.add(crashed.outcome());
          return nothing;
        });
  }
}
