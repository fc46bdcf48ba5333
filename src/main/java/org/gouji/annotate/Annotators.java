package org.gouji.annotate;

import java.io.IOException;
import java.util.List;
import org.gouji.output.Remark;
import org.jspecify.annotations.Nullable;

/** Marks copies of documents of the formats that can be marked. */
public final class Annotators {
  private Annotators() {}

  /**
   * A copy of a document with remarks at their places. Remarks on one place become one mark.
   *
   * @param format short name of the format as the reader gave it
   * @param original the bytes that were read; not changed
   * @throws NotAnnotatedException if there can be no such copy, and why
   */
  public static byte[] copy(@Nullable String format, byte[] original, List<Remark> remarks)
      throws NotAnnotatedException {
    Annotator annotator = of(format == null ? "" : format);
    try {
      return annotator.annotate(original, Marks.byPlace(remarks));
    } catch (IOException | RuntimeException e) {
      // The libraries below throw what they like at damaged files; this is the place to stop it.
      NotAnnotatedException failed =
          new NotAnnotatedException(
              true,
              "文件内部有损坏，无法写入标注",
              "the file is damaged inside, so nothing can be written into it");
      failed.initCause(e);
      throw failed;
    }
  }

  /** Each branch is the first use of its annotator's class: what is not met is not loaded. */
  private static Annotator of(String format) throws NotAnnotatedException {
    return switch (format) {
      case "pdf" -> new PdfAnnotator();
      case "docx" -> new DocxAnnotator();
      case "xlsx" -> new XlsxAnnotator();
      case "html" -> new HtmlAnnotator();
      case "doc", "xls" ->
          throw no("旧版二进制格式（." + format + "）不能标注，请另存为新格式", format, "save it in the newer format");
      case "text" -> throw no("纯文本没有标注", format, "plain text has no remarks");
      case "rtf" -> throw no("RTF 不标注，请另存为 DOCX", format, "save it as DOCX");
      case "odt", "word-xml" -> throw no("该格式不能标注，请另存为 DOCX", format, "save it as DOCX");
      case "ods", "excel-xml" -> throw no("该格式不能标注，请另存为 XLSX", format, "save it as XLSX");
      case "ofd" -> throw no("OFD 暂不标注", format, "OFD is not marked");
      case "mhtml" -> throw no("MHTML 不标注，请另存为 HTML 或 DOCX", format, "save it as HTML or DOCX");
      default -> throw no("该格式不能标注", format, "this format is not marked");
    };
  }

  private static NotAnnotatedException no(String zh, String format, String en) {
    return new NotAnnotatedException(false, zh, format.isEmpty() ? en : format + ": " + en);
  }
}
