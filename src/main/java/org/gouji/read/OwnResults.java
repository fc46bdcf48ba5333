package org.gouji.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Document;
import org.gouji.document.Note;
import org.gouji.read.zip.ZipPackage;
import org.jspecify.annotations.Nullable;

/**
 * Results that gouji wrote itself. They name reports, labels and figures, and read as a report they
 * would be one with errors.
 */
final class OwnResults {
  private static final int HEAD = 4096;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(?:\\u00EF\\u00BB\\u00BF)?\\s*(?:file,part,organization,year,edition,(?:rule|cell),|\\{\\s*\"file\"\\s*:\\s*\"[^\"\\n"
              + "]{0,1000}\",\\s*\"format\"\\s*:\\s*(?:null|\"[a-z-]{1,20}\"),"
              + "\\s*\"status\"\\s*:\\s*\"|[{\\[][^<]{0,2000}\"urn:gouji:schema:"
              + "|\\{[^<]{0,600}\"driver\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"gouji\"|(?:<\\?xml[^>]{0,100}>\\s*)?<testsuites"
              + " name=\"gouji\"|<!DOCTYPE html>[\\s\\S]{0,2000}<meta name=\"generator\""
              + " content=\"gouji )");

  private static final String CORE = "docProps/core.xml";
  private static final String CREATOR = "<dc:creator>gouji ";

  private OwnResults() {}

  /**
   * A document that says what it is and holds nothing; null if the bytes are something else.
   *
   * @param format that the bytes show
   */
  static @Nullable Document of(byte[] bytes, Format format, Limits limits)
      throws UnreadableException {
    boolean own =
        switch (format) {
          case XLSX -> isWorkbook(bytes, limits);
          case TEXT, HTML, UNKNOWN -> BEGINNING.matcher(head(bytes)).find();
          default -> false;
        };
    if (!own) {
      return null;
    }
    Note note =
        new Note(
            "own-results",
            "这是 gouji 自己写出的检查结果，不是年度报告",
            "results that gouji wrote itself, not a report");
    return new Document(name(format), List.of(), List.of(note));
  }

  private static String name(Format format) {
    return format == Format.XLSX ? "xlsx" : format == Format.HTML ? "html" : "text";
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  private static boolean isWorkbook(byte[] bytes, Limits limits) throws UnreadableException {
    try (ZipPackage zip = ZipPackage.open(bytes, limits);
        InputStream in = zip.stream(CORE)) {
      return in != null && head(in.readNBytes(HEAD)).contains(CREATOR);
    } catch (IOException e) {
      return false; // the reader will say what is wrong with it
    }
  }
}
