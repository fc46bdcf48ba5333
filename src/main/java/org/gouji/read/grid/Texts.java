package org.gouji.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Unread;
import org.gouji.document.Unseen;

/** Printed text without what cannot be seen. */
public final class Texts {
  /** A number that opens a heading or an item: 一、 （一） 1. 1、 (1) ① 第一条, **一、. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[#*_>]*(?:[一二三四五六七八九十]{1,3}[、，.．]|[（(〔]?[一二三四五六七八九十\\d]{1,3}[）)〕]|\\d{1,2}[.．、](?!\\d)"
              + "|[\\u2460-\\u249B\\u3220-\\u3229]|第[一二三四五六七八九十]{1,3}[条章节部]).*",
          Pattern.DOTALL);

  /** A heading in Markdown is a line of its own, however long it is. */
  private static final Pattern MARKED_HEADING = Pattern.compile("#{1,6} .*", Pattern.DOTALL);

  private static final Pattern BREAK =
      Pattern.compile("[\\n\\r\\u000B\\u000C\\u2028\\u2029\\u0085]");

  /** A line that is shorter was not broken because the page ended. */
  private static final int FULL_LINE = 20;

  private static final int LONGEST_HEADING = 40;
  private static final String SENTENCE_ENDS = "。！？；：!?;:.…”』」》）)】";

  /** What is drawn between two digits may be a digit. */
  private static final Pattern WITHIN_FIGURE =
      Pattern.compile(
          "(?<=\\p{Nd})[\\s\\p{Z}]*"
              + Unread.PICTURE
              + "[\\s\\p{Z}"
              + Unread.PICTURE
              + "]*(?=\\p{Nd})");

  private Texts() {}

  /**
   * The lines trimmed and without blank ones; spaces that cannot be told from one another become
   * one kind, marks that cannot be seen are gone, and so are pictures.
   */
  public static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String whole =
        text.contains(Unread.PICTURE)
            ? WITHIN_FIGURE.matcher(text).replaceAll(Unread.CHARACTER)
            : text;
    for (String line : BREAK.split(whole, -1)) {
      String tidy = line(line);
      if (!tidy.isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n").append(tidy);
      }
    }
    return out.toString();
  }

  private static String line(String line) {
    String seen = Unseen.without(line);
    StringBuilder s = new StringBuilder(seen.length());
    for (int i = 0; i < seen.length(); i++) {
      char c = seen.charAt(i);
      if (isUnseen(c)) {
        continue;
      }
      s.append(c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' ? ' ' : c);
    }
    int from = 0;
    int to = s.length();
    while (from < to && isSpace(s.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(s.charAt(to - 1))) {
      to--;
    }
    return s.substring(from, to);
  }

  private static boolean isUnseen(char c) {
    return c == '\uFFFC' || (c < ' ' && c != '\t');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u3000';
  }

  /** Whether the text opens with a number as headings and items do. */
  public static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).matches();
  }

  /** Whether the text is short and opens as the headings of Chinese documents do: 一、. */
  public static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING
        && isNumbered(text)
        && "一二三四五六七八九十".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether this is running text, not a label or a heading. */
  public static boolean isProse(String text) {
    return text.length() > 60 && (text.indexOf('。') >= 0 || text.length() > 200);
  }

  /**
   * The paragraphs of a text that breaks lines by hand: a break ends a paragraph unless the line is
   * full and its sentence goes on.
   */
  public static List<String> paragraphs(String text) {
    List<String> out = new ArrayList<>();
    String before = "";
    for (String line : tidy(text).split("\n", -1)) {
      if (!before.isEmpty() && goesOn(before, line)) {
        before = line;
        out.set(out.size() - 1, out.get(out.size() - 1) + line);
      } else if (!line.isEmpty()) {
        before = line;
        out.add(line);
      }
    }
    return out;
  }

  private static boolean goesOn(String line, String next) {
    return line.length() >= FULL_LINE
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
        && !(isNumbered(line) && line.length() <= LONGEST_HEADING)
        && !isNumbered(next)
        && !MARKED_HEADING.matcher(line).matches()
        && !MARKED_HEADING.matcher(next).matches()
        && line.indexOf('\t') < 0
        && next.indexOf('\t') < 0;
  }
}
