package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gouji.config.Configuration;
import org.gouji.output.CheckFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gouji schema NAME}: prints a JSON Schema that is in the jar. */
@Command(name = "schema", resourceBundle = "org.gouji.cli.Help", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  private final GoujiCommand root;

  /** What there is a schema of. */
  enum Name {
    RESULTS(CheckFormat.class, "json/results.schema.json"),
    REPORT(CheckFormat.class, "json/report.schema.json"),
    BASELINE(CheckFormat.class, "compare/baseline.schema.json"),
    DIFF(CheckFormat.class, "compare/diff.schema.json"),
    CONFIG(Configuration.class, "gouji-config.schema.json");

    private final Class<?> beside;
    private final String file;

    Name(Class<?> beside, String file) {
      this.beside = beside;
      this.file = file;
    }

    byte[] bytes() {
      try (InputStream in = beside.getResourceAsStream(file)) {
        return Objects.requireNonNull(in, file).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(paramLabel = "NAME", descriptionKey = "schema-name")
  Name name = Name.RESULTS;

  SchemaCommand(GoujiCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Failure {
    root.console().print(name.bytes());
    return ExitCode.OK.code();
  }
}
