package org.gouji.config;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.document.Message;

/** A configuration that cannot be used, with everything that is wrong with it. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ConfigException(List<Problem> problems) {
    super(
        problems.stream()
            .map(p -> p.file() + ":" + p.line() + ": " + p.message().en())
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** In the order of the lines; at least one. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Something that is wrong.
   *
   * @param file the configuration's file
   * @param line from 1
   * @param message what is wrong, and what was probably meant
   */
  public record Problem(String file, int line, Message message) {
    public Problem {
      Objects.requireNonNull(file);
      Objects.requireNonNull(message);
    }
  }
}
