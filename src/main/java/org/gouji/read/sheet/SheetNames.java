package org.gouji.read.sheet;

import java.util.regex.Pattern;

/** Names of sheets that somebody gave, as against those that a program gave. */
final class SheetNames {
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i)\\s*(?:sheet|table|工作表|表格?|第?\\s*页|page)[\\s_]*[\\d一二三四五六七八九十]*\\s*(?:\\(\\d+\\))?\\s*");

  private SheetNames() {}

  /** Whether a name says something of the sheet. */
  static boolean isTelling(String name) {
    return !GENERIC.matcher(name).matches();
  }
}
