package org.gouji.output.ci;

import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.output.base.Language;
import org.gouji.output.json.Json;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Waived;
import org.gouji.run.Result;
import org.jspecify.annotations.Nullable;

/** Findings as SARIF results. */
final class SarifResults {
  /** How the fingerprint is made; the number grows when that changes. */
  private static final String FINGERPRINT = "gouji/v1";

  private final Json json;
  private final SarifRules rules;
  private final PipelineText text;
  private final Fingerprints fingerprints = new Fingerprints();

  SarifResults(Json json, SarifRules rules, Language language) {
    this.json = json;
    this.rules = rules;
    this.text = new PipelineText(language);
  }

  /**
   * Writes one.
   *
   * @param aside that it is waived or known; null if it is neither
   */
  void write(Result result, Finding finding, @Nullable Waived aside) {
    json.object().put("ruleId", finding.rule());
    Integer index = rules.index(finding.rule());
    if (index != null) {
      json.put("ruleIndex", index);
    }
    json.put("level", SarifRules.level(finding.severity()));
    json.object("message").put("text", message(text.finding(result, finding))).endObject();
    json.array("locations").object();
    place(result, finding.location());
    cells(finding);
    json.endObject().endArray();
    String fingerprint = fingerprints.next(result, finding);
    json.object("partialFingerprints")
        .put(FINGERPRINT, fingerprint)
        // The only one that GitHub looks at; without it, it would take the line's.
        .put("primaryLocationLineHash", fingerprint + ":1")
        .endObject();
    if (aside != null) {
      String why = aside.isKnown() ? "baseline" : aside.reason();
      json.array("suppressions").object().put("kind", "external").put("status", "accepted");
      json.put("justification", why).endObject().endArray();
    }
    properties(result, finding);
    json.endObject();
  }

  private void place(Result result, @Nullable Location location) {
    json.object("physicalLocation");
    artifact(json, result.file());
    if (location instanceof Location.Text t) {
      json.object("region").put("startLine", t.line()).put("startColumn", t.column()).endObject();
    }
    json.endObject();
  }

  static void artifact(Json json, String file) {
    json.object("artifactLocation").put("uri", SourcePath.uri(file));
    if (!SourcePath.isAbsolute(file)) {
      json.put("uriBaseId", "%SRCROOT%");
    }
    json.endObject();
  }

  private void cells(Finding finding) {
    if (finding.cells().isEmpty()) {
      return;
    }
    json.array("logicalLocations");
    for (CellId cell : finding.cells()) {
      json.object().put("name", cell.row() + "." + cell.column());
      json.put("fullyQualifiedName", cell.toString()).put("kind", "value").endObject();
    }
    json.endArray();
  }

  private void properties(Result result, Finding finding) {
    Report report = result.report();
    json.object("properties")
        .put("organization", report == null ? null : report.organization())
        .put("year", report == null ? null : report.year())
        .put("where", finding.where())
        .put("expected", finding.expected())
        .put("actual", finding.actual())
        .put("checkReadingFirst", finding.restsOnRepair())
        .put("place", finding.location())
        .endObject();
  }

  /**
   * A plain-text message: what would be a placeholder is doubled, and what would be a link is
   * broken, as the specification has it in 3.11.5 and 3.11.6.
   */
  static String message(String text) {
    return text.replaceAll("\\{(\\d+)\\}", "{{$1}}").replace("](", "] (");
  }
}
