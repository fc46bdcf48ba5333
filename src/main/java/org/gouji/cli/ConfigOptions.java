package org.gouji.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.config.ConfigException;
import org.gouji.config.Configuration;
import org.gouji.document.Message;
import org.gouji.run.FileNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which configuration holds. */
final class ConfigOptions {
  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
  @Nullable String config;

  /** The named file, else the nearest {@code .gouji.yaml} from the working folder upwards. */
  Configuration load() throws Failure {
    Optional<Path> file =
        config == null ? Configuration.nearest(Path.of("")) : Optional.of(path(config));
    if (file.isEmpty()) {
      return Configuration.standard();
    }
    try {
      return Configuration.load(file.get(), LocalDate.now());
    } catch (ConfigException e) {
      throw Failure.usage(lines(e, Message::zh), lines(e, Message::en));
    } catch (IOException e) {
      String name = FileNames.text(file.get());
      throw Failure.usage("读不了配置文件：" + name, "cannot read the configuration: " + name);
    }
  }

  private static Path path(String text) throws Failure {
    try {
      return FileNames.path(text);
    } catch (InvalidPathException e) {
      throw Failure.usage("不是文件路径：" + text, "not a path: " + text);
    }
  }

  private static String lines(ConfigException e, Function<Message, String> language) {
    return e.problems().stream()
        .map(p -> p.file() + ":" + p.line() + ": " + language.apply(p.message()))
        .collect(Collectors.joining("\n"));
  }
}
