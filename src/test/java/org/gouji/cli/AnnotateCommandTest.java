package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
  private static final Path FAULTY = Path.of("samples/forgotten-carry-over.pdf");

  @TempDir Path folder;
  private Path in;
  private Path into;

  @BeforeEach
  void reports() throws IOException {
    in = folder.resolve("in");
    into = folder.resolve("out/marked");
    Files.createDirectories(in.resolve("县/2024"));
    Files.copy(FAULTY, in.resolve("县/2024/年报.pdf"));
    Files.copy(Path.of("samples/clean-2019.pdf"), in.resolve("clean.pdf"));
    Files.writeString(in.resolve("faulty.txt"), ReportFiles.faulty());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("all.zip")))) {
      zip.putNextEntry(new ZipEntry("inner.pdf"));
      zip.write(Files.readAllBytes(FAULTY));
    }
  }

  private Call annotate(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "annotate";
    args[1] = in.toString();
    args[2] = "--into";
    args[3] = into.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Call.of(args);
  }

  @Test
  void the_day_of_publication_counts_as_it_does_for_check() {
    assertThat(annotate("--published=2026-12-31").out()).contains("annotated 2, ");
  }

  @Test
  void files_with_findings_are_copied_below_the_folder_and_the_others_listed() throws IOException {
    Call call = annotate();
    assertThat(call.code()).as(call.out() + call.err()).isZero();
    Path copy = into.resolve("县/2024/年报.pdf");
    assertThat(copy).exists();
    assertThat(into.resolve("clean.pdf")).doesNotExist();
    assertThat(into.resolve("faulty.txt")).doesNotExist();
    assertThat(in.resolve("县/2024/年报.pdf")).hasSameBinaryContentAs(FAULTY);
    assertThat(call.out())
        .containsSubsequence("not annotated", "all.zip!/inner.pdf", "a member of an archive")
        .containsSubsequence("not annotated", "faulty.txt", "plain text")
        .contains("年报.pdf", "annotated 1, not annotated 2, failed 0")
        .doesNotContain("clean.pdf");
    try (var files = Files.walk(into)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(copy);
    }
  }

  @Test
  void quiet_lists_what_failed_and_verbose_every_remark() throws IOException {
    Files.write(in.resolve("broken.pdf"), "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
    assertThat(annotate("--quiet").out())
        .contains("not read", "broken.pdf", "annotated 1, not annotated 3, failed 0")
        .doesNotContain("年报.pdf", "faulty.txt");
    assertThat(annotate("-v", "--force").out())
        .containsPattern("no remarks +\\S+/clean.pdf")
        .contains("     page 2  error requests-balance: ");
    assertThat(annotate("-q", "-v").code()).isEqualTo(2);
  }

  @Test
  void a_copy_that_is_there_is_replaced_only_by_force() throws IOException {
    assertThat(annotate("--lang", "zh").code()).isZero();
    Path copy = into.resolve("县/2024/年报.pdf");
    byte[] first = Files.readAllBytes(copy);
    Files.writeString(copy, "mine");
    Call refused = annotate("--lang", "zh");
    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.out()).contains("失败", "--force");
    assertThat(copy).hasContent("mine");
    assertThat(annotate("--lang", "zh", "--force").code()).isZero();
    assertThat(copy).hasBinaryContent(first);
  }

  @Test
  void copies_never_fall_upon_originals_nor_become_inputs() throws IOException {
    into = in;
    Call over = annotate("--force");
    assertThat(over.code()).isEqualTo(2);
    assertThat(in.resolve("县/2024/年报.pdf")).hasSameBinaryContentAs(FAULTY);
    into = in.resolve("marked");
    assertThat(annotate().code()).isZero();
    Call again = annotate("--force");
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("annotated 1,");
    assertThat(into.resolve("marked")).doesNotExist();
  }

  @Test
  void files_of_one_name_in_several_folders_are_all_copied_and_no_original_changes()
      throws IOException {
    Files.createDirectories(in.resolve("乡/2024"));
    Files.copy(FAULTY, in.resolve("乡/2024/年报.pdf"));
    Files.copy(Path.of("samples/disputes-total-zero.docx"), in.resolve("乡/a.docx"));
    Map<Path, String> before = hashes();
    assertThat(annotate().code()).isZero();
    assertThat(annotate("--force").code()).isZero();
    assertThat(into.resolve("县/2024/年报.pdf")).exists();
    assertThat(into.resolve("乡/2024/年报.pdf")).exists();
    assertThat(into.resolve("乡/a.docx")).exists();
    assertThat(hashes()).isEqualTo(before);
  }

  /** What is in every file of the inputs. */
  private Map<Path, String> hashes() throws IOException {
    Map<Path, String> hashes = new TreeMap<>();
    try (var files = Files.walk(in)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(file, HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  @Test
  void a_copy_that_cannot_be_written_is_exit_code_4() throws IOException {
    Files.createDirectories(into);
    Files.writeString(into.resolve("县"), "a file where a folder should be");
    Call call = annotate();
    assertThat(call.code()).isEqualTo(4);
    assertThat(call.out())
        .contains("failed", "cannot be written: ")
        .contains("annotated 0, not annotated 2, failed 1");
  }

  @Test
  void several_roots_keep_their_names_and_stdin_has_one() throws IOException {
    Path other = Files.createDirectories(folder.resolve("in2"));
    Files.copy(FAULTY, other.resolve("年报.pdf"));
    assertThat(annotate(other.toString()).code()).isZero();
    assertThat(into.resolve("in/县/2024/年报.pdf")).exists();
    assertThat(into.resolve("in2/年报.pdf")).exists();
    Call piped =
        Call.with(
            Files.readAllBytes(FAULTY),
            "annotate",
            "-",
            "--stdin-name",
            "../../x.pdf",
            "--into",
            into.toString());
    assertThat(piped.code()).as(piped.out() + piped.err()).isZero();
    assertThat(into.resolve("x.pdf")).exists();
  }

  @Test
  void a_file_that_cannot_be_read_is_told() throws IOException {
    Files.write(in.resolve("broken.pdf"), "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
    Call call = annotate();
    assertThat(call.code()).isEqualTo(3);
    assertThat(call.out()).contains("not read       ".strip(), "broken.pdf");
  }
}
