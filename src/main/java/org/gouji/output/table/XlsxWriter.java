package org.gouji.output.table;

import java.io.IOException;
import java.io.OutputStream;
import org.gouji.form.Forms;
import org.gouji.form.Names;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.base.RuleText;
import org.gouji.report.Report;
import org.gouji.rule.Judgement;
import org.gouji.run.Result;
import org.gouji.run.Summary;

/**
 * {@code check --output xlsx}: a workbook with the summary, the findings, every cell of every
 * report in one long table, one wide table per table of the form, and what was not checked.
 */
public final class XlsxWriter implements ResultWriter {
  private final OutputStream stream;
  private final Forms forms;
  private final Workbook book;
  private final XlsxSummary summary;
  private final XlsxFindings findings;
  private final XlsxCells cells;
  private final XlsxForm form;
  private final XlsxUnchecked unchecked;

  /**
   * @param mostLines of a sheet, the line of names included
   */
  XlsxWriter(
      OutputStream stream,
      Language language,
      String version,
      Forms forms,
      RuleText rules,
      int mostLines) {
    this.stream = stream;
    this.forms = forms;
    this.book = new Workbook("gouji " + version);
    // In the order of the sheets.
    this.summary = new XlsxSummary(book, language, rules);
    this.findings = new XlsxFindings(book, language, rules, mostLines);
    this.cells = new XlsxCells(book, language, mostLines);
    this.form = new XlsxForm(book, language, forms, mostLines);
    this.unchecked = new XlsxUnchecked(book, language, mostLines);
  }

  /** A writer whose sheets have as many lines as the format allows. */
  public XlsxWriter(
      OutputStream stream, Language language, String version, Forms forms, RuleText rules) {
    this(stream, language, version, forms, rules, SheetTable.MOST_LINES);
  }

  @Override
  public void start() {
    // the sheets are open already
  }

  @Override
  public void result(Result result) {
    Report report = result.report();
    Names names = new Names(forms.editionOrNewest(report == null ? null : report.edition()));
    unchecked.add(result, names);
    summary.add(result);
    if (report == null || !result.isReport()) {
      return;
    }
    Judgement judgement = result.judgement();
    if (judgement != null) {
      findings.add(result, report, names, judgement);
    }
    cells.add(result, report, names);
    form.add(result, report);
  }

  /** The file, with the number of the report if it holds several. */
  static String file(Result result) {
    return result.part() == 0 ? result.file() : result.file() + " #" + result.part();
  }

  @Override
  public void end(Summary total) throws IOException {
    summary.write(total);
    findings.finish();
    cells.finish();
    form.finish();
    unchecked.finish();
    book.write(stream);
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
