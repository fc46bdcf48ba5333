package org.gouji.run;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the first bytes of a file say of archives. */
enum ArchiveKind {
  /** No archive, or a package that is one document. */
  NONE,
  /** A ZIP that may be an archive. */
  ZIP,
  /** Something packed by gzip: often a TAR. */
  GZIP,
  /** A TAR. */
  TAR;

  /** One TAR header. */
  static final int HEAD_BYTES = 512;

  private static final int NAME_OFFSET = 30;

  /** How the first member of a DOCX, XLSX, OFD, ODT or EPUB is called. */
  private static final List<String> PACKAGES =
      List.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "OFD.xml", "mimetype");

  static ArchiveKind of(byte[] head) {
    if (startsWith(head, 'P', 'K', 3, 4)) {
      String name = new String(head, NAME_OFFSET, Math.min(head.length, 100) - NAME_OFFSET, StandardCharsets.ISO_8859_1);
      return PACKAGES.stream().anyMatch(name::startsWith) ? NONE : ZIP;
    }
    if (startsWith(head, 'P', 'K', 5, 6)) {
      return ZIP; // without a member
    }
    if (startsWith(head, 0x1F, 0x8B, 8)) {
      return GZIP;
    }
    return isTar(head) ? TAR : NONE;
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length || (bytes[0] == 'P' && bytes[2] == 3 && head.length <= NAME_OFFSET)) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** The header's checksum, octal at 148, is the sum of its bytes with itself taken as blanks. */
  private static boolean isTar(byte[] head) {
    if (head.length < HEAD_BYTES || head[0] == 0) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < HEAD_BYTES; i++) {
      sum += i >= 148 && i < 156 ? ' ' : head[i] & 0xFF;
    }
    int stated = 0;
    boolean digits = false;
    for (int i = 148; i < 156; i++) {
      int c = head[i];
      if (c >= '0' && c <= '7') {
        stated = stated * 8 + (c - '0');
        digits = true;
      } else if (digits || c != ' ') {
        break;
      }
    }
    return digits && stated == sum;
  }
}
