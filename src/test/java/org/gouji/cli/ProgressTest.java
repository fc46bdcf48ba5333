package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.Gouji;
import org.gouji.document.Columns;
import org.gouji.output.base.Language;
import org.gouji.run.Finder;
import org.gouji.run.Result;
import org.gouji.run.ResultSink;
import org.gouji.run.RunOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  @TempDir Path folder;
  private final StringWriter shown = new StringWriter();
  private long now = 5 * SECOND;

  private Progress progress(boolean on, Language language) {
    return new Progress(on, new PrintWriter(shown), language, () -> now);
  }

  @Test
  void a_long_run_tells_files_rate_time_left_and_the_current_file() {
    try (Progress progress = progress(true, Language.EN)) {
      now += 100 * SECOND;
      progress.show(500, 5000, "in/镇.docx");
      assertThat(shown.toString())
          .isEqualTo("\r\u001B[K500/5000 (10%)  5/s  about 15:00 left  in/镇.docx");
      now += SECOND / 10;
      progress.show(501, 5000, "b"); // too soon to draw it again
      assertThat(shown.toString()).doesNotContain("501");
    }
    assertThat(shown.toString()).endsWith("in/镇.docx\r\u001B[K");
  }

  @Test
  void a_slow_run_counts_by_the_minute_and_hours_have_their_place() {
    Progress progress = progress(true, Language.ZH);
    now += 600 * SECOND;
    progress.show(10, 100, "a.pdf");
    assertThat(shown.toString()).endsWith("10/100 (10%)  每分钟 1 份  剩余约 1:30:00  a.pdf");
  }

  @Test
  void a_short_run_and_whatever_is_no_terminal_show_nothing() {
    try (Progress shortRun = progress(true, Language.EN);
        Progress off = progress(false, Language.EN)) {
      now += SECOND;
      shortRun.show(1, 2, "a");
      now += 9 * SECOND;
      off.show(1, 2, "a");
    }
    assertThat(shown.toString()).isEmpty();
  }

  @Test
  void a_name_is_cut_to_the_line_and_cannot_steer_the_terminal() {
    Progress progress = progress(true, Language.EN);
    now += 10 * SECOND;
    progress.show(1, 2, "\u001B[31m" + "很长的文件夹/".repeat(20) + "末尾.docx");
    String line = shown.toString().substring("\r\u001B[K".length());
    assertThat(line).doesNotContain("\u001B").endsWith("末尾.docx").contains("left  …");
    assertThat(Columns.width(line)).isLessThan(80);
  }

  @Test
  void a_run_tells_how_far_it_is_before_its_results_come() throws Exception {
    Finder finder = new Finder();
    for (int i = 0; i < 3; i++) {
      Path file = Files.writeString(folder.resolve("r" + i + ".txt"), ReportFiles.clean());
      finder.add(file.toString());
    }
    List<String> told = new ArrayList<>();
    Gouji gouji = Gouji.standard().withOptions(RunOptions.DEFAULT.withJobs(0));
    gouji.check(
        finder.found(),
        new ResultSink() {
          @Override
          public void accept(Result result) {
            told.add("result");
          }

          @Override
          public void progress(int done, int known, String current) {
            told.add(done + "/" + known + current.replaceFirst(".*/", " "));
          }
        });
    assertThat(told)
        .containsExactly("0/3", "1/3 r0.txt", "2/3 r1.txt", "result", "result", "result");
  }

  @Test
  void a_command_without_a_terminal_writes_no_line() throws IOException {
    Path file = Files.writeString(folder.resolve("r.txt"), ReportFiles.clean());
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintWriter(err),
            Language.EN,
            false,
            true);
    String[] args = {"check", file.toString()};
    assertThat(CommandLineRun.run(args, console)).isZero();
    assertThat(err.toString()).isEmpty(); // over before it is worth a line
  }
}
