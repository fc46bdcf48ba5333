package org.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as a process of its own, in an environment that knows no Chinese.
 *
 * @param folder for what it prints
 */
record Program(Path folder) {

  record Ended(int code, String out, String err) {}

  Ended run(String... arguments) throws IOException, InterruptedException {
    return piped("", arguments);
  }

  /** Stdin is a pipe, as behind {@code |} in a shell. */
  Ended piped(String in, String... arguments) throws IOException, InterruptedException {
    return piped(in.getBytes(StandardCharsets.UTF_8), arguments);
  }

  Ended piped(byte[] in, String... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    ProcessBuilder builder = builder(arguments).redirectOutput(out.toFile());
    Process process = builder.start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(in);
    } catch (IOException e) {
      // The program has ended without a look at stdin.
    }
    process.waitFor();
    return ended(process, Files.readAllBytes(out));
  }

  /** Stdout is a pipe, as before {@code |} in a shell. */
  Ended intoPipe(String... arguments) throws IOException, InterruptedException {
    Process process = builder(arguments).start();
    process.getOutputStream().close();
    return ended(process, process.getInputStream().readAllBytes());
  }

  /** There is no stdin, as after {@code <&-} in a shell. */
  Ended closed(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = builder(arguments);
    builder.command().addAll(0, List.of("sh", "-c", "exec \"$0\" \"$@\" <&-"));
    Process process = builder.start();
    return ended(process, process.getInputStream().readAllBytes());
  }

  private Ended ended(Process process, byte[] out) throws IOException, InterruptedException {
    int code = process.waitFor();
    return new Ended(
        code, new String(out, StandardCharsets.UTF_8), Files.readString(folder.resolve("err")));
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "-Dsun.stderr.encoding=US-ASCII", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return builder.redirectError(folder.resolve("err").toFile());
  }
}
