package org.gouji.read.page.drawn;

import java.util.regex.Pattern;

/** How the number of a page is printed: bare, between dashes or dots, or in words (第3页 共8页). */
public final class PageNumber {
  private static final Pattern PRINTED =
      Pattern.compile(
          "[\\p{Pd}−~～·•.\\s]*\\d{1,4}[\\p{Pd}−~～·•.\\s]*"
              + "|第?\\s*[\\d一二三四五六七八九十百]+\\s*页([,，/\\s]*共?\\s*[\\d一二三四五六七八九十百]+\\s*页)?"
              + "|\\d{1,4}\\s*[/／]\\s*\\d{1,4}"
              + "|[Pp]age\\s*\\d+(\\s*(of|/)\\s*\\d+)?");

  private static final Pattern BARE = Pattern.compile("\\d{1,4}");

  private PageNumber() {}

  /** Whether a line is the number of its page, with a sign or word that says so. */
  public static boolean worded(String line) {
    return PRINTED.matcher(line).matches() && !bare(line);
  }

  /** Whether a line is nothing but a number that a page may have. */
  public static boolean bare(String line) {
    return BARE.matcher(line).matches();
  }
}
