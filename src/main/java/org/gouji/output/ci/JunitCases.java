package org.gouji.output.ci;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gouji.document.Message;
import org.gouji.output.base.Language;
import org.gouji.output.base.Texts;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.RuleOutcome;
import org.gouji.rule.Severity;
import org.gouji.run.Reason;
import org.gouji.run.Result;
import org.jspecify.annotations.Nullable;

/** The test cases that a result comes to. */
final class JunitCases {
  private final Language language;
  private final @Nullable Severity failFrom;
  private final PipelineText text;

  JunitCases(Language language, @Nullable Severity failFrom) {
    this.language = language;
    this.failFrom = failFrom;
    this.text = new PipelineText(language);
  }

  /** How a case ended. */
  enum Outcome {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED;

    /** The name of its element. */
    String element() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A test case.
   *
   * @param name the rule, or {@code reading}
   * @param type a word for machines; empty if it passed
   * @param message a sentence; empty if it passed
   * @param details all sentences, if there are several
   * @param output what is worth knowing of a case, a line each
   */
  record Case(
      String name,
      Outcome outcome,
      String type,
      String message,
      List<String> details,
      List<String> output) {}

  static Case error(String name, String type, String message) {
    return new Case(name, Outcome.ERROR, type, message, List.of(), List.of());
  }

  List<Case> of(Result result) {
    Judgement judgement = result.judgement();
    if (!result.isReport() || judgement == null) {
      Reason reason = result.reason();
      String type = reason == null ? result.status().id() : reason.code();
      return List.of(error("reading", type, text.reason(result)));
    }
    Set<String> rules = new LinkedHashSet<>();
    judgement.outcomes().forEach(o -> rules.add(o.rule()));
    judgement.findings().forEach(f -> rules.add(f.rule()));
    return rules.stream().map(rule -> one(rule, result, judgement)).toList();
  }

  private Case one(String rule, Result result, Judgement judgement) {
    List<String> failing = new ArrayList<>();
    List<String> output = new ArrayList<>();
    Severity heaviest = Severity.INFO;
    for (Finding finding : judgement.findings()) {
      if (!finding.rule().equals(rule)) {
        continue;
      }
      String line = finding.severity().id() + ": " + text.finding(result, finding);
      if (fails(finding.severity())) {
        failing.add(line);
        heaviest =
            finding.severity().ordinal() < heaviest.ordinal() ? finding.severity() : heaviest;
      } else {
        output.add(line);
      }
    }
    List<String> untold =
        judgement.untold().stream().filter(u -> u.rule().equals(rule)).map(text::untold).toList();
    if (!failing.isEmpty()) {
      output.addAll(untold);
      return new Case(
          rule, Outcome.FAILURE, heaviest.id(), message(failing), failing, List.copyOf(output));
    }
    if (!untold.isEmpty()) {
      return new Case(rule, Outcome.SKIPPED, "untold", message(untold), untold, output);
    }
    for (RuleOutcome outcome : judgement.outcomes()) {
      if (outcome.rule().equals(rule) && outcome.state() != RuleOutcome.State.RAN) {
        Message reason = outcome.reason();
        String type = outcome.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String why = reason == null ? type : Texts.line(language.pick(reason));
        return new Case(rule, Outcome.SKIPPED, type, why, List.of(), output);
      }
    }
    return new Case(rule, Outcome.PASSED, "", "", List.of(), output);
  }

  private String message(List<String> lines) {
    int more = lines.size() - 1;
    return lines.get(0)
        + (more == 0 ? "" : language.pick("（另有 " + more + " 处）", " (" + more + " more)"));
  }

  private boolean fails(Severity severity) {
    return failFrom != null && severity.ordinal() <= failFrom.ordinal();
  }
}
