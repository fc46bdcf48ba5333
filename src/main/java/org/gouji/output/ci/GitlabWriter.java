package org.gouji.output.ci;

import java.io.IOException;
import java.io.OutputStream;
import org.gouji.document.Location;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.json.Json;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.gouji.run.FindingKey;
import org.gouji.run.Result;
import org.gouji.run.Status;
import org.gouji.run.Summary;
import org.jspecify.annotations.Nullable;

/**
 * {@code check --output gitlab}: a code quality report. A file that could not be checked is an
 * issue too. A place without lines is given as line 1, since the format demands one.
 */
public final class GitlabWriter implements ResultWriter {
  private final OutputStream stream;
  private final Json json;
  private final Language language;
  private final PipelineText text;
  private final Fingerprints fingerprints = new Fingerprints();

  public GitlabWriter(OutputStream stream, Language language) {
    this.stream = stream;
    this.json = new Json(stream, true);
    this.language = language;
    this.text = new PipelineText(language);
  }

  @Override
  public void start() throws IOException {
    Json.writing(json::array);
  }

  @Override
  public void result(Result result) throws IOException {
    Json.writing(
        () -> {
          Judgement judgement = result.judgement();
          if (result.isNotChecked()) {
            refused(result, "not-checked", language.pick("未核对：", "not checked: "));
          } else if (result.status() == Status.NOT_A_REPORT && result.named()) {
            refused(result, "not-a-report", language.pick("非年报：", "not a report: "));
          } else if (judgement != null) {
            judgement.findings().forEach(f -> finding(result, f));
          }
        });
  }

  private void finding(Result result, Finding finding) {
    issue(
        result,
        text.finding(result, finding),
        finding.rule(),
        fingerprints.next(result, finding),
        severity(finding.severity()),
        finding.location());
  }

  private void refused(Result result, String name, String lead) {
    String fingerprint = FindingKey.hash(name + " " + result.file());
    String description = lead + text.reason(result);
    issue(result, description, name, fingerprints.next(fingerprint), "critical", null);
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  private void issue(
      Result result,
      String description,
      String name,
      String fingerprint,
      String severity,
      @Nullable Location location) {
    json.object()
        .put("description", description)
        .put("check_name", name)
        .put("fingerprint", fingerprint)
        .put("severity", severity)
        .object("location")
        .put("path", SourcePath.tidy(result.file()))
        .object("lines")
        .put("begin", location instanceof Location.Text place ? place.line() : 1)
        .endObject()
        .endObject()
        .endObject();
  }

  @Override
  public void end(Summary summary) throws IOException {
    Json.writing(json::endArray);
    json.endLine(stream);
  }
}
