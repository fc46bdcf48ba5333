package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that are named as input by mistake: they are no reports, whatever they quote. */
class ResultsAsInputTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "check, csv",
    "check, csv-cells",
    "check, html",
    "check, xlsx",
    "check, json",
    "check, ndjson",
    "check, sarif",
    "check, junit",
    "extract, csv-cells",
    "extract, json",
    "extract, ndjson",
  })
  void results_are_no_report(String command, String format) throws Exception {
    Path report = Files.writeString(folder.resolve("faulty.txt"), ReportFiles.faulty());
    Path result = folder.resolve("result." + format);
    Call.of(command, "--output", format + "=" + result, report.toString());
    assertThat(result).isNotEmptyFile();

    Call read = Call.of("check", "--output", "ndjson", result.toString());
    assertThat(read.code()).isEqualTo(3);
    assertThat(read.out())
        .contains("\"status\":\"not-a-report\"", "\"reason_code\":\"own-results\"");
  }
}
