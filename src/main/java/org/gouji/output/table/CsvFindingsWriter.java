package org.gouji.output.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.locate.Explanation;
import org.gouji.output.base.Language;
import org.gouji.output.base.Places;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.base.Texts;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Tally;
import org.gouji.run.Result;
import org.gouji.run.Summary;

/**
 * {@code check --output csv}: a line per finding. What could not be read or told is not in it; a
 * run that must not miss that asks for JSON.
 */
public final class CsvFindingsWriter implements ResultWriter {
  private final Csv out;
  private final Language language;

  public CsvFindingsWriter(OutputStream stream, Language language) {
    this.out = new Csv(stream);
    this.language = language;
  }

  @Override
  public void start() throws IOException {
    out.headOfReports(
        "rule",
        "severity",
        "where",
        "message",
        "expected",
        "actual",
        "left",
        "right",
        "difference",
        "cells",
        "likely",
        "place",
        "check_reading_first");
  }

  @Override
  public void result(Result result) throws IOException {
    Report report = result.report();
    Judgement judgement = result.judgement();
    if (report == null || judgement == null) {
      return;
    }
    for (Finding finding : judgement.findings()) {
      Tally tally = finding.tally();
      Location location = finding.location();
      out.report(result, report)
          .text(finding.rule())
          .own(finding.severity().id())
          .text(Texts.line(finding.where()))
          .text(Texts.line(language.pick(finding.message())))
          .number(finding.expected())
          .number(finding.actual())
          .number(tally == null ? null : tally.leftSum())
          .number(tally == null ? null : tally.rightSum())
          .number(tally == null ? null : tally.difference())
          .own(finding.cells().stream().map(CellId::toString).collect(Collectors.joining(" ")))
          .own(likely(finding, judgement.explanations()))
          .text(location == null ? null : Places.words(location, language))
          .own(String.valueOf(finding.restsOnRepair()))
          .end();
    }
  }

  /** The only smallest changes that would settle this finding, as {@code cell=value}. */
  static String likely(Finding finding, List<Explanation> explanations) {
    String id = finding.rule() + "/" + finding.where();
    return explanations.stream()
        .filter(e -> e.grade() == Explanation.Grade.HIGH || e.grade() == Explanation.Grade.MEDIUM)
        .filter(e -> e.settles().contains(id))
        .flatMap(e -> e.changes().stream())
        .map(c -> c.cell() + "=" + c.suggested().toPlainString())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.flush();
  }
}
