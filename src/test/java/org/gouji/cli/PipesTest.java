package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.cli.Program.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real pipes, of which no length is known, which cannot be sought in and are read once. */
class PipesTest {
  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void program() {
    program = new Program(folder);
  }

  @Test
  void a_document_and_a_list_are_taken_from_a_pipe() throws Exception {
    String notice = "关于召开会议的通知";
    Ended document = program.piped(notice, "check", "-");
    assertThat(document.err()).isEmpty();
    assertThat(document.out()).contains("1 document", "stdin");
    Path file = Files.writeString(folder.resolve("note.txt"), notice);
    Ended list = program.piped(file + "\n", "check", "--files-from", "-");
    assertThat(list.err()).isEmpty();
    assertThat(list.out()).contains("note.txt");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_result_goes_to_a_pipe_by_its_name() throws Exception {
    Path file = Files.writeString(folder.resolve("note.txt"), "关于召开会议的通知");
    Ended ended = program.intoPipe("check", file.toString(), "--output", "csv=/dev/stdout");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("file,part,");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void earlier_results_are_taken_from_a_pipe_by_its_name() throws Exception {
    Path file = Files.writeString(folder.resolve("note.txt"), "关于召开会议的通知");
    Ended result = program.run("check", file.toString(), "--output", "json");
    Path kept = Files.writeString(folder.resolve("result.json"), result.out());
    Ended diff = program.piped(result.out(), "diff", "/dev/stdin", kept.toString());
    assertThat(diff.err()).isEmpty();
    assertThat(diff.code()).isEqualTo(ExitCode.OK.code());
    Path known = folder.resolve("known.json");
    program.run("check", file.toString(), "--baseline", known.toString(), "--update-baseline");
    Ended check =
        program.piped(
            Files.readString(known), "check", file.toString(), "--baseline", "/dev/stdin");
    assertThat(check.out()).contains("1 document");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void an_archive_is_taken_from_a_pipe_by_its_name() throws Exception {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry("通知.txt"));
      zip.write("关于召开会议的通知".getBytes(StandardCharsets.UTF_8));
    }
    Ended ended = program.piped(archive.toByteArray(), "check", "/dev/stdin");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("1 document", "/dev/stdin!/通知.txt");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_pipe_that_is_to_be_annotated_is_asked_for_on_stdin() throws Exception {
    byte[] report = Files.readAllBytes(Path.of("samples/old-form-for-2022.docx"));
    Ended byName = program.piped(report, "annotate", "/dev/stdin", "--into", folder + "/marked");
    assertThat(byName.out()).contains("failed", "give it on stdin, as -");
    assertThat(byName.code()).isEqualTo(ExitCode.FAILED.code());
  }
}
