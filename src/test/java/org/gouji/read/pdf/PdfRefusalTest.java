package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gouji.document.Document;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;

class PdfRefusalTest {
  private static final String PICTURE =
      "q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0080 EI Q";

  private static byte[] text() {
    return new PdfSketch().page().text(60, 100, 12, "正文").bytes();
  }

  private static Reason refusal(byte[] bytes, Limits limits) {
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class,
            () -> new PdfReader().read(new Source("a.pdf", bytes), limits));
    assertThat(refused).isNotNull();
    assertThat(refused.zh()).isNotBlank();
    return refused.reason();
  }

  private static Reason refusal(byte[] bytes) {
    return refusal(bytes, Limits.DEFAULT);
  }

  private static byte[] encrypted(String userPassword) throws Exception {
    PdfSketch pdf = new PdfSketch().page().text(60, 100, 12, "正文");
    try (PDDocument document = pdf.document()) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void anEmptyPasswordOpens() throws Exception {
    Document document = Pdfs.read(encrypted(""));

    assertThat(Pdfs.lines(document)).containsExactly("正文");
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void aPasswordIsAskedForByName() throws Exception {
    assertThat(refusal(encrypted("secret"))).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void damagedFilesAreBroken() {
    byte[] whole = text();
    assertThat(refusal(Arrays.copyOf(whole, 40))).isEqualTo(Reason.BROKEN);
    assertThat(refusal("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Reason.BROKEN);
  }

  @Test
  void aScanIsSaidToBeAScan() {
    assertThat(refusal(new PdfSketch().page().raw(PICTURE).bytes())).isEqualTo(Reason.SCANNED);
  }

  @Test
  void aScannedPageAmongOthersIsNoted() throws Exception {
    Document document =
        Pdfs.read(new PdfSketch().page().text(60, 100, 12, "正文").page().raw(PICTURE));

    assertThat(document.notes()).extracting(Note::code).containsExactly("scanned-page");
    assertThat(document.notes().get(0).zh()).contains("第 2 页");
  }

  @Test
  void aPictureThatMayShowATableIsNoted() throws Exception {
    PdfSketch pdf = new PdfSketch().page().text(60, 100, 12, "四、政府信息公开行政复议、行政诉讼情况");
    pdf.raw(PICTURE.replace("500 0 0 700 40 40", "500 0 0 30 40 660"));
    pdf.raw(PICTURE.replace("500 0 0 700 40 40", "500 0 0 30 40 630"));

    assertThat(Pdfs.read(pdf).notes()).extracting(Note::code).containsExactly("picture");
  }

  @Test
  void picturesBehindTextAndStampsAreNotNoted() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.raw(PICTURE.replace("500 0 0 700 40 40", "500 0 0 100 40 660"));
    pdf.text(60, 100, 12, "四、政府信息公开行政复议、行政诉讼情况");
    pdf.raw(PICTURE.replace("500 0 0 700 40 40", "120 0 0 120 400 60"));

    assertThat(Pdfs.read(pdf).notes()).isEmpty();
  }

  @Test
  void theHiddenTextLayerOfAScanIsRead() throws Exception {
    Document document =
        Pdfs.read(
            new PdfSketch().page().raw(PICTURE).raw("3 Tr").text(60, 100, 12, "识别出的文字层，比十二个字更长一些"));

    assertThat(Pdfs.lines(document)).containsExactly("识别出的文字层，比十二个字更长一些");
    assertThat(document.notes()).extracting(Note::code).containsExactly("hidden-text-layer");
  }

  @Test
  void aPageWithDamagedContentIsNoted() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    for (int i = 0; i < 60; i++) {
      pdf.text(60, 20 + 10 * i, 9, "第" + i + "行" + (i * 7919 % 1000));
    }
    byte[] bytes = pdf.bytes();
    // The end of the content is its checksum: all of it is read, but it does not match.
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = raw.indexOf("endstream", raw.indexOf("FlateDecode"));
    bytes[end - 4] ^= 0x55;

    assertThat(Pdfs.read(bytes).notes()).extracting(Note::code).containsExactly("damaged-page");
  }

  @Test
  void nothingOnAnyPageIsEmpty() {
    assertThat(refusal(new PdfSketch().page().page().bytes())).isEqualTo(Reason.EMPTY);
  }

  @Test
  void limitsHold() {
    byte[] twoPages =
        new PdfSketch().page().text(60, 100, 12, "一").page().text(60, 9, 9, "二").bytes();
    assertThat(refusal(twoPages, new Limits(1 << 20, 1 << 20, 1, 1000, 8)))
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(refusal(twoPages, new Limits(100, 1 << 20, 9, 1000, 8))).isEqualTo(Reason.TOO_LARGE);

    PdfSketch busy = new PdfSketch().page();
    for (int i = 0; i < 300; i++) {
      busy.line(10, i, 500, i);
    }
    assertThat(refusal(busy.bytes(), new Limits(1 << 20, 1 << 20, 9, 10, 8)))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aStreamThatExpandsWithoutEndIsRefused() {
    PdfSketch bomb = new PdfSketch().page();
    bomb.raw(" ".repeat(3 << 20)).text(60, 100, 12, "正文");
    byte[] bytes = bomb.bytes();

    assertThat(bytes.length).isLessThan(20_000);
    assertThat(refusal(bytes, new Limits(1 << 20, 1 << 20, 9, 1000, 8)))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void anInterruptedReaderStops() {
    PdfSketch busy = new PdfSketch().page();
    for (int i = 0; i < 3000; i++) {
      busy.line(10, i % 800, 500, i % 800);
    }
    byte[] bytes = busy.bytes();
    Thread.currentThread().interrupt();
    try {
      assertThat(refusal(bytes)).isEqualTo(Reason.TIMED_OUT);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void nothingIsWrittenToTheHomeOrTheConsole() throws Exception {
    Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
    boolean before = Files.exists(cache);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stderr = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      Pdfs.read(text());
      refusal(Arrays.copyOf(text(), 300));
    } finally {
      System.setErr(stderr);
    }

    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(Files.exists(cache)).isEqualTo(before);
  }
}
