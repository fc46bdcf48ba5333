package org.gouji.output.ci;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.json.Json;
import org.gouji.rule.Catalogue;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Waived;
import org.gouji.run.Result;
import org.gouji.run.Status;
import org.gouji.run.Summary;

/**
 * {@code check --output sarif}: SARIF 2.1.0. Code-scanning services show the first 5,000 results of
 * a run and drop the rest, so a new run begins there; each has its own category, as they ask.
 *
 * <p>What could not be checked is told as tool execution notifications at the end of each run.
 */
public final class SarifWriter implements ResultWriter {
  /** Results of one run that GitHub code scanning shows. */
  private static final int RESULTS = 5_000;

  /** Notifications kept until the run's end, to bound memory. */
  private static final int NOTIFICATIONS = 5_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final OutputStream stream;
  private final Json json;
  private final Language language;
  private final String version;
  private final SarifRules rules;
  private final SarifResults results;
  private final PipelineText text;
  private final List<Notification> notifications = new ArrayList<>();
  private int runs;
  private int written;

  /** Something that keeps a file, or an equation, from being checked. */
  private record Notification(String id, String level, String text, String file) {}

  /**
   * @param catalogue the rules of the run, with the user's own
   */
  public SarifWriter(OutputStream stream, Language language, String version, Catalogue catalogue) {
    this.stream = stream;
    this.json = new Json(stream, true);
    this.language = language;
    this.version = version;
    this.rules = new SarifRules(catalogue, language);
    this.results = new SarifResults(json, rules, language);
    this.text = new PipelineText(language);
  }

  @Override
  public void start() throws IOException {
    Json.writing(
        () -> {
          json.object().put("$schema", SCHEMA).put("version", "2.1.0").array("runs");
          begin();
        });
  }

  @Override
  public void result(Result result) throws IOException {
    Json.writing(
        () -> {
          Judgement judgement = result.judgement();
          if (result.isNotChecked()) {
            notify("not-checked", "error", text.reason(result), result);
          } else if (result.status() == Status.NOT_A_REPORT) {
            String level = result.named() ? "error" : "note";
            notify("not-a-report", level, text.reason(result), result);
          } else if (judgement != null) {
            for (Finding finding : judgement.findings()) {
              room();
              results.write(result, finding, null);
            }
            for (Waived waived : judgement.waived()) {
              room();
              results.write(result, waived.finding(), waived);
            }
            if (!judgement.untold().isEmpty()) {
              notify("untold", "note", text.untold(judgement), result);
            }
          }
        });
  }

  private void room() {
    if (written == RESULTS) {
      finish();
      begin();
    }
    written++;
  }

  private void notify(String id, String level, String message, Result result) {
    if (notifications.size() == NOTIFICATIONS) {
      finish();
      begin();
    }
    notifications.add(new Notification(id, level, message, result.file()));
  }

  private void begin() {
    runs++;
    written = 0;
    json.object().object("tool").object("driver");
    json.put("name", "gouji").put("version", version);
    rules.write(json);
    json.array("notifications");
    descriptor("not-checked", "文件未核对", "The file was not checked");
    descriptor("not-a-report", "文件不是年报", "The file is not a report");
    descriptor("untold", "勾稽关系无法核对", "An equation cannot be told");
    descriptor("no-report", "没有找到年报", "No report was found");
    json.endArray().endObject().endObject();
    json.object("automationDetails").put("id", "gouji/" + runs + "/").endObject();
    json.put("columnKind", "utf16CodeUnits").array("results");
  }

  private void descriptor(String id, String zh, String en) {
    json.object().put("id", id).object("shortDescription").put("text", language.pick(zh, en));
    json.endObject().endObject();
  }

  private void finish() {
    boolean whole = notifications.stream().noneMatch(n -> n.level().equals("error"));
    json.endArray().array("invocations").object().put("executionSuccessful", whole);
    json.array("toolExecutionNotifications");
    for (Notification n : notifications) {
      json.object();
      json.object("descriptor").put("id", n.id()).endObject();
      json.put("level", n.level());
      json.object("message").put("text", SarifResults.message(n.text())).endObject();
      if (!n.file().isEmpty()) {
        json.array("locations").object().object("physicalLocation");
        SarifResults.artifact(json, n.file());
        json.endObject().endObject().endArray();
      }
      json.endObject();
    }
    json.endArray().endObject().endArray().endObject();
    notifications.clear();
  }

  @Override
  public void end(Summary summary) throws IOException {
    Json.writing(
        () -> {
          if (summary.reports() == 0) {
            notifications.add(new Notification("no-report", "error", text.nothing(), ""));
          }
          finish();
          json.endArray().endObject();
        });
    json.endLine(stream);
  }
}
