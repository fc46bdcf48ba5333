package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.read.Limits;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Narrow tables as programs lay them out that take text off pages: no cell is missing, none is
 * wrong without a mark, and most are read. A file of the same name has the figures that the page
 * prints, a line for each row.
 */
class NarrowTableTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  @ParameterizedTest
  @CsvSource({
    "dashes-beside-torn-labels, 175",
    "every-character-one-column, 175",
    "figure-between-two-columns, 175",
    "figure-between-two-headers, 175",
    "figures-between-two-rows, 147",
    "full-rows-squeezed, 35",
    "last-label-torn, 175",
    "row-among-pieces-of-groups, 175",
    "row-behind-piece-of-group, 175",
    "row-beside-its-group, 175",
  })
  void noFigureIsWrongInSilence(String name, long fewest) throws Exception {
    String text = resource(name + ".txt");
    Report report = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
    List<String> faults = new ArrayList<>();
    long read = 0;
    for (Map.Entry<String, String> e : printed(resource(name + ".tsv")).entrySet()) {
      CellValue value = report.cell(CellId.parse(e.getKey()));
      boolean settled = value != null && value.state() != CellValue.State.UNSETTLED;
      read += settled ? 1 : 0;
      boolean right =
          value != null
              && (!settled || value.repair() != null || e.getValue().equals(plain(value)));
      if (!right) {
        faults.add(e.getKey() + " is " + value + ", not " + e.getValue());
      }
    }
    assertThat(faults).isEmpty();
    assertThat(read).isGreaterThanOrEqualTo(fewest);
  }

  private static String plain(CellValue value) {
    return value.number() != null ? value.number().toPlainString() : value.raw();
  }

  private static Map<String, String> printed(String rows) {
    Map<String, String> printed = new LinkedHashMap<>();
    for (String line : rows.lines().toList()) {
      String[] cells = line.split("\t", -1);
      String[] id = cells[0].split("\\.");
      List<FormColumn> columns =
          Forms.standard().newest().table(id[0]).orElseThrow().row(id[1]).orElseThrow().columns();
      for (int i = 0; i < columns.size(); i++) {
        printed.put(cells[0] + "." + columns.get(i).id(), cells[i + 1]);
      }
    }
    return printed;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SampleReport.class.getResourceAsStream("/narrow/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
