package org.gouji.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gouji.document.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in both languages what is wrong with a call; the parser of options speaks English only. */
final class UsageError {
  private UsageError() {}

  /** What is wrong, with what was probably meant. */
  static Message of(CommandLine.ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof CommandLine.MissingParameterException missing) {
      return missing(missing);
    }
    if (e instanceof CommandLine.OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return new Message("“" + name + "”只能写一次", name + " may be given only once");
    }
    @Nullable ArgSpec argument = e.getArgSpec();
    @Nullable String value = e.getValue();
    return argument == null || value == null ? plain(e) : wrongValue(argument, value);
  }

  private static Message unmatched(CommandLine.UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    String list = String.join(", ", e.getUnmatched());
    Message what =
        e.isUnknownOption()
            ? new Message("没有选项 " + first, "there is no option " + first)
            : e.getCommandLine().getSubcommands().isEmpty()
                ? new Message("多余的参数：" + list, "not wanted here: " + list)
                : new Message("没有命令 " + first, "there is no command " + first);
    List<String> meant = e.getSuggestions();
    return meant.isEmpty() ? what : with(what, meant);
  }

  private static Message with(Message what, List<String> meant) {
    return new Message(
        what.zh() + "，是否想写 " + String.join(" 或 ", meant) + "？",
        what.en() + "; did you mean " + String.join(" or ", meant) + "?");
  }

  private static Message missing(CommandLine.MissingParameterException e) {
    List<ArgSpec> all = e.getMissing();
    if (!all.isEmpty() && all.get(0) instanceof OptionSpec option && !option.required()) {
      String name = name(option);
      return new Message("“" + name + "”后面缺少值", name + " needs a value");
    }
    String names = all.stream().map(UsageError::name).distinct().collect(Collectors.joining(", "));
    return names.isEmpty() ? plain(e) : new Message("缺少 " + names, names + " is missing");
  }

  private static Message wrongValue(ArgSpec argument, String value) {
    String name = name(argument);
    String zh = "“" + name + "”不能是“" + value + "”";
    String en = name + " cannot be '" + value + "'";
    Class<?> type = argument.typeInfo().getType();
    if (type == boolean.class) {
      return new Message("“" + name + "”后面不写值", name + " takes no value");
    }
    if (type.isEnum()) {
      String words =
          Arrays.stream(type.getEnumConstants())
              .map(w -> ((Enum<?>) w).name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return new Message(zh + "，可用：" + words, en + "; it may be: " + words);
    }
    boolean number = type == int.class || type == Integer.class || type == long.class;
    return number
        ? new Message(zh + "，应是整数", en + ": a whole number is wanted")
        : new Message(zh, en);
  }

  private static Message plain(CommandLine.ParameterException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    return new Message(message, message);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : argument.paramLabel().replaceAll("[\\[\\]<>]|\\.\\.\\.", "");
  }
}
