package org.gouji.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gouji.output.base.Language;
import picocli.CommandLine;

/** One call of the command line, in this process: nothing is kept, nothing exits. */
public final class CommandLineRun {
  private static final int HELP_WIDTH = 100;

  private CommandLineRun() {}

  /** Runs a command and gives its exit code; no exception leaves it. */
  @SuppressWarnings("CatchingUnchecked") // the one place where a crash of the program itself ends
  public static int run(String[] args, Console console) {
    Language language = language(args, console.language());
    PrintWriter err = console.err();
    PrintWriter talk = console.talkOnOut();
    try {
      GoujiCommand root = new GoujiCommand(console, language);
      CommandLine line = new CommandLine(root, new Factory(root));
      line.setResourceBundle(texts(language));
      line.setUsageHelpWidth(HELP_WIDTH);
      line.setCaseInsensitiveEnumValuesAllowed(true);
      line.setColorScheme(
          CommandLine.Help.defaultColorScheme(
              console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
      line.setOut(talk);
      line.setErr(err);
      line.setParameterExceptionHandler((e, a) -> usage(e, err, language));
      line.setExecutionExceptionHandler((e, c, r) -> failed(e, err, language));
      int code = line.execute(args);
      talk.flush();
      err.flush();
      if (talk.checkError() && code == ExitCode.OK.code()) {
        // A print writer hides why; what is left to be written fails again and tells.
        console.print("");
        return ExitCode.FAILED.code();
      }
      return code;
    } catch (Exception | LinkageError e) {
      return failed(e, err, language);
    }
  }

  /** {@code --lang} must be known before the help is made. */
  private static Language language(String[] args, Language usual) {
    for (int i = 0; i < args.length; i++) {
      String value = args[i].startsWith("--lang=") ? args[i].substring(7) : "";
      if (args[i].equals("--lang") && i + 1 < args.length) {
        value = args[i + 1];
      }
      if (value.equalsIgnoreCase("zh") || value.equalsIgnoreCase("en")) {
        return Language.valueOf(value.toUpperCase(Locale.ROOT));
      }
    }
    return usual;
  }

  private static ResourceBundle texts(Language language) {
    return ResourceBundle.getBundle(
        "org.gouji.cli.Help",
        language == Language.ZH ? Locale.CHINESE : Locale.ROOT,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static int usage(CommandLine.ParameterException e, PrintWriter err, Language language) {
    CommandLine command = e.getCommandLine();
    err.println(language.pick("用法错误：", "wrong usage: ") + language.pick(UsageError.of(e)));
    String name = command.getCommandSpec().qualifiedName();
    err.println(language.pick("用 " + name + " --help 查看用法", "see " + name + " --help"));
    return ExitCode.USAGE.code();
  }

  private static int failed(Throwable e, PrintWriter err, Language language) {
    if (e instanceof Failure failure) {
      if (!failure.en().isEmpty()) {
        err.println("gouji: " + language.pick(failure.zh(), failure.en()));
      }
      err.flush();
      return failure.code().code();
    }
    StackTraceElement[] trace = e.getStackTrace();
    String what =
        e.getClass().getSimpleName()
            + (e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse(""))
            + (trace.length == 0
                ? ""
                : " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")");
    err.println(
        "gouji: " + language.pick("程序内部错误，请报告：", "internal error, please report it: ") + what);
    err.flush();
    return ExitCode.FAILED.code();
  }

  /** Gives commands what they need to know of this call. */
  private static final class Factory implements CommandLine.IFactory {
    private final GoujiCommand root;

    Factory(GoujiCommand root) {
      this.root = root;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == CheckCommand.class) {
        return type.cast(new CheckCommand(root));
      }
      if (type == ExtractCommand.class) {
        return type.cast(new ExtractCommand(root));
      }
      if (type == AnnotateCommand.class) {
        return type.cast(new AnnotateCommand(root));
      }
      if (type == SchemaCommand.class) {
        return type.cast(new SchemaCommand(root));
      }
      if (type == DiffCommand.class) {
        return type.cast(new DiffCommand(root));
      }
      if (type == RulesCommand.class) {
        return type.cast(new RulesCommand(root));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
