package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.locate.Explanation;
import org.gouji.locate.Explanation.Grade;
import org.gouji.read.Source;
import org.gouji.rule.Judgement;
import org.gouji.run.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents in, the wrong figure out: what must be true of every report. */
class WrongFigureTest {
  private static final Gouji GOUJI = Gouji.standard();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 3);
  }

  private static List<String> cells(SampleReport report) {
    return report.cells().keySet().stream().filter(c -> c.startsWith("requests.")).toList();
  }

  private static SampleReport report(long seed) {
    return RandomReport.of(seed, "2021", seed % 3 == 0 ? 2 : seed % 3 == 1 ? 40 : 90_000);
  }

  /** What section 一 of such a report says of its applications. */
  private static String paragraph(SampleReport report) {
    Map<String, String> c = report.cells();
    return "（二）依申请公开。收到政府信息公开申请%s件，上年结转%s件，办结%s件，其中予以公开%s件、部分公开%s件，结转下年度继续办理%s件。"
        .formatted(
            c.get("requests.received.total"),
            c.get("requests.carried_in.total"),
            c.get("requests.handled.total"),
            c.get("requests.granted.total"),
            c.get("requests.partly_granted.total"),
            c.get("requests.carried_out.total"));
  }

  private static Judgement judge(SampleReport report) {
    List<Result> results =
        GOUJI.check(
            new Source(
                "report.txt", TextLayout.TAB_GRID.write(report).getBytes(StandardCharsets.UTF_8)));
    return judgement(results, 0);
  }

  /** Of two reports in an archive what is said of the second. */
  private static Judgement judge(SampleReport before, SampleReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (SampleReport each : List.of(before, report)) {
        zip.putNextEntry(new ZipEntry(each.year() + ".txt"));
        zip.write(TextLayout.TAB_GRID.write(each).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return judgement(GOUJI.check(new Source("both.zip", bytes.toByteArray())), 1);
  }

  private static Judgement judgement(List<Result> results, int index) {
    Judgement judgement = results.get(index).judgement();
    assertThat(judgement).isNotNull();
    return judgement;
  }

  private static String other(SplittableRandom random, String right) {
    long value = Long.parseLong(right);
    long wrong = value;
    while (wrong == value) {
      wrong = random.nextBoolean() ? random.nextLong(2 * value + 10) : value + random.nextInt(1, 9);
    }
    return Long.toString(wrong);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_single_wrong_figure_is_named_with_its_true_value(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SampleReport report = report(seed);
    List<String> cells = cells(report);
    assertThat(cells).hasSize(175);
    // All 175 between the seeds.
    for (int i = (int) seed - 1; i < cells.size(); i += 3) {
      String cell = cells.get(i);
      String right = report.cells().get(cell);
      Judgement judgement = judge(report.printing(Map.of(cell, other(random, right))));
      assertThat(judgement.explanations())
          .as("seed %d, %s", seed, cell)
          .singleElement()
          .satisfies(
              e -> {
                assertThat(e.grade()).isEqualTo(Grade.HIGH);
                assertThat(e.changes()).singleElement().matches(c -> right(c, report));
                assertThat(e.changes().get(0).cell()).hasToString(cell);
                assertThat(e.settles()).hasSizeGreaterThan(1);
              });
    }
  }

  /** The text was copied from last year, and what is filed as last year's report is another one. */
  @ParameterizedTest
  @MethodSource("seeds")
  void sources_of_another_year_never_make_a_wrong_figure_sure(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SampleReport report = report(seed);
    SampleReport stale = report(seed + 3);
    SampleReport before = report(seed + 6).about(report.year() - 1);
    int named = 0;
    for (int i = 0; i < 16; i++) {
      Map<String, String> printed = new LinkedHashMap<>();
      if (i % 2 == 1) {
        // Half of them leave zeros and some totals blank: fewer checks, more to be mistaken about.
        cells(report).stream()
            .filter(c -> report.cells().get(c).equals("0") || c.matches(".*ed_.*total"))
            .filter(c -> random.nextInt(3) > 0)
            .forEach(c -> printed.put(c, ""));
      }
      for (int errors = 1 + random.nextInt(2); errors > 0; errors--) {
        String cell = cells(report).get(random.nextInt(175));
        printed.put(cell, other(random, report.cells().get(cell)));
      }
      Judgement judgement = judge(before, report.printing(printed).saying(paragraph(stale)));
      for (Explanation explanation : judgement.explanations()) {
        if (explanation.grade() == Grade.HIGH) {
          named++;
          assertThat(explanation.changes())
              .as("seed %d, report %d", seed, i)
              .allMatch(c -> right(c, report));
        }
      }
    }
    assertThat(named).isPositive();
  }

  private static boolean right(Explanation.Change change, SampleReport report) {
    String right = report.cells().get(change.cell().toString());
    return change.suggested().toPlainString().equals(right);
  }
}
