package org.gouji.cli;

import org.gouji.output.base.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code gouji}: holds the commands together. */
@Command(
    name = "gouji",
    resourceBundle = "org.gouji.cli.Help",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    subcommands = {
      CheckCommand.class,
      ExtractCommand.class,
      AnnotateCommand.class,
      RulesCommand.class,
      SchemaCommand.class,
      DiffCommand.class
    })
final class GoujiCommand implements Runnable {
  private final Console console;
  private final Language language;

  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  @Nullable Language asked;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help",
      scope = ScopeType.INHERIT)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version",
      scope = ScopeType.INHERIT)
  boolean version;

  GoujiCommand(Console console, Language language) {
    this.console = console;
    this.language = language;
  }

  Console console() {
    return console;
  }

  /** The language for people. */
  Language language() {
    return language;
  }

  /** The language of machine formats: what the user asked for, never what the locale says. */
  Language machineLanguage() {
    return asked == null ? Language.EN : asked;
  }

  @Override
  public void run() {
    CommandSpec known = java.util.Objects.requireNonNull(spec);
    throw new ParameterException(
        known.commandLine(),
        language.pick("缺少命令（用 gouji --help 查看全部）", "no command given (gouji --help lists all)"));
  }
}
