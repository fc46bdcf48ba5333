package org.gouji.output.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.document.Note;
import org.gouji.form.Forms;
import org.gouji.form.Names;
import org.gouji.output.base.Detail;
import org.gouji.output.base.Ink;
import org.gouji.output.base.Language;
import org.gouji.output.base.Lines;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.base.StatusWords;
import org.gouji.output.base.SummaryText;
import org.gouji.output.base.Texts;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.gouji.run.Reason;
import org.gouji.run.Result;
import org.gouji.run.Status;
import org.gouji.run.Summary;

/** {@code check --output text}: what a clerk reads. */
public final class CheckTextWriter implements ResultWriter {
  private final Lines out;
  private final Language language;
  private final Ink ink;
  private final Detail detail;
  private final Forms forms;

  public CheckTextWriter(
      OutputStream stream, Language language, Ink ink, Detail detail, Forms forms) {
    this.out = new Lines(stream);
    this.language = language;
    this.ink = ink;
    this.detail = detail;
    this.forms = forms;
  }

  @Override
  public void start() {
    // the first file's line is the first
  }

  @Override
  public void result(Result result) throws IOException {
    Status status = result.status();
    boolean found = result.judgement() != null && !result.judgement().findings().isEmpty();
    if (detail == Detail.QUIET && !found && status != Status.NOT_CHECKED) {
      return;
    }
    head(result, status);
    Report report = result.report();
    Judgement judgement = result.judgement();
    if (report != null && judgement != null) {
      Names names = new Names(forms.editionOrNewest(report.edition()));
      new JudgementText(out, names, language, ink, detail).write(judgement);
    }
    if (detail == Detail.VERBOSE && report != null) {
      for (Note note : report.notes()) {
        String words = language.pick("附注  ", "note  ") + Texts.line(language.pick(note));
        out.line(2, ink.faint(words));
      }
    }
    out.flush();
  }

  private void head(Result result, Status status) throws IOException {
    List<String> parts = new ArrayList<>();
    String file = Texts.line(result.file());
    if (result.part() > 0) {
      file += language.pick("（第 " + result.part() + " 份）", " (part " + result.part() + ")");
    }
    parts.add(ink.bold(file));
    Report report = result.report();
    if (report != null && report.organization() != null) {
      parts.add(Texts.line(report.organization()));
    }
    if (report != null && report.year() != null) {
      parts.add(language.pick(report.year() + " 年度", String.valueOf(report.year())));
    }
    Reason reason = result.reason();
    if (reason != null) {
      parts.add(Texts.line(language.pick(reason)));
    }
    Judgement judgement = result.judgement();
    if (judgement != null && !judgement.findings().isEmpty()) {
      parts.add(counts(judgement));
    }
    if (judgement != null && !judgement.waived().isEmpty()) {
      int aside = judgement.waived().size();
      parts.add(language.pick("已知或豁免 " + aside + " 处", aside + " known or waived"));
    }
    out.line(
        0,
        StatusWords.mark(status, ink)
            + " "
            + StatusWords.word(status, language, ink)
            + "  "
            + String.join("  ", parts));
  }

  private String counts(Judgement judgement) {
    Map<Severity, Long> counts =
        judgement.findings().stream()
            .collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
    List<String> words = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      Long count = counts.get(severity);
      if (count != null) {
        words.add(StatusWords.count(severity, count.intValue(), language));
      }
    }
    return String.join(language.pick("，", ", "), words);
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.text(SummaryText.of(summary, language, ink));
    out.flush();
  }
}
