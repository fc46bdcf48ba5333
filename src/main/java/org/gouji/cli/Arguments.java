package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments as they were typed. In the POSIX locale, usual in containers and CI, Java loses
 * every character beyond ASCII; Linux still has the bytes.
 */
final class Arguments {
  private Arguments() {}

  static String[] asTyped(String[] args) {
    boolean lost =
        Arrays.stream(args).anyMatch(a -> a.chars().anyMatch(c -> c == '?' || c == 0xFFFD));
    String encoding = System.getProperty("sun.jnu.encoding", "");
    Path raw = Path.of("/proc/self/cmdline");
    if (!lost || encoding.equalsIgnoreCase("UTF-8") || !Files.isReadable(raw)) {
      return args;
    }
    try {
      String line = new String(Files.readAllBytes(raw), StandardCharsets.UTF_8);
      List<String> all = Arrays.asList(line.split("\0", -1));
      int end = all.size() - 1; // a zero byte ends the last one
      if (end < args.length) {
        return args;
      }
      return all.subList(end - args.length, end).toArray(String[]::new);
    } catch (IOException e) {
      return args;
    }
  }
}
