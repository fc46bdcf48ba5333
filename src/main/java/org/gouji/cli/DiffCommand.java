package org.gouji.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.output.base.AtomicFile;
import org.gouji.output.compare.DiffFormat;
import org.gouji.output.compare.ResultDiff;
import org.gouji.run.FileNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji diff OLD NEW}: holds two results against each other. */
@Command(name = "diff", resourceBundle = "org.gouji.cli.Help", sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  private final GoujiCommand root;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff-old")
  String earlier = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff-new")
  String later = "";

  @Option(names = "--output", paramLabel = "FORMAT[=FILE]", descriptionKey = "diff-output")
  List<String> output = new ArrayList<>();

  DiffCommand(GoujiCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Failure {
    List<OutputSpec<DiffFormat>> specs =
        OutputSpec.parse(output, DiffFormat.TEXT, DiffFormat.class);
    ResultDiff diff = diff();
    for (OutputSpec<DiffFormat> spec : specs) {
      write(spec, diff);
    }
    return (diff.hasNewErrors() ? ExitCode.FINDINGS : ExitCode.OK).code();
  }

  private ResultDiff diff() throws Failure {
    try {
      return ResultDiff.of(FileNames.path(earlier), FileNames.path(later));
    } catch (IOException e) {
      String file = e instanceof FileSystemException system ? system.getFile() + ": " : "";
      throw incomparable(file + Trouble.of(e).zh(), file + Trouble.of(e).en());
    } catch (InvalidPathException e) {
      throw incomparable(e.getInput(), e.getInput());
    }
  }

  private static Failure incomparable(String zh, String en) {
    return Failure.usage(
        "结果无法比较（需要两份 check --output json 或 ndjson 的结果）：" + zh,
        "the results cannot be compared (two of check --output json or ndjson are needed): " + en);
  }

  private void write(OutputSpec<DiffFormat> spec, ResultDiff diff) throws Failure {
    String name = spec.file();
    try {
      if (name == null) {
        spec.format().write(diff, root.console().out(), root.language());
        root.console().out().flush();
        return;
      }
      try (AtomicFile file = new AtomicFile(FileNames.path(name))) {
        spec.format().write(diff, file.stream(), root.language());
        file.commit();
      }
    } catch (IOException e) {
      throw new Outputs.WriteException(name == null ? "" : name, e).failure();
    } catch (InvalidPathException e) {
      throw Failure.usage("不是文件名：" + name, "not the name of a file: " + name);
    }
  }
}
