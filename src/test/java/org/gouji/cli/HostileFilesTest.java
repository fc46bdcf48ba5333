package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.kit.hostile.HostileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Files made to hurt cost only themselves: each has its result, and the good one beside them too.
 */
class HostileFilesTest {
  @TempDir Path folder;

  @Test
  void each_file_ends_with_a_status_and_the_good_one_is_read() throws IOException {
    Map<String, byte[]> files = HostileFiles.all();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(folder.resolve("good.txt"), ReportFiles.clean());

    Call call = Call.of("check", "--jobs", "2", "--output", "json", folder.toString());
    assertThat(call.out() + call.err()).doesNotContain("Exception").doesNotContain("\tat ");
    Map<String, String> results = new LinkedHashMap<>();
    for (JsonNode report : new ObjectMapper().readTree(call.out()).get("reports")) {
      String name = Path.of(report.get("file").stringValue()).getFileName().toString();
      String code = report.path("reason_code").asString("");
      results.put(name, report.get("status").stringValue() + " " + code);
      assertThat(code)
          .as(name)
          .isNotIn("internal-error", "too-deep", "out-of-memory", "timed-out", "not-readable");
    }
    assertThat(results).containsKeys(files.keySet().toArray(String[]::new));
    assertThat(results).containsEntry("good.txt", "clean ");
  }
}
