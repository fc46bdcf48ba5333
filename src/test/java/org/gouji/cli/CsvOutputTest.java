package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings as {@code check --output csv} writes them. */
class CsvOutputTest {
  @TempDir Path folder;

  private String csv(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Call.of("check", "--output", "csv", file.toString()).out();
  }

  @Test
  void a_finding_is_a_line() throws IOException {
    List<String> lines = List.of(csv("faulty.txt", ReportFiles.faulty()).split("\r\n"));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .isEqualTo(
            "file,part,organization,year,edition,rule,severity,where,message,expected,actual,left,"
                + "right,difference,cells,likely,place,check_reading_first");
    assertThat(lines.get(1))
        .contains(",requests-handled-total,error,total,\"column total: ", ",78,38,38,78,-40,");
    String file = folder.resolve("faulty.txt").toString().replace('\\', '/');
    assertThat(lines.get(2))
        .startsWith(file + ",,青岚县河口镇人民政府,2024,2021,requests-row-total,error,granted,")
        .endsWith(",requests.granted.total=13,\"line 30, column 31\",false");
  }

  @Test
  void what_a_spreadsheet_takes_for_a_formula_is_guarded_and_quotes_are_doubled()
      throws IOException {
    String text = ReportFiles.faulty().replace("青岚县河口镇人民政府", "=HYPERLINK(\"x\")镇人民政府");
    String csv = csv("@sum,\"a\".txt", text);
    assertThat(csv).doesNotContain("\n=", ",=", ",\"=");
    assertThat(csv.split("\r\n")[1]).contains("@sum,\"\"a\"\".txt\",");
    String relative =
        Call.with(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "check",
                "-",
                "--stdin-name",
                "=1+1.txt",
                "--output",
                "csv")
            .out();
    assertThat(relative.lines().skip(1)).isNotEmpty().allMatch(l -> l.startsWith("'=1+1.txt,"));
  }

  @Test
  void a_finding_stays_in_its_line_without_controls() throws IOException {
    String text =
        ReportFiles.clean().replaceFirst("本年新收政府信息公开申请\\d+件", "本年新收政府信息公开申请999件\u001B[31m，");
    assertThat(csv("esc.txt", text)).doesNotContain("\u001B").hasLineCount(2);
  }
}
