package org.gouji.output;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.locate.Explanation;
import org.gouji.output.base.Language;
import org.gouji.output.base.StatusWords;
import org.gouji.output.base.Texts;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.run.Result;

/**
 * What is to be remarked in a document, and where: each finding at the place where to look, and the
 * likely correction at each figure that most likely is wrong.
 */
public final class Remarks {
  private Remarks() {}

  /** Findings first, in their order; empty if nothing was found. */
  public static List<Remark> of(Result result, Language language) {
    Judgement judgement = result.judgement();
    Report report = result.report();
    if (judgement == null || report == null) {
      return List.of();
    }
    List<Remark> remarks = new ArrayList<>();
    for (Finding finding : judgement.findings()) {
      remarks.add(finding(finding, language));
    }
    for (Explanation explanation : judgement.explanations()) {
      for (Explanation.Change change : explanation.changes()) {
        CellValue cell = report.cell(change.cell());
        if (cell != null) {
          remarks.add(hint(explanation, cell.location(), language));
        }
      }
    }
    return remarks;
  }

  private static Remark finding(Finding f, Language language) {
    String text =
        StatusWords.plain(f.severity(), language)
            + " "
            + f.rule()
            + language.pick("：", ": ")
            + Texts.line(language.pick(f.message()));
    if (f.restsOnRepair()) {
      text +=
          language.pick("（此处读取时做过修复，请先核对原文）", " (repaired in reading: check the original first)");
    }
    Remark.Weight weight =
        switch (f.severity()) {
          case ERROR -> Remark.Weight.ERROR;
          case WARNING -> Remark.Weight.WARNING;
          case INFO -> Remark.Weight.INFO;
        };
    return new Remark(f.location(), weight, text);
  }

  private static Remark hint(Explanation e, Location place, Language language) {
    String text = StatusWords.hint(e.grade(), language) + Texts.line(language.pick(e.message()));
    return new Remark(place, Remark.Weight.HINT, text);
  }
}
