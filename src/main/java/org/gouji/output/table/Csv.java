package org.gouji.output.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.output.base.Texts;
import org.gouji.report.Report;
import org.gouji.run.Result;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines of comma-separated values as RFC 4180 has them, in UTF-8 without a byte order mark.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class Csv {
  private final BufferedWriter out;
  private boolean first = true;

  Csv(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** The line of names. */
  void head(String... names) throws IOException {
    for (String name : names) {
      own(name);
    }
    end();
  }

  /** The names of {@link #report}, and of more columns behind them. */
  void headOfReports(String... more) throws IOException {
    for (String name : List.of("file", "part", "organization", "year", "edition")) {
      own(name);
    }
    head(more);
  }

  /** Where a line comes from: the file, the number of the report in it, and what the report is. */
  Csv report(Result result, Report report) throws IOException {
    return text(result.file())
        .own(result.part() == 0 ? "" : String.valueOf(result.part()))
        .text(report.organization())
        .own(report.year() == null ? "" : report.year().toString())
        .text(report.edition());
  }

  /** A text from elsewhere. */
  Csv text(@Nullable String text) throws IOException {
    if (text == null) {
      return own("");
    }
    String tame = Texts.tame(text.replace("\r\n", "\n"));
    return own(Texts.looksLikeFormula(tame) ? "'" + tame : tame);
  }

  /** A number, negative or not. */
  Csv number(@Nullable BigDecimal number) throws IOException {
    return own(number == null ? "" : number.toPlainString());
  }

  /** A word or number of the program's own. */
  Csv own(String text) throws IOException {
    if (!first) {
      out.write(',');
    }
    first = false;
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    return this;
  }

  /** Ends the line. */
  void end() throws IOException {
    out.write("\r\n");
    first = true;
  }

  void flush() throws IOException {
    out.flush();
  }
}
