package org.gouji.output;

import java.io.OutputStream;
import org.gouji.form.Forms;

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

  /** A writer of this format. */
  public ResultWriter writer(OutputStream stream, Style style, Forms forms) {
    return switch (this) {
      case TEXT -> new CheckTextWriter(stream, style.people(), style.ink(), style.detail(), forms);
      case JSON -> new CheckJsonWriter(stream, style.machines(), style.version());
      case NDJSON -> new CheckNdjsonWriter(stream, style.machines(), style.version());
      case HTML -> new HtmlWriter(stream, style.people(), style.version(), forms);
      case XLSX ->
          new XlsxWriter(stream, style.people(), style.version(), forms, SheetTable.MOST_LINES);
      case CSV -> new CsvFindingsWriter(stream, style.machines());
      case CSV_CELLS -> new CsvCellsWriter(stream, style.machines());
      case SARIF -> new SarifWriter(stream, style.machines(), style.version());
      case JUNIT -> new JunitWriter(stream, style.machines(), style.failFrom());
      case GITHUB -> new GithubWriter(stream, style.machines());
      case GITLAB -> new GitlabWriter(stream, style.machines());
    };
  }
}
