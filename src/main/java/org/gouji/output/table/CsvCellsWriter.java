package org.gouji.output.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.report.CellValue;
import org.gouji.report.Repair;
import org.gouji.report.Report;
import org.gouji.run.Result;
import org.gouji.run.Summary;

/** {@code --output csv-cells}: a line per cell of every report. */
public final class CsvCellsWriter implements ResultWriter {
  private final Csv out;
  private final Language language;

  public CsvCellsWriter(OutputStream stream, Language language) {
    this.out = new Csv(stream);
    this.language = language;
  }

  @Override
  public void start() throws IOException {
    out.headOfReports("cell", "state", "value", "raw", "unit", "repaired");
  }

  @Override
  public void result(Result result) throws IOException {
    Report report = result.report();
    if (report == null) {
      return;
    }
    for (Map.Entry<CellId, CellValue> entry : report.cells().entrySet()) {
      CellValue value = entry.getValue();
      Repair repair = value.repair();
      out.report(result, report)
          .own(entry.getKey().toString())
          .own(value.state().name().toLowerCase(Locale.ROOT))
          .number(value.number())
          .text(value.raw())
          .text(report.columnUnits().getOrDefault(entry.getKey(), value.unit()))
          .text(repair == null ? null : language.pick(repair))
          .end();
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.flush();
  }
}
