package org.gouji.output;

import java.io.OutputStream;
import org.gouji.form.Forms;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.base.RuleText;
import org.gouji.output.ci.GithubWriter;
import org.gouji.output.ci.GitlabWriter;
import org.gouji.output.ci.JunitWriter;
import org.gouji.output.ci.SarifWriter;
import org.gouji.output.json.CheckJsonWriter;
import org.gouji.output.json.CheckNdjsonWriter;
import org.gouji.output.page.HtmlWriter;
import org.gouji.output.table.CsvCellsWriter;
import org.gouji.output.table.CsvFindingsWriter;
import org.gouji.output.table.XlsxWriter;
import org.gouji.output.text.CheckTextWriter;
import org.gouji.rule.Catalogue;

/** The formats of {@code check}. */
public enum CheckFormat {
  TEXT,
  JSON,
  NDJSON,
  HTML,
  XLSX,
  CSV,
  CSV_CELLS,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB;

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /**
   * A writer of this format.
   *
   * @param catalogue the rules of the run, with the user's own
   */
  public ResultWriter writer(OutputStream stream, Style style, Forms forms, Catalogue catalogue) {
    RuleText rules = new RuleText(catalogue, style.people());
    return switch (this) {
      case TEXT -> new CheckTextWriter(stream, style.people(), style.ink(), style.detail(), forms);
      case JSON -> new CheckJsonWriter(stream, style.machines(), style.version());
      case NDJSON -> new CheckNdjsonWriter(stream, style.machines(), style.version());
      case HTML -> new HtmlWriter(stream, style.people(), style.version(), forms, rules);
      case XLSX -> new XlsxWriter(stream, style.people(), style.version(), forms, rules);
      case CSV -> new CsvFindingsWriter(stream, style.machines());
      case CSV_CELLS -> new CsvCellsWriter(stream, style.machines());
      case SARIF -> new SarifWriter(stream, style.machines(), style.version(), catalogue);
      case JUNIT -> new JunitWriter(stream, style.machines(), style.failFrom());
      case GITHUB -> new GithubWriter(stream, style.machines());
      case GITLAB -> new GitlabWriter(stream, style.machines());
    };
  }
}
