package org.gouji.output.ci;

import java.util.stream.Collectors;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.output.base.Language;
import org.gouji.output.base.Places;
import org.gouji.output.base.Texts;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Untold;
import org.gouji.run.Result;

/** Sentences that the formats for pipelines share: one line each, harmless to a terminal. */
final class PipelineText {
  private final Language language;

  PipelineText(Language language) {
    this.language = language;
  }

  /** Whose report about which year; empty if neither is known. */
  String subject(Result result) {
    Report report = result.report();
    String organ = report == null || report.organization() == null ? "" : report.organization();
    String year = report == null || report.year() == null ? "" : report.year().toString();
    return Texts.line(organ + " " + year);
  }

  /** The finding, whose it is, and where to look in sources that have no lines. */
  String finding(Result result, Finding finding) {
    StringBuilder text = new StringBuilder();
    String subject = subject(result);
    text.append(subject.isEmpty() ? "" : subject + ": ").append(language.pick(finding.message()));
    Location location = finding.location();
    if (location != null && !(location instanceof Location.Text)) {
      String place = Places.words(location, language);
      text.append(place.isEmpty() ? "" : language.pick("（" + place + "）", " (" + place + ")"));
    }
    if (finding.restsOnRepair()) {
      text.append(
          language.pick(
              "。读取时作过修补，请先核对读取是否正确", "; check the reading first: a cell involved was repaired"));
    }
    return Texts.line(text.toString());
  }

  /** An equation that cannot be told and the cells that are wanting. */
  String untold(Untold untold) {
    String missing =
        untold.missing().stream().map(CellId::toString).collect(Collectors.joining(", "));
    String id = untold.rule() + (untold.where().isEmpty() ? "" : "/" + untold.where());
    return Texts.line(
        language.pick("无法核对 " + id + "：缺 " + missing, id + " cannot be told: " + missing));
  }

  /** All equations of a report that cannot be told. */
  String untold(Judgement judgement) {
    return judgement.untold().stream()
        .map(this::untold)
        .collect(Collectors.joining(language.pick("；", "; ")));
  }

  /** Why a file was not checked or is no report. */
  String reason(Result result) {
    if (result.reason() != null) {
      return Texts.line(language.pick(result.reason()));
    }
    return language.pick("不是年报", "not a report");
  }

  /** For a run in which nothing could be checked. */
  String nothing() {
    return language.pick("没有找到年报", "no report was found");
  }
}
