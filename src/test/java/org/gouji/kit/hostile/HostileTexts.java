package org.gouji.kit.hostile;

import java.util.Map;

/** Texts whose markup asks for more cells than there are. */
final class HostileTexts {
  private static final String TITLE = "青岚县教育局2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n";

  private HostileTexts() {}

  static void add(Map<String, byte[]> files) {
    files.put(
        "spans-wiki.txt", text("{|\n|-\n", "| rowspan=999 colspan=64 | 规章\n|-\n", 20_000, "|}\n"));
    files.put("spans-adoc.txt", text("[cols=\"64*\"]\n|===\n", "64.999+| 规章\n", 20_000, "|===\n"));
    files.put("repeats-adoc.txt", text("[cols=\"9*\"]\n|===\n", "99*| 1\n", 20_000, "|===\n"));
  }

  private static byte[] text(String begin, String row, int times, String end) {
    return HostileMarkup.utf8(TITLE + begin + row.repeat(times) + end);
  }
}
