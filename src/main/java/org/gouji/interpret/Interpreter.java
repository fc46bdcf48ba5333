package org.gouji.interpret;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.form.Forms;
import org.gouji.report.Report;

/** Understands a document as reports. Stateless; one instance serves all threads. */
public final class Interpreter {
  private final Forms forms;

  public Interpreter(Forms forms) {
    this.forms = forms;
  }

  /**
   * The reports that the document holds, in reading order; at least one. A document that is no
   * report to be checked gives one report with a {@link Report.Refusal} that says why.
   */
  public List<Report> interpret(Document document) {
    throw new UnsupportedOperationException("in the making: " + forms);
  }
}
