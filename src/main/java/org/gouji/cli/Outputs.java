package org.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.document.Message;
import org.gouji.output.base.AtomicFile;
import org.gouji.output.base.ResultWriter;
import org.gouji.run.FileNames;
import org.gouji.run.Result;
import org.gouji.run.ResultSink;
import org.gouji.run.Summary;
import org.jspecify.annotations.Nullable;

/** All outputs of one run: each result goes to every one of them. */
final class Outputs implements ResultSink, AutoCloseable {
  private final OutputStream stdout;
  private final List<Output> outputs = new ArrayList<>();

  private record Output(ResultWriter writer, @Nullable AtomicFile file, String name) {}

  /** A step that writes. */
  private interface Step {
    void run(Output output) throws IOException;
  }

  /** A result could not be written; the run ends. */
  static final class WriteException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final transient Message why;

    WriteException(String name, IOException cause) {
      super(Trouble.of(cause).en(), cause);
      this.name = name;
      this.why = Trouble.of(cause);
    }

    Failure failure() {
      if (name.isEmpty() && isBrokenPipe()) {
        return new Failure(ExitCode.FAILED, "", ""); // whoever read has gone, and nobody listens
      }
      String target = name.isEmpty() ? "stdout" : name;
      return new Failure(
          ExitCode.FAILED,
          "结果无法写入 " + target + "：" + why.zh(),
          "the result could not be written to " + target + ": " + why.en());
    }

    private boolean isBrokenPipe() {
      String text = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
      return text.contains("pipe") || text.contains("管道") || text.contains("stream closed");
    }
  }

  /** Makes the writer of one output. */
  interface Maker<F extends Enum<F>> {
    ResultWriter make(F format, OutputStream stream, boolean isFile);
  }

  /** A run that is broken off leaves no half files either. */
  private final Thread onShutdown = new Thread(this::removeUnfinished);

  private Outputs(OutputStream stdout) {
    this.stdout = stdout;
    Runtime.getRuntime().addShutdownHook(onShutdown);
  }

  /** Opens all, so that what cannot be written is known before anything is read. */
  static <F extends Enum<F>> Outputs open(
      List<OutputSpec<F>> specs, OutputStream stdout, Maker<F> maker) throws Failure {
    Outputs all = new Outputs(stdout);
    for (OutputSpec<F> spec : specs) {
      String name = spec.file();
      if (name == null) {
        all.outputs.add(new Output(maker.make(spec.format(), stdout, false), null, ""));
        continue;
      }
      try {
        AtomicFile file = new AtomicFile(FileNames.path(name));
        all.outputs.add(new Output(maker.make(spec.format(), file.stream(), true), file, name));
      } catch (IOException e) {
        all.close();
        throw new WriteException(name, e).failure();
      } catch (InvalidPathException e) {
        all.close();
        throw Failure.usage("不是文件名：" + name, "not the name of a file: " + name);
      }
    }
    return all;
  }

  void start() throws WriteException {
    each(o -> o.writer().start());
  }

  @Override
  public void accept(Result result) throws WriteException {
    each(o -> o.writer().result(result));
  }

  /** Writes the summary and completes the files. */
  void end(Summary summary) throws WriteException {
    each(o -> o.writer().end(summary));
    try {
      stdout.flush();
    } catch (IOException e) {
      throw new WriteException("", e);
    }
    each(
        o -> {
          if (o.file() != null) {
            o.file().commit();
          }
        });
  }

  private void each(Step step) throws WriteException {
    for (Output output : outputs) {
      try {
        step.run(output);
      } catch (IOException e) {
        throw new WriteException(output.name(), e);
      }
    }
  }

  /** Removes what was not completed. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(onShutdown);
    } catch (IllegalStateException e) {
      return; // the process is ending, and the hook does it
    }
    removeUnfinished();
  }

  private void removeUnfinished() {
    for (Output output : outputs) {
      quietly(output, o -> o.writer().close());
      quietly(
          output,
          o -> {
            if (o.file() != null) {
              o.file().close();
            }
          });
    }
  }

  private static void quietly(Output output, Step step) {
    try {
      step.run(output);
    } catch (IOException e) {
      return; // it is given up anyway
    }
  }
}
