package org.gouji.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gouji.read.UnreadableException.Reason;

/** Names the kinds of file that are not read, and what to do with them. */
final class Foreign {
  private static final int HEAD = 4096;

  /** How a kind is recognised, what it is called, and the way out. */
  private record Kind(String sign, String zh, String en) {}

  private static final List<Kind> BY_FIRST_BYTES =
      List.of(
          new Kind("Rar!", "RAR 压缩包，请解压后再检查", "a RAR archive; unpack it first"),
          new Kind("7z\u00BC\u00AF", "7z 压缩包，请解压后再检查", "a 7z archive; unpack it first"),
          new Kind("\u0089PNG", Names.PICTURE_ZH, Names.PICTURE_EN),
          new Kind("\u00FF\u00D8\u00FF", Names.PICTURE_ZH, Names.PICTURE_EN),
          new Kind("GIF8", Names.PICTURE_ZH, Names.PICTURE_EN),
          new Kind("II*\0", Names.PICTURE_ZH, Names.PICTURE_EN));

  private static final List<Kind> BY_ENTRY =
      List.of(
          new Kind("xl/workbook.bin", "XLSB 工作簿，请另存为 XLSX", "an XLSB workbook; save it as XLSX"),
          new Kind("ppt/presentation.xml", "演示文稿，不是年度报告", "a presentation, not a report"));

  private static final List<Kind> BY_CONTENT =
      List.of(
          new Kind(
              "office:document",
              "ODF 单文件 XML，请另存为 DOCX 或 XLSX",
              "a flat ODF file; save it as DOCX or XLSX"));

  /** Words that several kinds share. */
  private static final class Names {
    static final String PICTURE_ZH = "图片文件，不识别图片中的文字";
    static final String PICTURE_EN = "a picture; characters in pictures are not recognised";
  }

  private Foreign() {}

  static UnreadableException refusal(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (Kind kind : BY_FIRST_BYTES) {
      if (head.startsWith(kind.sign)) {
        return refusal(kind);
      }
    }
    List<String> entries = head.startsWith("PK") ? ZipNames.of(bytes) : List.of();
    for (Kind kind : BY_ENTRY) {
      if (entries.contains(kind.sign)) {
        return refusal(kind);
      }
    }
    String lower = head.toLowerCase(Locale.ROOT);
    for (Kind kind : BY_CONTENT) {
      if (lower.contains(kind.sign)) {
        return refusal(kind);
      }
    }
    return refusal(new Kind("", "不支持的文件类型", "a kind of file that gouji does not read"));
  }

  private static UnreadableException refusal(Kind kind) {
    return new UnreadableException(Reason.UNKNOWN_FORMAT, kind.zh, kind.en);
  }
}
