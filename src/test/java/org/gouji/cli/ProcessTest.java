package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gouji.read.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, in an environment that knows no Chinese. */
class ProcessTest {
  @TempDir Path folder;

  private record Ended(int code, String out, String err) {}

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return piped("", arguments);
  }

  /** Stdin is a pipe, as behind {@code |} in a shell. */
  private Ended piped(String in, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "-Dsun.stderr.encoding=US-ASCII", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    Process process =
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).directory(null).start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(in.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The program has ended without a look at stdin.
    }
    int code = process.waitFor();
    return new Ended(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void complaints_are_utf8_whatever_the_environment() throws Exception {
    Ended ended = run("check", "--no-such-option", "--lang", "zh");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("--no-such-option").contains("用法").doesNotContain("??");
  }

  @Test
  void libraries_say_nothing_of_damaged_files() throws Exception {
    byte[] good;
    try (InputStream in = Reader.class.getResourceAsStream("kit/libreoffice-2019.doc")) {
      good = in.readAllBytes();
    }
    SplittableRandom random = new SplittableRandom(42);
    Path damaged = Files.createDirectory(folder.resolve("damaged"));
    for (int i = 0; i < 20; i++) {
      byte[] noisy = good.clone();
      for (int k = 0; k < 30; k++) {
        noisy[random.nextInt(512, noisy.length)] = (byte) random.nextInt();
      }
      Files.write(damaged.resolve(i + ".doc"), noisy);
    }
    Ended ended = run("check", damaged.toString());
    assertThat(ended.out()).contains("20 documents");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void results_are_utf8_whatever_the_environment() throws Exception {
    Path file = Files.writeString(folder.resolve("note.txt"), "关于召开会议的通知");
    Ended ended = run("check", "--lang", "zh", file.toString());
    assertThat(ended.out()).contains("合计").doesNotContain("??");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void a_document_and_a_list_are_taken_from_a_pipe() throws Exception {
    String notice = "关于召开会议的通知";
    Ended document = piped(notice, "check", "-");
    assertThat(document.err()).isEmpty();
    assertThat(document.out()).contains("1 document", "stdin");
    Path file = Files.writeString(folder.resolve("note.txt"), notice);
    Ended list = piped(file + "\n", "check", "--files-from", "-");
    assertThat(list.err()).isEmpty();
    assertThat(list.out()).contains("note.txt");
  }
}
