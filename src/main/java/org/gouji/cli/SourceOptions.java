package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;
import org.gouji.config.ConfigException;
import org.gouji.config.Configuration;
import org.gouji.output.base.Texts;
import org.gouji.run.FileSet;
import org.gouji.run.Finder;
import org.gouji.run.Summary;
import picocli.CommandLine.Option;

/** What else is known of the reports: those of other years, and figures that are certain. */
final class SourceOptions {
  @Option(names = "--context", paramLabel = "PATH", descriptionKey = "context")
  List<String> context = new ArrayList<>();

  @Option(names = "--pin", paramLabel = "CELL", descriptionKey = "pin")
  List<String> pins = new ArrayList<>();

  /** The files with those that are read for their sake. */
  FileSet around(FileSet files) throws Failure {
    Finder finder = new Finder();
    context.forEach(finder::add);
    FileSet found = finder.found();
    if (!found.wanting().isEmpty()) {
      String name = found.wanting().get(0);
      throw Failure.usage("--context 找不到：" + name, "--context cannot be found: " + name);
    }
    return files.withContext(found);
  }

  Configuration pin(Configuration configuration) throws Failure {
    try {
      return configuration.withPins(pins);
    } catch (ConfigException e) {
      ConfigException.Problem first = e.problems().get(0);
      throw Failure.usage("--pin：" + first.message().zh(), "--pin: " + first.message().en());
    }
  }

  /** Says on the side what of the context was no use. */
  static void tell(Summary summary, GoujiCommand root) {
    for (Summary.Unread unread : summary.context().unread()) {
      root.console()
          .err()
          .println(
              "gouji: "
                  + root.language().pick("对照文件未能读取：", "context could not be read: ")
                  + Texts.line(unread.file())
                  + root.language().pick("：", ": ")
                  + Texts.line(root.language().pick(unread.reason())));
    }
    root.console().err().flush();
  }
}
