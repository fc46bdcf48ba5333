package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.Gouji;
import org.gouji.output.ExtractFormat;
import org.gouji.output.Style;
import org.gouji.run.FileSet;
import org.gouji.run.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji extract}: reads reports and prints what was read. */
@Command(name = "extract", resourceBundle = "org.gouji.cli.Help", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  private final GoujiCommand root;

  @Mixin InputOptions input = new InputOptions();

  @Option(names = "--output", paramLabel = "FORMAT[=FILE]", descriptionKey = "extract-output")
  List<String> output = new ArrayList<>();

  @Option(names = "--locations", descriptionKey = "locations")
  boolean locations;

  @Mixin ConfigOptions config = new ConfigOptions();

  @Mixin DetailOptions detail = new DetailOptions();

  ExtractCommand(GoujiCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Failure, InterruptedException {
    List<OutputSpec<ExtractFormat>> specs =
        OutputSpec.parse(output, ExtractFormat.TEXT, ExtractFormat.class);
    Style style = detail.style(root);
    Gouji gouji = Gouji.standard().withConfiguration(config.load()).withOptions(input.runOptions());
    FileSet files = input.find(root.console());
    Summary summary =
        Batch.run(
            Outputs.open(
                specs,
                root.console().out(),
                (format, stream, isFile) ->
                    format.writer(
                        stream,
                        isFile ? style.plain() : style,
                        gouji.forms(),
                        files.single(),
                        locations)),
            detail.progress(root),
            sink -> gouji.extract(files, sink));
    return ExitCode.ofReading(summary).code();
  }
}
