package org.gouji.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.gouji.read.Decoding;
import org.gouji.read.Format;
import org.gouji.read.Sniffer;

/**
 * Files whose names say that they hold data of some program, and which may be reports all the same:
 * a workbook saved as CSV, a document that an office program saved as XML. What they begin with
 * tells.
 */
final class DataFiles {
  private static final int HEAD = 16_384;
  private static final String SUBJECT = "政府信息公开";

  /** Documents that are one XML file. */
  private static final Set<Format> OF_XML =
      EnumSet.of(Format.WORD_XML, Format.EXCEL_XML, Format.ODT, Format.ODS);

  private DataFiles() {}

  /** Whether the name alone does not tell. */
  static boolean isNamedAsData(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".xml");
  }

  /** Whether the file may be a report; one that cannot be opened may be. */
  static boolean mayBeReport(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return mayBeReport(in.readNBytes(HEAD), path.toString());
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * Whether a file may be a report.
   *
   * @param bytes the file, or its beginning
   */
  static boolean mayBeReport(byte[] bytes, String name) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
      return OF_XML.contains(Sniffer.sniff(bytes));
    }
    byte[] head = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
    return Decoding.decode(head).filter(DataFiles::speaksOfReport).isPresent();
  }

  /** Data of programs, our own results too, begins with the names of its columns, in ASCII. */
  private static boolean speaksOfReport(String text) {
    String first = text.strip().lines().findFirst().orElse("");
    return text.contains(SUBJECT) && first.codePoints().anyMatch(c -> c > 0x7F);
  }
}
