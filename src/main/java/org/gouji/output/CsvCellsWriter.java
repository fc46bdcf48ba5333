package org.gouji.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.report.CellValue;
import org.gouji.report.Repair;
import org.gouji.report.Report;
import org.gouji.run.Result;
import org.gouji.run.Summary;
import org.jspecify.annotations.Nullable;

/**
 * {@code --output csv-cells}: a line per cell of every report, RFC 4180, UTF-8. A text from a
 * document that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvCellsWriter implements ResultWriter {
  private final BufferedWriter out;
  private final Language language;

  CsvCellsWriter(OutputStream stream, Language language) {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.language = language;
  }

  @Override
  public void start() throws IOException {
    out.write("file,part,organization,year,edition,cell,state,value,raw,unit,repaired\r\n");
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
      BigDecimal number = value.number();
      text(result.file()).write(',');
      out.write(result.part() == 0 ? "," : result.part() + ",");
      text(report.organization()).write(',');
      text(report.year() == null ? null : report.year().toString()).write(',');
      text(report.edition()).write(',');
      text(entry.getKey().toString()).write(',');
      text(value.state().name().toLowerCase(java.util.Locale.ROOT)).write(',');
      out.write(number == null ? "," : number.toPlainString() + ",");
      text(value.raw()).write(',');
      text(report.columnUnits().getOrDefault(entry.getKey(), value.unit())).write(',');
      text(repair == null ? null : language.pick(repair)).write("\r\n");
    }
  }

  private BufferedWriter text(@Nullable String text) throws IOException {
    if (text == null || text.isEmpty()) {
      return out;
    }
    String safe = Texts.whole(text);
    if ("=+-@\t\r".indexOf(safe.charAt(0)) >= 0) {
      safe = "'" + safe;
    }
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    out.write(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    return out;
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.flush();
  }
}
