package org.gouji.cli;

import org.gouji.output.Style;
import org.gouji.output.base.Detail;
import org.gouji.output.base.Ink;
import picocli.CommandLine.Option;

/** How much people want to read. */
final class DetailOptions {
  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  boolean verbose;

  /** Shown on a terminal only, and not to those who want quiet. */
  Progress progress(GoujiCommand root) {
    Console console = root.console();
    return new Progress(console.live() && !quiet, console.err(), root.language(), System::nanoTime);
  }

  Detail detail() throws Failure {
    if (quiet && verbose) {
      throw Failure.usage("--quiet 与 --verbose 不能并用", "--quiet and --verbose exclude each other");
    }
    return quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : Detail.USUAL;
  }

  Style style(GoujiCommand root) throws Failure {
    return new Style(
        root.language(),
        root.machineLanguage(),
        root.console().colour() ? Ink.COLOUR : Ink.PLAIN,
        detail(),
        Version.number());
  }
}
