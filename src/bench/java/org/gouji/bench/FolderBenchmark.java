package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gouji.form.Forms;
import org.gouji.interpret.Interpreter;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.report.Report;
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

/** How long reading and understanding all files of a folder takes in a warm JVM, per folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class FolderBenchmark {
  @Param("samples")
  public String folder;

  /** What the names of the files end with; all files if empty. */
  @Param({"", ".txt", ".docx", ".html", ".pdf", ".xlsx"})
  public String ending;

  private final Interpreter interpreter = new Interpreter(Forms.standard());
  private final List<Source> sources = new ArrayList<>();

  @Setup
  public void files() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
        if (path.toString().endsWith(ending)) {
          sources.add(new Source(path.toString(), Files.readAllBytes(path)));
        }
      }
    }
  }

  @Benchmark
  public List<Report> read() throws IOException {
    List<Report> reports = new ArrayList<>();
    for (Source source : sources) {
      try {
        reports.addAll(interpreter.interpret(Formats.read(source, Limits.DEFAULT)));
      } catch (UnreadableException e) {
        // Folders hold other files as well.
      }
    }
    return reports;
  }
}
