package org.gouji.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Document;
import org.gouji.kit.SampleCheck;
import org.gouji.kit.SampleHtml;
import org.gouji.kit.SampleOffice;
import org.gouji.kit.SampleReport;
import org.gouji.kit.SampleRtf;
import org.gouji.kit.SampleWord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report, many programs: each file of the kit is read to the last cell. */
class ProducersTest {
  private static final List<SampleReport> EDITIONS =
      List.of(SampleReport.EDITION_2021, SampleReport.EDITION_2019);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "libreoffice-2021.docx",
        "libreoffice-2019.doc",
        "libreoffice-numbered-2021.doc",
        "libreoffice-numbered-2021.odt",
        "libreoffice-numbered-2021.rtf",
        "libreoffice-2019.html",
        "libreoffice-2021.xlsx",
        "libreoffice-2021.xls",
        "libreoffice-2021.ods",
        "npm-xlsx-2021.xml",
        "pandoc-2021.docx",
        "pandoc-2019.docx",
        "npm-docx-2021.docx",
        "npm-docx-2019.docx",
        "docx4j-2021.docx"
      })
  void filesOfOtherPrograms(String file) throws Exception {
    boolean later = file.contains("2021");
    SampleCheck.assertReads(
        read(bytes(file)), later ? SampleReport.EDITION_2021 : SampleReport.EDITION_2019);
  }

  @TestFactory
  List<DynamicTest> filesMadeHere() {
    return EDITIONS.stream()
        .flatMap(
            r ->
                List.of(
                    made("Word markup", r, SampleWord.docx(r)),
                    made("POI, text document", r, SampleOffice.docx(r)),
                    made("POI, new workbook", r, SampleOffice.xlsx(r)),
                    made("POI, old workbook", r, SampleOffice.xls(r)),
                    made("page", r, utf8(SampleHtml.page(r))),
                    made("page in GB18030", r, gb(SampleHtml.page(r))))
                    .stream())
        .toList();
  }

  @TestFactory
  List<DynamicTest> richTextOfManyPrograms() {
    return EDITIONS.stream()
        .flatMap(
            r ->
                Stream.of(SampleRtf.Program.values())
                    .map(p -> made("RTF " + p, r, SampleRtf.of(r, p))))
        .toList();
  }

  private static DynamicTest made(String how, SampleReport report, byte[] bytes) {
    return DynamicTest.dynamicTest(
        how + " " + report.edition(), () -> SampleCheck.assertReads(read(bytes), report));
  }

  @Test
  void pageInsideAMessage() throws Exception {
    SampleReport report = SampleReport.EDITION_2021;
    String encoded = Base64.getMimeEncoder().encodeToString(gb(SampleHtml.page(report)));
    String message =
        """
        From: <saved>
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html";
        \tboundary="--=_part_1"

        This is a message of several parts.

        ----=_part_1
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        AAAA
        ----=_part_1
        Content-Type: text/html; charset="gb2312"
        Content-Transfer-Encoding: base64

        %s
        ----=_part_1--
        """
            .formatted(encoded);
    SampleCheck.assertReads(read(utf8(message.replace("\n", "\r\n"))), report);
  }

  private static Document read(byte[] bytes) throws IOException, UnreadableException {
    return Formats.read(new Source("kit", bytes), Limits.DEFAULT);
  }

  private static byte[] utf8(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }

  /** The page in another encoding than the one it declares. */
  private static byte[] gb(String s) {
    return s.getBytes(Charset.forName("GB18030"));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = ProducersTest.class.getResourceAsStream("kit/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
