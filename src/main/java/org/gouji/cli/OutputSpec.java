package org.gouji.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One {@code --output FORMAT[=FILE]}.
 *
 * @param format the format
 * @param file where to write; null for stdout
 */
record OutputSpec<F extends Enum<F>>(F format, @Nullable String file) {

  /** Parses all of a call; {@code usual} on stdout if there is none. */
  static <F extends Enum<F>> List<OutputSpec<F>> parse(
      List<String> given, F usual, Class<F> formats) throws Failure {
    if (given.isEmpty()) {
      return List.of(new OutputSpec<>(usual, null));
    }
    List<OutputSpec<F>> specs = new java.util.ArrayList<>();
    for (String text : given) {
      specs.add(parse(text, formats));
    }
    if (specs.stream().filter(s -> s.file() == null).count() > 1) {
      throw Failure.usage(
          "标准输出只能有一种格式，其余请写成 格式=文件",
          "only one format can go to stdout: give the others as FORMAT=FILE");
    }
    if (specs.stream().map(OutputSpec::file).distinct().count() < specs.size()) {
      throw Failure.usage("两种格式写入同一文件", "two formats go to the same file");
    }
    return specs;
  }

  private static <F extends Enum<F>> OutputSpec<F> parse(String text, Class<F> formats)
      throws Failure {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    String file = equals < 0 ? null : text.substring(equals + 1);
    for (F format : formats.getEnumConstants()) {
      if (id(format).equals(name)) {
        if (file != null && file.isEmpty()) {
          throw Failure.usage(
              "--output " + text + "：缺少文件名", "--output " + text + ": no file is named");
        }
        return new OutputSpec<>(format, "-".equals(file) ? null : file);
      }
    }
    String known =
        Arrays.stream(formats.getEnumConstants())
            .map(OutputSpec::id)
            .collect(Collectors.joining(", "));
    throw Failure.usage(
        "未知的输出格式 '" + name + "'，可用：" + known,
        "unknown output format '" + name + "': known are " + known);
  }

  private static String id(Enum<?> format) {
    return format.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
