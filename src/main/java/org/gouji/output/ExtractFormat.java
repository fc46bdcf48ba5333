package org.gouji.output;

import java.io.OutputStream;
import org.gouji.form.Forms;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.json.ExtractJsonWriter;
import org.gouji.output.table.CsvCellsWriter;
import org.gouji.output.text.ExtractTextWriter;

/** The formats of {@code extract}. */
public enum ExtractFormat {
  TEXT,
  JSON,
  NDJSON,
  CSV_CELLS;

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /**
   * A writer of this format.
   *
   * @param single whether the one file was named whose JSON is laid out over several lines
   * @param locations whether JSON says where each cell stands
   */
  public ResultWriter writer(
      OutputStream stream, Style style, Forms forms, boolean single, boolean locations) {
    return switch (this) {
      case TEXT -> new ExtractTextWriter(stream, style.people(), style.ink(), forms);
      case JSON -> new ExtractJsonWriter(stream, style.machines(), forms, single, locations);
      case NDJSON -> new ExtractJsonWriter(stream, style.machines(), forms, false, locations);
      case CSV_CELLS -> new CsvCellsWriter(stream, style.machines());
    };
  }
}
