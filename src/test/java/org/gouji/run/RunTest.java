package org.gouji.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Message;
import org.gouji.read.Source;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  @TempDir Path folder;

  private final RunOptions options =
      RunOptions.DEFAULT.withJobs(2).withDeadline(Duration.ofMillis(400));

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private FileSet files(String... named) {
    Finder finder = new Finder();
    if (named.length == 0) {
      finder.add(folder.toString());
    }
    for (String name : named) {
      finder.add(folder.resolve(name).toString());
    }
    return finder.found();
  }

  private Map<String, String> run(RunOptions with, FileSet files)
      throws IOException, InterruptedException {
    Map<String, String> statuses = new LinkedHashMap<>();
    new Run(Fakes.pipeline(null), with)
        .execute(
            files,
            r -> {
              Reason reason = r.reason();
              String name = r.file().substring(folder.toString().length() + 1);
              statuses.put(
                  r.part() == 0 ? name : name + "#" + r.part(),
                  r.status().id() + (reason == null ? "" : " " + reason.code()));
            });
    return statuses;
  }

  @Test
  void a_file_that_crashes_hangs_or_eats_all_memory_costs_only_itself() throws Exception {
    write("a.txt", "1");
    write("b.txt", "crash");
    write("c.txt", "deep");
    write("d.txt", "hang");
    write("e.txt", "greedy");
    write("f.txt", "hungry");
    write("g.txt", "hang");
    write("h.txt", "hang");
    write("i.txt", "2");

    assertThat(run(options, files()))
        .containsExactly(
            Map.entry("a.txt", "clean"),
            Map.entry("b.txt", "not-checked internal-error"),
            Map.entry("c.txt", "not-checked too-deep"),
            Map.entry("d.txt", "not-checked timed-out"),
            Map.entry("e.txt", "not-checked out-of-memory"),
            Map.entry("f.txt", "clean"),
            Map.entry("g.txt", "not-checked timed-out"),
            Map.entry("h.txt", "not-checked timed-out"),
            Map.entry("i.txt", "clean"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void results_come_in_the_order_of_paths_whatever_the_number_of_workers(int jobs)
      throws Exception {
    for (int i = 0; i < 60; i++) {
      write("n/" + (i * 37 % 60) + ".txt", i % 3 == 0 ? "500" : i + " " + (i + 90));
    }
    Map<String, String> statuses = run(options.withJobs(jobs), files());

    List<String> names = new ArrayList<>(statuses.keySet());
    assertThat(names).isSorted().hasSize(100);
    assertThat(statuses).containsEntry("n/0.txt", "findings").containsEntry("n/37.txt#1", "clean");
  }

  @Test
  void what_is_no_document_is_passed_over_in_folders_and_refused_when_named() throws Exception {
    write("a.txt", "foreign");
    write("b.txt", "letter");
    write("c.txt", "7");

    assertThat(run(options, files()))
        .containsExactly(Map.entry("b.txt", "not-a-report unrelated"), Map.entry("c.txt", "clean"));
    assertThat(run(options, files("a.txt", "b.txt")))
        .containsExactly(
            Map.entry("a.txt", "not-checked unknown-format"),
            Map.entry("b.txt", "not-a-report unrelated"));
  }

  @Test
  void the_summary_counts_statuses_findings_and_what_was_passed_over() throws Exception {
    write("a.txt", "foreign");
    write("b.txt", "letter");
    write("c.txt", "101");
    write("d.txt", "5");
    Finder finder = new Finder();
    finder.add(folder.toString());
    finder.add(folder.resolve("b.txt").toString());

    Summary summary = new Run(Fakes.pipeline(null), options).execute(finder.found(), result -> {});

    assertThat(summary.total()).isEqualTo(3);
    assertThat(summary.reports()).isEqualTo(2);
    assertThat(summary.skipped()).isEqualTo(1);
    assertThat(summary.refused()).isEqualTo(1);
    assertThat(summary.count(Severity.ERROR)).isEqualTo(1);
    assertThat(summary.rules()).containsExactly(Map.entry("too-many", 1));
  }

  @Test
  void the_second_phase_sees_every_report_once_in_order_and_has_the_last_word() throws Exception {
    write("a.txt", "1 2");
    write("b.txt", "letter");
    write("c.txt", "200");
    write("d.txt", "crash");
    List<String> seen = new ArrayList<>();
    SecondPhase<String> second =
        new SecondPhase<>() {
          @Override
          public String sketch(Report report) {
            return "sketch of " + report.cells().get(Fakes.CELL).raw();
          }

          @Override
          public Finisher compare(List<Sketched<String>> all, Spooled reports) {
            all.forEach(s -> seen.add(s.part() + " " + s.sketch()));
            seen.add("spooled " + reports.report(2).cells().get(Fakes.CELL).raw());
            return (index, report, judgement) -> withFinding(judgement, index);
          }
        };

    Map<String, List<String>> messages = new LinkedHashMap<>();
    new Run(Fakes.pipeline(second), options)
        .execute(
            files(),
            r -> {
              Judgement judgement = r.judgement();
              messages.put(
                  r.file().substring(folder.toString().length() + 1) + r.part(),
                  judgement == null
                      ? List.of()
                      : judgement.findings().stream().map(f -> f.message().en()).toList());
            });

    assertThat(seen)
        .containsExactly("1 sketch of 1", "2 sketch of 2", "0 sketch of 200", "spooled 200");
    assertThat(messages)
        .containsEntry("a.txt1", List.of("compared 0"))
        .containsEntry("a.txt2", List.of("compared 1"))
        .containsEntry("b.txt0", List.of())
        .containsEntry("c.txt0", List.of("too many", "compared 2"))
        .containsEntry("d.txt0", List.of());
  }

  private static Judgement withFinding(Judgement judgement, int index) {
    List<Finding> findings = new ArrayList<>(judgement.findings());
    Message message = new Message("比较", "compared " + index);
    findings.add(
        new Finding(
            "compared", Severity.INFO, "", message, null, null, List.of(), null, null, false));
    return new Judgement(findings, judgement.untold(), judgement.outcomes(), List.of());
  }

  @Test
  void a_sink_that_cannot_write_ends_the_run() throws Exception {
    write("a.txt", "1");
    Run run = new Run(Fakes.pipeline(null), options);

    assertThatThrownBy(
            () ->
                run.execute(
                    files(),
                    r -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void one_document_is_read_in_the_callers_thread() {
    Thread here = Thread.currentThread();
    List<Thread> threads = new ArrayList<>();
    Pipeline usual = Fakes.pipeline(null);
    Pipeline noting =
        new Pipeline(
            usual.reader(),
            document -> {
              threads.add(Thread.currentThread());
              return usual.interpreter().apply(document);
            },
            usual.judge(),
            null);

    List<Result> results =
        Run.single(
            noting,
            options,
            new Source("x", "3 400".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    assertThat(threads).containsOnly(here);
    assertThat(results).extracting(Result::part).containsExactly(1, 2);
    assertThat(results).extracting(Result::status).containsExactly(Status.CLEAN, Status.FINDINGS);
  }
}
