package org.gouji.rule;

import java.util.regex.Pattern;

/** Texts that say nothing. */
final class Nothing {
  private static final Pattern NOTHING =
      Pattern.compile("[\\p{P}\\p{S}]*(无|暂无|没有|略|本年度无|无内容|无此项)?[\\p{P}\\p{S}]*");

  private Nothing() {}

  /** Whether a plain text is empty, a mark or a word for nothing. */
  static boolean said(String plain) {
    return NOTHING.matcher(plain.replace("\n", "")).matches();
  }
}
