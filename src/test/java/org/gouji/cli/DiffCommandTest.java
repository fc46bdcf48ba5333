package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DiffCommandTest {
  @TempDir Path folder;
  private Path reports = Path.of("");

  @BeforeEach
  void reports() throws IOException {
    reports = Files.createDirectory(folder.resolve("reports"));
    write("clean.txt", ReportFiles.clean());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(reports.resolve(name), text);
  }

  /** The result of a check as a file. */
  private String result(String name, String format, String... more) {
    String file = folder.resolve(name).toString();
    List<String> args = new ArrayList<>(List.of("check", "--output", format + "=" + file));
    args.add(reports.toString());
    args.addAll(List.of(more));
    Call.of(args.toArray(String[]::new));
    return file;
  }

  private static String counts(String earlier, String later) {
    Call call = Call.of("diff", "--output", "json", earlier, later);
    JsonNode root = new ObjectMapper().readTree(call.out());
    StringBuilder counts = new StringBuilder();
    for (String name :
        new String[] {"new", "changed", "no_longer_checked", "solved", "still_there"}) {
      counts.append(root.get(name).size()).append(' ');
    }
    return counts.append("exit ").append(call.code()).toString();
  }

  @Test
  void findings_are_new_still_there_changed_solved_or_no_longer_checked() throws IOException {
    String clean = result("clean", "json");
    write("faulty.txt", ReportFiles.faulty());
    String faulty = result("faulty", "json");
    assertThat(counts(clean, faulty)).isEqualTo("2 0 0 0 0 exit 1");
    assertThat(counts(faulty, faulty)).isEqualTo("0 0 0 0 2 exit 0");
    assertThat(counts(faulty, clean)).isEqualTo("0 0 2 0 0 exit 0");
    write("faulty.txt", ReportFiles.faulty().replace("\t53\n", "\t54\n"));
    assertThat(counts(faulty, result("other", "json"))).isEqualTo("0 2 0 0 0 exit 0");
    write("faulty.txt", ReportFiles.faulty().replace("\t53\n", "\t13\n"));
    assertThat(counts(faulty, result("repaired", "json"))).isEqualTo("0 0 0 2 0 exit 0");
  }

  @Test
  void json_and_ndjson_can_be_compared() throws IOException {
    write("faulty.txt", ReportFiles.faulty());
    String lines = result("lines", "ndjson");
    assertThat(counts(result("whole", "json"), lines)).isEqualTo("0 0 0 0 2 exit 0");
    assertThat(counts(lines, lines)).isEqualTo("0 0 0 0 2 exit 0");
  }

  @Test
  void what_is_waived_or_switched_off_is_not_solved() throws IOException {
    write("faulty.txt", ReportFiles.faulty());
    String faulty = result("faulty", "json");
    String waiver =
        """
        waivers:
          - {rule: requests-row-total, where: granted, organs: 青岚县河口镇人民政府, expected: 13,
             actual: 53, reason: known, until: 2999-12-31}
        """;
    String waiving = Files.writeString(folder.resolve("waive.yaml"), waiver).toString();
    for (String format : new String[] {"json", "ndjson"}) {
      String waived = result("waived", format, "--config", waiving);
      assertThat(counts(faulty, waived)).isEqualTo("0 0 0 0 2 exit 0");
      assertThat(counts(waived, faulty)).isEqualTo("0 0 0 0 2 exit 0");
    }
    String off = "rules: {requests-row-total: off}";
    String switching = Files.writeString(folder.resolve("off.yaml"), off).toString();
    assertThat(counts(faulty, result("off", "json", "--config", switching)))
        .isEqualTo("0 0 1 0 1 exit 0");
  }

  @Test
  void a_report_is_known_wherever_it_lies_and_how_often_it_is_there() throws IOException {
    String nameless = ReportFiles.faulty().replace("青岚县河口镇人民政府", "");
    write("one.txt", ReportFiles.faulty());
    write("nameless.txt", nameless);
    String before = result("before", "json");
    Files.createDirectory(reports.resolve("moved"));
    Files.move(reports.resolve("one.txt"), reports.resolve("moved/other.txt"));
    Files.move(reports.resolve("nameless.txt"), reports.resolve("moved/nameless.txt"));
    assertThat(counts(before, result("moved", "json"))).matches("0 0 0 0 \\d exit 0");
    write("copy.txt", ReportFiles.faulty());
    String copied = result("copied", "json");
    assertThat(counts(before, copied)).startsWith("3 0 0 0 ").endsWith(" exit 1");
    Files.delete(reports.resolve("copy.txt"));
    assertThat(counts(copied, result("again", "json"))).startsWith("0 0 0 3 ");
  }

  @Test
  void text_is_a_line_each_and_the_counts() throws IOException {
    String clean = result("clean", "json");
    write("faulty.txt", ReportFiles.faulty());
    Call call = Call.of("diff", clean, result("faulty", "json"));
    assertThat(call.out().lines().toList())
        .hasSize(3)
        .anyMatch(l -> l.startsWith("+ new  青岚县河口镇人民政府 2024 error requests-row-total/granted"))
        .endsWith("new 2, changed 0, no longer checked 0, solved 0, still there 0");
  }

  @Test
  void what_is_no_result_is_wrong_usage() throws IOException {
    String good = result("good", "json");
    for (String wrong : new String[] {"", "[]", "{}", "{\"type\": \"run\"}", "text", "{\"a\":"}) {
      String file = Files.writeString(folder.resolve("wrong"), wrong).toString();
      Call call = Call.of("diff", good, file);
      assertThat(call.code()).as(wrong).isEqualTo(2);
      assertThat(call.out()).isEmpty();
    }
    String nowhere = folder.resolve("nowhere").toString();
    assertThat(Call.of("diff", good, nowhere).err()).contains(nowhere + ": there is no such file");
  }
}
