package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.Gouji;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Untold;
import org.gouji.run.FileSet;
import org.gouji.run.Finder;
import org.gouji.run.Result;
import org.gouji.run.RunOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What gouji says of the folder {@code samples}, held against {@code golden.txt}. When a change is
 * meant, {@code mvn -B test -Dtest=SamplesTest -Dgouji.golden=write} writes that file anew; the
 * version control then shows what has changed.
 */
class SamplesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/gouji/samples/golden.txt");
  private static final Map<String, Result> RESULTS = new TreeMap<>();
  private static final Map<String, Path> FILES = new TreeMap<>();

  @BeforeAll
  static void check() throws IOException, InterruptedException {
    Finder finder = new Finder();
    finder.add("samples");
    FileSet files = finder.found();
    try (Stream<Path> listed = Files.list(Path.of("samples"))) {
      // By URI: in the POSIX locale a path does not show a Chinese name.
      listed.forEach(p -> FILES.put(name(p.toUri().getPath()), p));
    }
    Gouji gouji = Gouji.standard().withOptions(RunOptions.DEFAULT.withJobs(0));
    gouji.check(files, result -> RESULTS.put(name(result.file()), result));
    if (System.getProperty("gouji.golden", "").equals("write")) {
      StringBuilder all = new StringBuilder();
      RESULTS.forEach((file, result) -> all.append(shown(file, result)).append('\n'));
      Files.writeString(GOLDEN, all);
    }
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  static Stream<String> sources() {
    return SampleFolder.SOURCES.stream();
  }

  @Test
  void every_file_of_the_folder_has_a_source_and_a_golden_result() throws IOException {
    List<String> made =
        new ArrayList<>(sources().map(s -> SampleSource.of(s).word("file")).sorted().toList());
    made.add("README.md");
    assertThat(RESULTS.keySet()).containsExactlyInAnyOrderElementsOf(made);
    assertThat(golden().keySet()).containsExactlyElementsOf(RESULTS.keySet());
  }

  @Test
  void the_readme_of_the_folder_is_no_report_and_names_every_sample() throws IOException {
    assertThat(RESULTS.get("README.md").status().id()).isEqualTo("not-a-report");
    String readme = Files.readString(FILES.get("README.md"));
    assertThat(FILES.keySet().stream().filter(f -> !f.equals("README.md")))
        .allSatisfy(f -> assertThat(readme).contains("`" + f + "`"));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void a_sample_is_judged_as_its_golden_result_says(String source) throws IOException {
    String file = SampleSource.of(source).word("file");
    assertThat(shown(file, RESULTS.get(file)).lines().toList())
        .as("regenerate with -Dgouji.golden=write if this is meant: " + file)
        .isEqualTo(golden().get(file));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void every_figure_is_read_as_it_was_written(String source) {
    SampleSource sample = SampleSource.of(source);
    Map<String, String> written = new LinkedHashMap<>(sample.report().cells());
    sample
        .texts("drop")
        .forEach(row -> written.keySet().removeIf(id -> id.contains("." + row + ".")));
    Report report = RESULTS.get(sample.word("file")).report();
    Map<String, String> read = new LinkedHashMap<>();
    report.cells().forEach((id, value) -> read.put(id.toString(), shown(value)));
    written.replaceAll((id, text) -> text.replace("万元", "").replace("+", ""));
    assertThat(read).containsExactlyInAnyOrderEntriesOf(written);
    assertThat(report.organization()).isEqualTo(sample.word("organ"));
    assertThat(report.year()).hasToString(sample.word("year"));
    assertThat(report.edition()).isEqualTo(sample.word("edition"));
  }

  /** Files whose bytes do not depend on the program that made them. */
  @ParameterizedTest
  @MethodSource("sources")
  void text_and_web_samples_are_as_their_sources_say(String source) throws IOException {
    SampleSource sample = SampleSource.of(source);
    String file = sample.word("file");
    if (file.endsWith(".txt") || file.endsWith(".html")) {
      assertThat(Files.readAllBytes(FILES.get(file)))
          .as("make the samples anew with SampleFolder")
          .isEqualTo(SampleFolder.bytes(sample, file));
    }
  }

  @Test
  void the_likeliest_explanation_of_swapped_digits_is_the_swap() {
    assertThat(
            RESULTS
                .get("swapped-digits-pipe-lines.txt")
                .judgement()
                .explanations()
                .get(0)
                .changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.cell()).hasToString("requests.granted.natural_person");
              assertThat(change.suggested()).hasToString("21");
            });
  }

  private static String shown(CellValue value) {
    return value.isNumber() ? value.number().toPlainString() : value.raw();
  }

  private static String shown(String file, Result result) {
    StringBuilder text = new StringBuilder(file).append('\n');
    text.append("  ").append(result.status().id());
    Report report = result.report();
    if (result.reason() != null || report == null || result.judgement() == null) {
      return text.append('\n').toString();
    }
    text.append("; ").append(report.organization()).append(", ").append(report.year());
    text.append(", form of ").append(report.edition()).append('\n');
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Finding f : result.judgement().findings()) {
      String head = f.severity().name().toLowerCase(Locale.ROOT) + " " + f.rule();
      groups.computeIfAbsent(head, k -> new ArrayList<>()).add(f.where());
    }
    for (Untold u : result.judgement().untold()) {
      groups.computeIfAbsent("untold " + u.rule(), k -> new ArrayList<>()).add(u.where());
    }
    groups.forEach(
        (head, where) -> {
          text.append("  ").append(head).append(":\n");
          where.forEach(w -> text.append("    ").append(w.isEmpty() ? "-" : w).append('\n'));
        });
    return text.toString();
  }

  /** The blocks of the golden file, by the name of the sample. */
  private static Map<String, List<String>> golden() throws IOException {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    String text = Files.readString(GOLDEN, StandardCharsets.UTF_8);
    for (String block : text.split("\n\n")) {
      List<String> lines = Arrays.asList(block.strip().split("\n"));
      if (!block.isBlank()) {
        blocks.put(lines.get(0), lines);
      }
    }
    return blocks;
  }
}
