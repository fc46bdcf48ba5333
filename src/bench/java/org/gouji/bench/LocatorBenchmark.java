package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.gouji.locate.Evaluation;
import org.gouji.locate.Grids;
import org.gouji.locate.Localisation;
import org.gouji.locate.LocateInput;
import org.gouji.locate.Locator;
import org.gouji.locate.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long localisation takes for one failing report in a warm JVM: the target is 5 ms at p50. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class LocatorBenchmark {
  /** The kinds of errors of the table in localisation.md, and reports with many errors. */
  @Param({
    "SINGLE",
    "TWO",
    "LEAF_AND_TOTAL",
    "ROW_SHIFTED",
    "ROW_SHIFTED_FROM_MIDDLE",
    "BLANKS_AND_SINGLE",
    "BLANKS_AND_TWO",
    "MANY"
  })
  public String error;

  private List<LocateInput> reports = List.of();
  private int next;

  @Setup
  public void reports() {
    SplittableRandom random = new SplittableRandom(1);
    List<LocateInput> failing = new ArrayList<>();
    while (failing.size() < 200) {
      Sample sample = new Sample(random, Grids.anySize(random));
      if (error.equals("MANY")) {
        for (int i = 3 + random.nextInt(8); i > 0; i--) {
          sample.mistype(sample.anyPrinted());
        }
      } else {
        Spoiling.valueOf(error).spoil(sample);
      }
      LocateInput input = LocateInput.of(Grids.FORM, sample.values());
      if (Evaluation.of(input.equations(), input.values()).stream().anyMatch(Verdict::fails)) {
        failing.add(input);
      }
    }
    reports = failing;
  }

  @Benchmark
  public Localisation locate() {
    next = (next + 1) % reports.size();
    return Locator.locate(reports.get(next));
  }
}
