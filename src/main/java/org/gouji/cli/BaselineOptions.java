package org.gouji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gouji.output.base.AtomicFile;
import org.gouji.output.compare.BaselineFile;
import org.gouji.output.compare.BaselineText;
import org.gouji.run.Baseline;
import org.gouji.run.BaselineRun;
import org.gouji.run.FileNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known already, and whether that is written anew. */
final class BaselineOptions {
  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
  @Nullable String baseline;

  @Option(names = "--update-baseline", descriptionKey = "update-baseline")
  boolean update;

  /** The run against it; null if none is asked for. */
  @Nullable BaselineRun open() throws Failure {
    if (baseline == null) {
      if (update) {
        throw Failure.usage(
            "--update-baseline 需要 --baseline 文件", "--update-baseline asks for --baseline FILE");
      }
      return null;
    }
    Path file = path(baseline);
    if (Files.notExists(file)) {
      if (update) {
        return new BaselineRun(Baseline.empty());
      }
      throw Failure.usage(
          "没有这个基线文件：" + baseline + "（首次使用请加 --update-baseline）",
          "there is no baseline " + baseline + " (--update-baseline makes the first one)");
    }
    try {
      return new BaselineRun(BaselineFile.read(file));
    } catch (IOException e) {
      throw Failure.usage(
          "基线文件无法读取，或不是本版 gouji 的基线：" + baseline + "（请另给文件名，或删去该文件后用 --update-baseline 重建）",
          "cannot be read as a baseline of this version of gouji: "
              + baseline
              + " (name another file, or remove this one and make it anew by --update-baseline)");
    }
  }

  /** Tells what came of it and, if asked, writes it anew. */
  void finish(BaselineRun run, GoujiCommand root) throws Failure {
    if (update && baseline != null) {
      try (AtomicFile file = new AtomicFile(path(baseline))) {
        BaselineFile.write(run.updated(), file.stream());
        file.commit();
      } catch (IOException e) {
        throw new Failure(
            ExitCode.FAILED,
            "基线无法写入 " + baseline + "：" + Trouble.of(e).zh(),
            "the baseline could not be written to " + baseline + ": " + Trouble.of(e).en());
      }
    }
    PrintWriter err = root.console().err();
    new BaselineText(root.language()).lines(run.outcome(), update).forEach(err::println);
  }

  private static Path path(String name) throws Failure {
    try {
      return FileNames.path(name);
    } catch (InvalidPathException e) {
      throw Failure.usage("不是文件名：" + name, "not the name of a file: " + name);
    }
  }
}
