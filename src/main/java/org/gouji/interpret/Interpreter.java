package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.document.Document;
import org.gouji.form.Forms;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.RowLabels;
import org.gouji.interpret.base.SectionBook;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.identity.ReportCopies;
import org.gouji.interpret.label.SignsApart;
import org.gouji.interpret.label.SpacedFigures;
import org.gouji.interpret.label.Strips;
import org.gouji.interpret.label.TornCells;
import org.gouji.report.Report;

/** Understands a document as reports. Stateless; one instance serves all threads. */
public final class Interpreter {
  private final SectionBook sections;
  private final RowLabels labels;
  private final TornCells torn;
  private final ReportReader reader;

  public Interpreter(Forms forms) {
    this.sections = new SectionBook(forms);
    Map<String, LabelBook> books = LabelBook.all(forms);
    this.labels = new RowLabels(books);
    this.torn = new TornCells(books.values());
    this.reader = new ReportReader(forms, sections, books);
  }

  /**
   * The reports that the document holds, in reading order; at least one. A document that is no
   * report to be checked gives one report with a {@link Report.Refusal} that says why.
   */
  public List<Report> interpret(Document document) {
    WrittenFigures figures =
        WrittenFigures.in(
            SignsApart.joined(SpacedFigures.closed(Strips.of(document, sections, labels))));
    List<Strip> strips = torn.mended(figures.strips());
    List<Report> reports = new ArrayList<>();
    List<Outline> outlines = Outline.of(strips, sections);
    for (int i = 0; i < outlines.size(); i++) {
      boolean breaksOff = document.breaksOff() && i == outlines.size() - 1;
      reports.add(reader.read(outlines.get(i), figures, document, breaksOff));
    }
    return ReportCopies.without(reports);
  }
}
