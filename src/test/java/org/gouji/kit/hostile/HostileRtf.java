package org.gouji.kit.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Rich text that was made to hurt its reader. */
final class HostileRtf {
  private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936 ";

  private HostileRtf() {}

  static void add(Map<String, byte[]> files) {
    files.put("groups-without-end.rtf", rtf("{".repeat(2_000_000)));
    files.put("binary-without-end.rtf", rtf("{\\pict\\bin2147483647 }a\\par"));
    files.put("cells-without-row.rtf", rtf("\\trowd\\cellx100 " + "1\\cell ".repeat(500_000)));
    files.put("edges-without-cells.rtf", rtf("\\trowd" + "\\cellx100".repeat(500_000)));
    files.put("tables-in-tables.rtf", rtf("\\itap2147483647 1\\nestcell"));
    files.put("notes-in-notes.rtf", rtf("{\\footnote a".repeat(1_900)));
  }

  private static byte[] rtf(String body) {
    return (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1);
  }
}
