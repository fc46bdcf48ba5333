package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.gouji.read.Limits;
import org.gouji.run.FileNames;
import org.gouji.run.FileSet;
import org.gouji.run.Finder;
import org.gouji.run.Found;
import org.gouji.run.RunOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be read, shared by the commands that read. */
final class InputOptions {
  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
  List<String> paths = new ArrayList<>();

  @Option(names = "--files-from", paramLabel = "FILE|-", descriptionKey = "files-from")
  @Nullable String filesFrom;

  @Option(names = "--stdin-name", paramLabel = "NAME", descriptionKey = "stdin-name")
  String stdinName = "stdin";

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "timeout")
  int timeout = (int) RunOptions.DEFAULT.deadline().toSeconds();

  /** Paths as given, in lists too; known after {@link #find}. */
  private final List<String> given = new ArrayList<>();

  List<String> given() {
    return List.copyOf(given);
  }

  /** The options of the run. */
  RunOptions runOptions() throws Failure {
    if (jobs < 1) {
      throw Failure.usage("--jobs 至少为 1", "--jobs must be at least 1");
    }
    if (timeout < 1) {
      throw Failure.usage("--timeout 至少为 1 秒", "--timeout must be at least 1 second");
    }
    return RunOptions.DEFAULT.withJobs(jobs).withDeadline(java.time.Duration.ofSeconds(timeout));
  }

  /** Finds the files. */
  FileSet find(Console console) throws Failure {
    if (paths.isEmpty() && filesFrom == null) {
      throw Failure.usage(
          "没有给出文件（PATH 或 --files-from）", "nothing to read: give a PATH or --files-from");
    }
    if (paths.contains("-") && "-".equals(filesFrom)) {
      throw Failure.usage("标准输入不能既是文档又是清单", "stdin cannot be a document and a list at once");
    }
    Finder finder = new Finder();
    for (String path : paths) {
      if (path.equals("-")) {
        finder.add(stdin(console.in()));
      } else {
        given.add(path);
      }
    }
    if (filesFrom != null) {
      finder.isList();
      given.addAll(list(filesFrom, console.in()));
    }
    given.forEach(finder::add);
    return finder.found();
  }

  private Found stdin(InputStream in) throws Failure {
    try {
      // One byte beyond the limit is enough for the reader to refuse it as too large.
      return Found.bytes(stdinName, in.readNBytes((int) Limits.DEFAULT.maxBytes() + 1));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.UNREAD,
          "标准输入读取失败：" + Trouble.of(e).zh(),
          "stdin could not be read: " + Trouble.of(e).en());
    }
  }

  /** One path a line, or between zero bytes as {@code find -print0} writes them. */
  private static List<String> list(String from, InputStream in) throws Failure {
    byte[] bytes;
    try {
      bytes = from.equals("-") ? in.readAllBytes() : Files.readAllBytes(FileNames.path(from));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw Failure.usage("清单无法读取：" + from, "the list cannot be read: " + from);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    List<String> paths = new ArrayList<>();
    for (String line : text.split(text.indexOf('\0') >= 0 ? "\0" : "\r?\n")) {
      if (!line.isBlank()) {
        paths.add(line);
      }
    }
    return paths;
  }
}
