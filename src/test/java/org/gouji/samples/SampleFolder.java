package org.gouji.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.kit.SampleOffice;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;

/**
 * Makes the files of {@code samples} from their sources. Run by hand when a source has changed:
 * {@code SampleFolder samples}. A PDF is printed from the file made here beside it, which is then
 * deleted: the name says by which program ({@code .docx} by LibreOffice, {@code .html} by
 * Chromium).
 */
final class SampleFolder {
  static final List<String> SOURCES =
      List.of(
          "clean-tab-grid",
          "clean-2019-markdown",
          "minzheng",
          "swapped-digits",
          "blank-totals",
          "missing-row",
          "narrative",
          "clean-docx",
          "disputes-docx",
          "wrong-edition-docx",
          "clean-pdf",
          "balance-pdf",
          "clean-html",
          "carry-over-xlsx");

  private SampleFolder() {}

  /** Writes all samples into the folder that the first argument names. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (String name : SOURCES) {
      SampleSource source = SampleSource.of(name);
      String file = source.word("file");
      if (!file.endsWith(".pdf")) {
        Files.write(folder.resolve(file), bytes(source, file));
      } else {
        String print = file.replace(".pdf", source.word("print"));
        Files.write(folder.resolve(print), bytes(source, print));
      }
    }
  }

  static byte[] bytes(SampleSource source, String file) {
    SampleReport report = source.report();
    if (file.endsWith(".docx")) {
      return WordSample.write(report);
    }
    if (file.endsWith(".xlsx")) {
      return SampleOffice.xlsx(report);
    }
    if (file.endsWith(".html")) {
      return WebSample.write(report).getBytes(StandardCharsets.UTF_8);
    }
    String charset = source.word("charset");
    return TextLayout.valueOf(source.word("layout"))
        .write(report)
        .getBytes(charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset));
  }
}
