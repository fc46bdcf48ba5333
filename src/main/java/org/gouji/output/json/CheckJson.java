package org.gouji.output.json;

import java.util.List;
import org.gouji.document.Message;
import org.gouji.document.Note;
import org.gouji.form.CellId;
import org.gouji.locate.Explanation;
import org.gouji.output.base.Language;
import org.gouji.output.base.Repaired;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.RuleOutcome;
import org.gouji.rule.Severity;
import org.gouji.rule.Tally;
import org.gouji.rule.Untold;
import org.gouji.rule.Waived;
import org.gouji.run.BaselineOutcome;
import org.gouji.run.FindingKey;
import org.gouji.run.Reason;
import org.gouji.run.Result;
import org.gouji.run.Status;
import org.gouji.run.Summary;
import org.jspecify.annotations.Nullable;

/** The objects of {@code check} in JSON and NDJSON; the names are a contract. */
public final class CheckJson {
  /** The version of the contract; it grows by a whole number when a name changes its meaning. */
  public static final String SCHEMA = "urn:gouji:schema:results:1";

  private final Json json;
  private final Language language;

  CheckJson(Json json, Language language) {
    this.json = json;
    this.language = language;
  }

  void tool(String version) {
    json.object("tool").put("name", "gouji").put("version", version).endObject();
  }

  /** The fields of one result, without the braces around them. */
  void fields(Result result) {
    Report report = result.report();
    Reason reason = result.reason();
    json.put("file", result.file());
    if (result.part() > 0) {
      json.put("part", result.part());
    }
    json.put("format", result.format())
        .put("status", result.status().id())
        .put("reason", reason == null ? null : language.pick(reason));
    if (reason != null) {
      json.put("reason_code", reason.code());
    }
    json.put("organization", report == null ? null : report.organization())
        .put("year", report == null ? null : report.year())
        .put("edition", report == null ? null : report.edition());
    Judgement judgement = result.judgement();
    json.array("findings");
    if (judgement != null) {
      judgement.findings().forEach(f -> finding(result, f));
    }
    json.endArray().array("untold");
    if (judgement != null) {
      judgement.untold().forEach(this::untold);
    }
    json.endArray().array("explanations");
    if (judgement != null) {
      judgement.explanations().forEach(this::explanation);
    }
    json.endArray()
        .put("independent_checks", judgement == null ? null : judgement.independentChecks());
    if (judgement != null) {
      aside(result, judgement.waived());
    }
    outcomes(judgement == null ? List.of() : judgement.outcomes());
    json.array("notes");
    if (report != null) {
      for (Note note : report.notes()) {
        json.item(language.pick(note));
      }
      Repaired.of(report, language).forEach(r -> json.item(r.note(language)));
    }
    json.endArray();
  }

  private void aside(Result result, List<Waived> aside) {
    List<Waived> waived = aside.stream().filter(w -> !w.isKnown()).toList();
    List<Waived> known = aside.stream().filter(Waived::isKnown).toList();
    if (!waived.isEmpty()) {
      json.array("waived");
      waived.forEach(w -> waived(result, w));
      json.endArray();
    }
    if (!known.isEmpty()) {
      json.array("known");
      known.forEach(w -> finding(result, w.finding()));
      json.endArray();
    }
  }

  private void finding(Result result, Finding f) {
    json.object()
        .put("rule", f.rule())
        .put("severity", f.severity().id())
        .put("where", f.where())
        .put("message", language.pick(f.message()))
        .put("expected", f.expected())
        .put("actual", f.actual());
    cells("cells", f.cells());
    json.put("location", f.location()).put("check_reading_first", f.restsOnRepair());
    tally(f.tally());
    json.put("fingerprint", FindingKey.of(result, f).fingerprint()).endObject();
  }

  private void waived(Result result, Waived w) {
    json.object()
        .put("rule", w.finding().rule())
        .put("severity", w.finding().severity().id())
        .put("where", w.finding().where())
        .put("message", language.pick(w.finding().message()))
        .put("reason", w.reason())
        .put("until", w.until())
        .put("fingerprint", FindingKey.of(result, w.finding()).fingerprint())
        .endObject();
  }

