package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whatever the file: a status with a reason, an exit code, and no stack trace. */
class BadInputTest {
  @TempDir Path folder;

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private void assertRefused(String file, String status, String code) {
    Call call = Call.of("check", "--output", "json", file);
    JsonNode report = new ObjectMapper().readTree(call.out()).at("/reports/0");
    assertThat(report.get("status").stringValue()).isEqualTo(status);
    assertThat(report.get("reason_code").stringValue()).isEqualTo(code);
    assertThat(report.get("reason").stringValue()).isNotBlank();
    assertThat(call.code()).isEqualTo(3);
    assertThat(call.out() + call.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  private static byte[] docx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("x".repeat(500));
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void empty_files() throws IOException {
    assertRefused(write("empty.docx", new byte[0]), "not-checked", "empty");
    assertRefused(
        write("white.txt", " \n\t\r\n".getBytes(StandardCharsets.UTF_8)), "not-checked", "empty");
  }

  @Test
  void missing_files() {
    assertRefused(folder.resolve("没有 这个.docx").toString(), "not-checked", "missing");
    assertRefused(folder.resolve("*.docx").toString(), "not-checked", "missing");
  }

  @Test
  void encrypted_files() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(pdf);
    }
    assertRefused(write("locked.pdf", pdf.toByteArray()), "not-checked", "encrypted");

    ByteArrayOutputStream office = new ByteArrayOutputStream();
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(system)) {
        out.write(docx());
      }
      system.writeFilesystem(office);
    }
    assertRefused(write("locked.docx", office.toByteArray()), "not-checked", "encrypted");
  }

  @Test
  void damaged_files() throws IOException {
    byte[] docx = docx();
    assertRefused(write("cut.docx", Arrays.copyOf(docx, docx.length / 2)), "not-checked", "broken");
    byte[] pdf = "%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII);
    assertRefused(write("cut.pdf", pdf), "not-checked", "broken");
  }

  @Test
  void foreign_files() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertRefused(write("scan.docx", png), "not-checked", "unknown-format");
    byte[] letter = "关于召开会议的通知\n请准时参加。\n".getBytes(StandardCharsets.UTF_8);
    assertRefused(write("letter.txt", letter), "not-a-report", "unrelated");
  }

  @Test
  void a_folder_without_a_report() throws IOException {
    write("scan.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    write("style.css", new byte[] {'x'});
    Call call = Call.of("check", folder.toString());
    assertThat(call.code()).isEqualTo(3);
    assertThat(call.out()).contains("total 0 documents; skipped 2 other files");
  }

  @Test
  void names_in_chinese_with_blanks_and_texts_of_chinese_windows() throws IOException {
    byte[] bytes = ReportFiles.clean().getBytes(Charset.forName("GB18030"));
    String file = write("青岚县 云溪镇（2024 年度）.txt", bytes);
    Call call = Call.of("check", file);
    assertThat(call.out()).startsWith("✓ clean         " + file);
    assertThat(call.code()).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_that_takes_no_files_is_told_in_words() throws IOException {
    String note = write("note.txt", "关于召开会议的通知".getBytes(StandardCharsets.UTF_8));
    Call call = Call.of("check", "--output", "json=/proc/x.json", note);
    assertThat(call.code()).isEqualTo(4);
    assertThat(call.err())
        .startsWith("gouji: the result could not be written to /proc/x.json: ")
        .doesNotContain(".part"); // the name of an unfinished file says nothing
  }

  @Test
  void an_output_that_cannot_be_written_is_known_before_anything_is_read() throws IOException {
    String file = write("a.txt", ReportFiles.clean().getBytes(StandardCharsets.UTF_8));
    Path nowhere = folder.resolve("no/such/out.json");
    Call call = Call.of("check", "--output", "text", "--output", "json=" + nowhere, file);
    assertThat(call.code()).isEqualTo(4);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .startsWith("gouji: the result could not be written to " + nowhere)
        .contains("there is no such folder")
        .hasLineCount(1);
    assertThat(Call.of("check", "--output", "json=" + folder, file).code()).isEqualTo(4);
  }

  /** A stream that takes some bytes and then fails. */
  private static OutputStream failing(int bytes, String message) {
    return new OutputStream() {
      private int left = bytes;

      @Override
      public void write(int b) throws IOException {
        if (left-- <= 0) {
          throw new IOException(message);
        }
      }
    };
  }

  @Test
  void a_failed_write_is_a_failed_run_and_leaves_no_half_file() throws IOException {
    String file = write("a.txt", ReportFiles.clean().getBytes(StandardCharsets.UTF_8));
    Path out = folder.resolve("out.json");
    for (String format : new String[] {"text", "json", "ndjson"}) {
      Call call =
          Call.into(
              failing(40, "No space left on device"),
              "check",
              "--output",
              format,
              "--output",
              "json=" + out,
              file);
      assertThat(call.code()).as(format).isEqualTo(4);
      assertThat(call.err())
          .isEqualTo(
              "gouji: the result could not be written to stdout: No space left on device"
                  + System.lineSeparator());
    }
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void a_reader_that_has_gone_is_not_lamented() throws IOException {
    String file = write("a.txt", ReportFiles.clean().getBytes(StandardCharsets.UTF_8));
    Call call = Call.into(failing(40, "Broken pipe"), "extract", "--output", "json", file);
    assertThat(call.code()).isEqualTo(4);
    assertThat(call.err()).isEmpty();
  }
}
