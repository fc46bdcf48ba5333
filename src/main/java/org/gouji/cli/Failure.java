package org.gouji.cli;

import java.util.Objects;

/** Ends a command with a sentence for people and an exit code. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;
  private final String zh;
  private final String en;

  Failure(ExitCode code, String zh, String en) {
    super(en);
    this.code = Objects.requireNonNull(code);
    this.zh = Objects.requireNonNull(zh);
    this.en = Objects.requireNonNull(en);
  }

  static Failure usage(String zh, String en) {
    return new Failure(ExitCode.USAGE, zh, en);
  }

  ExitCode code() {
    return code;
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }
}
