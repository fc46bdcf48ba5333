package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.Document;
import org.gouji.kit.SampleCheck;
import org.gouji.kit.SampleHtml;
import org.gouji.kit.SampleOffice;
import org.gouji.kit.SampleReport;
import org.gouji.kit.SampleWord;
import org.gouji.kit.WordMarkup;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  private static final String HAN = "青岚县云溪镇人民政府2024年政府信息公开工作年度报告\n一、总体情况\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "%PDF-1.7 ~ PDF",
        "{\\rtf1\\ansi ~ RTF",
        "'\ufeff \n{\\rtf1\\ansi' ~ RTF",
        "<!DOCTYPE html><html> ~ HTML",
        "<?xml version='1.0'?><!-- a --><html xmlns='x'> ~ HTML",
        "<div class='x'>正文</div> ~ HTML",
        "正文 <table><tr><td>1</td></tr></table> ~ HTML",
        "<?xml version='1.0'?><rss></rss> ~ UNKNOWN",
        "<svg xmlns='x'/> ~ UNKNOWN",
        "<?xml version='1.0'?><w:wordDocument xmlns:w='x'> ~ WORD_XML",
        "<?xml version='1.0'?><pkg:package xmlns:pkg='x'> ~ WORD_XML",
        "a{color:red}b{c:d}e{f:g}h{i:j} ~ TEXT",
        "一、总体情况 ~ TEXT",
        "| 规章 | 1 | ~ TEXT"
      })
  void beginningsTellTheFormat(String text, Format format) {
    assertThat(Formats.sniff(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
  }

  @Test
  void styleSheetsAndScriptsAreNoText() {
    assertThat(sniff("body {\n  color: red;\n}\na {\n  b: c;\n}\n")).isEqualTo(Format.UNKNOWN);
  }

  @Test
  void textIsKnownInEveryEncoding() {
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16")) {
      assertThat(Formats.sniff(HAN.repeat(9).getBytes(Charset.forName(charset))))
          .as(charset)
          .isEqualTo(Format.TEXT);
    }
  }

  /** Text copied out of a page keeps the code points of its fonts. */
  @ParameterizedTest
  @ValueSource(strings = {"%s", "<html><title>%1$s</title><p>%1$s</p><table><td>%1$s</table>"})
  void lookAlikeIdeographsAreOrdinaryInEveryFormat(String form) throws Exception {
    String copied = "\u2f8f\u653f\u673a\u5173\u767d\u2ee2\u4e61\u2f08\u2ea0\u653f\u5e9c2023\uf98e";
    byte[] bytes = String.format(form, copied).getBytes(StandardCharsets.UTF_8);
    Document document = Formats.read(new Source("a", bytes), Limits.DEFAULT);
    assertThat(document.toString()).contains("行政机关白马乡人民政府2023年").doesNotContain(copied);
  }

  @Test
  void nothingIsEmpty() {
    assertThat(Formats.sniff(new byte[0])).isEqualTo(Format.EMPTY);
    assertThat(sniff(" \r\n\t")).isEqualTo(Format.EMPTY);
    assertReason(new byte[0], Reason.EMPTY);
  }

  @Test
  void officeFilesAreToldApartByTheirParts() {
    SampleReport report = SampleReport.EDITION_2021;
    assertThat(Formats.sniff(SampleWord.docx(report))).isEqualTo(Format.DOCX);
    assertThat(Formats.sniff(SampleOffice.docx(report))).isEqualTo(Format.DOCX);
    assertThat(Formats.sniff(SampleOffice.xlsx(report))).isEqualTo(Format.XLSX);
    assertThat(Formats.sniff(SampleOffice.xls(report))).isEqualTo(Format.XLS);
  }

  @Test
  void aBeginningTellsAsMuchAsItCan() {
    byte[] docx = SampleWord.docx(SampleReport.EDITION_2021);
    assertThat(Formats.sniff(Arrays.copyOf(docx, docx.length / 2))).isEqualTo(Format.DOCX);
    byte[] xls = SampleOffice.xls(SampleReport.EDITION_2021);
    assertThat(Formats.sniff(Arrays.copyOf(xls, 1024))).isIn(Format.COMPOUND, Format.XLS);
  }

  @Test
  void packagesThatAreNoDocumentsAreArchives() {
    assertThat(Formats.sniff(zip("a.docx", "b/c.pdf"))).isEqualTo(Format.ZIP);
    assertThat(Formats.sniff(zip("OFD.xml", "Doc_0/Document.xml"))).isEqualTo(Format.OFD);
    assertThat(Formats.sniff(zip("mimetype", "content.xml"))).isEqualTo(Format.UNKNOWN);
    assertThat(Formats.sniff(zip("META-INF/MANIFEST.MF", "A.class"))).isEqualTo(Format.UNKNOWN);
    // A document that lies unpacked inside an archive does not make the archive a document.
    byte[] inner = SampleWord.docx(SampleReport.EDITION_2021);
    assertThat(Formats.sniff(WordMarkup.zip(Map.of("a.docx", inner)))).isEqualTo(Format.ZIP);
    assertReason(zip("a.docx"), Reason.UNKNOWN_FORMAT);
  }

  @Test
  void binariesAreUnknown() {
    byte[] noise = new byte[4000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 37 % 251);
    }
    assertThat(Formats.sniff(noise)).isEqualTo(Format.UNKNOWN);
    byte[] png = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 100);
    assertThat(Formats.sniff(png)).isEqualTo(Format.UNKNOWN);
    assertReason(png, Reason.UNKNOWN_FORMAT);
  }

  @ParameterizedTest
  @CsvSource({
    "Rar!\u001A\u0007, RAR",
    "GIF89a, 图片",
    "<?xml version='1.0'?><rss></rss>, 不支持",
  })
  void kindsThatAreNotReadAreNamed(String beginning, String name) {
    assertNamed(beginning.getBytes(StandardCharsets.ISO_8859_1), name);
  }

  @Test
  void packagesThatAreNotReadAreNamed() {
    assertNamed(zip("[Content_Types].xml", "xl/workbook.bin"), "XLSB");
    assertNamed(zip("[Content_Types].xml", "ppt/presentation.xml"), "演示文稿");
  }

  private static void assertNamed(byte[] bytes, String name) {
    assertThatThrownBy(() -> Formats.read(new Source("a", bytes), Limits.DEFAULT))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
              assertThat(e.zh()).contains(name);
            });
  }

  @Test
  void aPasswordIsNamed() throws Exception {
    byte[] docx = SampleWord.docx(SampleReport.EDITION_2021);
    assertReason(encrypted(docx, EncryptionMode.standard, "secret"), Reason.ENCRYPTED);
    HSSFWorkbook book = new HSSFWorkbook();
    book.createSheet().createRow(0).createCell(0).setCellValue("规章");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] xls = bytes(book);
    Biff8EncryptionKey.setCurrentUserPassword(null);
    assertReason(xls, Reason.ENCRYPTED);
  }

  @Test
  void aFileProtectedFromChangesOnlyIsRead() throws Exception {
    SampleReport report = SampleReport.EDITION_2021;
    byte[] docx = encrypted(SampleWord.docx(report), EncryptionMode.standard, "");
    byte[] xlsx =
        encrypted(SampleOffice.xlsx(report), EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD);
    for (byte[] bytes : List.of(docx, xlsx)) {
      SampleCheck.assertReads(Formats.read(new Source("a", bytes), Limits.DEFAULT), report);
    }
    HSSFWorkbook book = new HSSFWorkbook();
    book.createSheet().createRow(0).createCell(0).setCellValue("规章");
    Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
    byte[] xls = bytes(book);
    Biff8EncryptionKey.setCurrentUserPassword(null);
    assertThat(Formats.read(new Source("a.xls", xls), Limits.DEFAULT).blocks()).hasSize(1);
  }

  private static byte[] bytes(HSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    book.close();
    return bytes.toByteArray();
  }

  private static byte[] encrypted(byte[] file, EncryptionMode mode, String password)
      throws Exception {
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword(password);
      try (var out = encryptor.getDataStream(system)) {
        out.write(file);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      system.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void damageIsARefusalWhateverTheLibrariesThrow() {
    byte[] xls = SampleOffice.xls(SampleReport.EDITION_2021);
    Arrays.fill(xls, 1000, 1400, (byte) 0x55);
    assertReason(xls, Reason.BROKEN);
  }

  @Test
  void whateverTheDamageADocumentOrARefusalComesOut() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    SampleReport report = SampleReport.EDITION_2021;
    List<byte[]> files =
        List.of(
            SampleWord.docx(report),
            SampleOffice.xlsx(report),
            SampleOffice.xls(report),
            SampleHtml.page(report).getBytes(StandardCharsets.UTF_8));
    for (int round = 0; round < 80; round++) {
      byte[] noisy = files.get(round % files.size()).clone();
      for (int k = random.nextInt(1, 12); k > 0; k--) {
        noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
      }
      assertDocumentOrRefusal(noisy, "round " + round);
    }
  }

  @Test
  void damagedMarkupInsideAPackageGivesADocumentOrARefusal() throws Exception {
    SplittableRandom random = new SplittableRandom(11);
    String good =
        WordMarkup.of(WordMarkup.table(WordMarkup.row(WordMarkup.cell("", "规章")))).document();
    List<String> pieces =
        List.of(
            "<w:tbl>",
            "</w:tbl>",
            "<w:tr/>",
            "<w:tc/>",
            "<w:p/>",
            "<w:vMerge/>",
            "<w:hMerge/>",
            "<w:gridSpan w:val=\"99999999999\"/>",
            "<w:sdt/>",
            "<mc:AlternateContent/>",
            "<w:r/>",
            "<w:fldChar/>",
            "<w:numPr><w:ilvl w:val=\"-3\"/><w:numId w:val=\"1\"/></w:numPr>",
            "<w:txbxContent/>",
            "&#1;",
            "&a;",
            "<w:sym w:char=\"ZZ\"/>");
    for (int round = 0; round < 200; round++) {
      StringBuilder s = new StringBuilder(good);
      for (int k = random.nextInt(1, 5); k > 0; k--) {
        int at = s.indexOf("<", random.nextInt(s.length()));
        s.insert(Math.max(at, 0), pieces.get(random.nextInt(pieces.size())));
      }
      Map<String, byte[]> parts = new LinkedHashMap<>();
      parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
      parts.put("word/document.xml", s.toString().getBytes(StandardCharsets.UTF_8));
      UnreadableException refusal = assertDocumentOrRefusal(WordMarkup.zip(parts), s.toString());
      // Our own reader says itself what is wrong; nothing is left to the net below it.
      assertThat(refusal == null ? null : refusal.getCause()).as(s.toString()).isNull();
    }
  }

  private static UnreadableException assertDocumentOrRefusal(byte[] bytes, String what)
      throws IOException {
    try {
      assertThat(Formats.read(new Source("a", bytes), Limits.DEFAULT).format()).isNotEmpty();
    } catch (UnreadableException e) {
      assertThat(e.zh()).as(what).isNotBlank();
      return e;
    }
    return null;
  }

  @Test
  void aFileBeyondTheLimitIsNotRead() {
    Limits small = new Limits(10, 1000, 1, 10, 4);
    assertThatThrownBy(() -> Formats.read(new Source("a", new byte[11]), small))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  private static Format sniff(String text) {
    return Formats.sniff(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String... names) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name : names) {
      entries.put(name, new byte[] {1});
    }
    return WordMarkup.zip(entries);
  }

  private static void assertReason(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> Formats.read(new Source("a", bytes), Limits.DEFAULT))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
