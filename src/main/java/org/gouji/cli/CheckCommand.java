package org.gouji.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.Gouji;
import org.gouji.config.Configuration;
import org.gouji.output.CheckFormat;
import org.gouji.output.Style;
import org.gouji.rule.Catalogue;
import org.gouji.run.BaselineRun;
import org.gouji.run.FileSet;
import org.gouji.run.Summary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji check}: reads reports and checks them. */
@Command(name = "check", resourceBundle = "org.gouji.cli.Help", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final GoujiCommand root;

  @Mixin InputOptions input = new InputOptions();

  @Option(names = "--output", paramLabel = "FORMAT[=FILE]", descriptionKey = "check-output")
  List<String> output = new ArrayList<>();

  @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "fail-on")
  FailOn failOn = FailOn.ERROR;

  @Option(names = "--fail-on-untold", descriptionKey = "fail-on-untold")
  boolean failOnUntold;

  @Mixin ConfigOptions config = new ConfigOptions();

  @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
  @Nullable LocalDate published;

  @Mixin SourceOptions sources = new SourceOptions();

  @Mixin BaselineOptions baseline = new BaselineOptions();

  @Mixin DetailOptions detail = new DetailOptions();

  CheckCommand(GoujiCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Failure, InterruptedException {
    List<OutputSpec<CheckFormat>> specs =
        OutputSpec.parse(output, CheckFormat.TEXT, CheckFormat.class);
    Style style = detail.style(root).failingFrom(failOn.from());
    Configuration configuration = sources.pin(config.load()).withPublished(published);
    Gouji gouji = Gouji.standard().withConfiguration(configuration).withOptions(input.runOptions());
    Catalogue catalogue = configuration.catalogue();
    BaselineRun known = baseline.open();
    FileSet files = sources.around(input.find(root.console()));
    Summary summary =
        Batch.run(
            Outputs.open(
                specs,
                root.console().out(),
                (format, stream, isFile) ->
                    format.writer(
                        stream, isFile ? style.plain() : style, gouji.forms(), catalogue)),
            detail.progress(root),
            sink ->
                known == null
                    ? gouji.check(files, sink)
                    : known.check(s -> gouji.check(files, s), sink));
    if (known != null) {
      baseline.finish(known, root);
    }
    SourceOptions.tell(summary, root);
    return ExitCode.ofCheck(summary, failOn, failOnUntold).code();
  }
}