  private void cells(String name, Iterable<CellId> cells) {
    json.array(name);
    cells.forEach(c -> json.item(c.toString()));
    json.endArray();
  }

  private void tally(@Nullable Tally tally) {
    if (tally == null) {
      return;
    }
    json.object("tally");
    side("left", tally.left());
    side("right", tally.right());
    json.put("left_sum", tally.leftSum())
        .put("right_sum", tally.rightSum())
        .put("difference", tally.difference())
        .endObject();
  }

  private void side(String name, Iterable<Tally.Entry> entries) {
    json.array(name);
    for (Tally.Entry e : entries) {
      json.object()
          .put("cell", e.cell().toString())
          .put("coefficient", e.coefficient())
          .put("printed", e.printed())
          .put("counted", e.counted())
          .endObject();
    }
    json.endArray();
  }

  private void untold(Untold u) {
    json.object().put("rule", u.rule()).put("where", u.where());
    cells("missing", u.missing());
    json.object("would_settle");
    u.settling().forEach((cell, value) -> json.put(cell.toString(), value));
    json.endObject().endObject();
  }

  private void explanation(Explanation e) {
    json.object().put("grade", e.grade().id()).array("changes");
    for (Explanation.Change c : e.changes()) {
      json.object()
          .put("cell", c.cell().toString())
          .put("printed", c.printed())
          .put("suggested", c.suggested())
          .put("relation", c.relation().isEmpty() ? null : c.relation())
          .endObject();
    }
    json.endArray().array("settles");
    e.settles().forEach(json::item);
    json.endArray()
        .put("alternatives", e.alternatives())
        .put("operation", e.operation().isEmpty() ? null : e.operation())
        .put("check_reading_first", e.readingFirst())
        .put("certain", e.certain().isEmpty() ? null : e.certain())
        .put("message", language.pick(e.message()))
        .endObject();
  }

  /** The rules that ran by id, the others by id with the reason. */
  private void outcomes(List<RuleOutcome> outcomes) {
    json.object("outcomes").array("ran");
    for (RuleOutcome o : outcomes) {
      if (o.state() == RuleOutcome.State.RAN) {
        json.item(o.rule());
      }
    }
    json.endArray();
    reasons("not_applicable", RuleOutcome.State.NOT_APPLICABLE, outcomes);
    reasons("could_not_run", RuleOutcome.State.COULD_NOT_RUN, outcomes);
    json.endObject();
  }

  private void reasons(String name, RuleOutcome.State state, List<RuleOutcome> outcomes) {
    json.object(name);
    for (RuleOutcome o : outcomes) {
      if (o.state() == state) {
        Message reason = o.reason();
        json.put(o.rule(), reason == null ? null : language.pick(reason));
      }
    }
    json.endObject();
  }

  void summary(Summary summary) {
    json.object("summary").object("reports").put("total", summary.total());
    for (Status status : Status.values()) {
      json.put(status.id(), summary.count(status));
    }
    json.endObject().object("findings");
    for (Severity severity : Severity.values()) {
      json.put(severity.id(), summary.count(severity));
    }
    json.endObject().object("rules");
    summary.rules().forEach(json::put);
    json.endObject().put("untold", summary.untold()).put("skipped", summary.skipped());
    json.object("context").put("reports", summary.context().reports()).array("unread");
    summary.context().unread().forEach(u -> json.item(u.file()));
    json.endArray().endObject();
    BaselineOutcome baseline = summary.baseline();
    if (baseline != null) {
      json.object("baseline").put("known", baseline.known()).array("stale");
      for (FindingKey key : baseline.stale()) {
        json.object()
            .put("organization", key.organization())
            .put("year", key.year())
            .put("rule", key.rule())
            .put("where", key.where())
            .put("fingerprint", key.fingerprint())
            .endObject();
      }
      json.endArray().put("not_checked", baseline.unchecked()).endObject();
    }
    json.endObject();
  }
}
