package org.gouji.interpret.base;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Script;

/** Text without the accidents of print: width, spaces, script, brackets, quotation marks. */
public final class Plain {
  private static final Pattern NUMERAL_BRACKET =
      Pattern.compile("\\(\\s*[一二三四五六七八九十\\d]{1,3}\\s*\\)");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private static final Pattern CIRCLED = Pattern.compile("[①-⑳]");

  /** NFKC leaves it as it is. */
  private static final char MULTIPLICATION = '×';

  static final Pattern NUMBER_PREFIX =
      Pattern.compile(
          "^(?:\\(\\s*([一二三四五六七八九十]{1,3}|\\d{1,2})\\s*\\)?|([一二三四五六七八九十]{1,3})\\s*[、.,:;)]|(\\d{1,2})\\s*[.、,:;)](?!\\d))[、.,]?");

  /** No character before the radicals becomes a Chinese one by NFKC. */
  private static final char FIRST_RADICAL = '\u2e80';

  /** 屬於 in a label; in names of places it stays, so that script alone does not tell. */
  private static final char OF = '於';

  private static final char SIMPLE_OF = '于';

  /** 其它 for 其他. */
  private static final char IT = '它';

  private static final char OTHER = '他';

  private Plain() {}

  /** NFKC, simplified script, one kind of bracket and quotation mark, no spaces. */
  public static String fold(String text) {
    String folded = Normalizer.normalize(withoutCircles(text), Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        plain.append(bracket(Script.simple(c)));
      }
    }
    return Script.withoutReadings(plain.toString());
  }

  /** ① is a number in front or a mark behind, as (1) is; NFKC would make a bare digit of it. */
  private static String withoutCircles(String text) {
    return text.chars().noneMatch(c -> c >= '①' && c <= '⑳')
        ? text
        : CIRCLED.matcher(text).replaceAll(m -> "(" + (m.group().charAt(0) - '①' + 1) + ")");
  }

  private static char bracket(char c) {
    return switch (c) {
      case '〔', '［', '【', '﹙', '[' -> '(';
      case '〕', '］', '】', '﹚', ']' -> ')';
      default -> c;
    };
  }

  /**
   * The number before a label, as digits or Chinese numeral without marks; empty if there is none.
   */
  public static String number(String folded) {
    if (!mayBeNumbered(folded)) {
      return "";
    }
    Matcher m = NUMBER_PREFIX.matcher(folded);
    if (!m.find()) {
      return "";
    }
    for (int i = 1; i <= 3; i++) {
      if (m.group(i) != null) {
        return m.group(i);
      }
    }
    return "";
  }

  /** Most texts have no number before them; their first character tells. */
  private static boolean mayBeNumbered(String folded) {
    return !folded.isEmpty() && "(一二三四五六七八九十0123456789".indexOf(folded.charAt(0)) >= 0;
  }

  /** The note in brackets that ends a label, such as the row that it names behind its group. */
  static String inBrackets(String folded) {
    int open = folded.lastIndexOf('(');
    return open > 0 && folded.endsWith(")") ? folded.substring(open + 1, folded.length() - 1) : "";
  }

  /**
   * What a label says: its Chinese characters without number, notes in brackets and marks. Empty if
   * nothing but a note or a number is left.
   */
  public static String key(String folded) {
    return han(words(folded));
  }

  /** The same for a text as printed. */
  public static String keyOf(String text) {
    return key(fold(text));
  }

  /**
   * Whether a figure, or XX where one is wanting, stands beside the words of a label, outside its
   * number and its notes: then it is no label alone.
   */
  public static boolean hasFigure(String folded) {
    String words = words(folded);
    boolean wanting = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == MULTIPLICATION;
      if (c >= '0' && c <= '9' || letter && wanting) {
        return true;
      }
      wanting = letter;
    }
    return false;
  }

  private static String words(String folded) {
    String text = mayBeNumbered(folded) ? NUMBER_PREFIX.matcher(folded).replaceFirst("") : folded;
    if (text.indexOf('(') < 0) {
      return text;
    }
    text = NUMERAL_BRACKET.matcher(text).replaceAll("");
    String before;
    do {
      before = text;
      text = BRACKETS.matcher(text).replaceAll("");
    } while (!before.equals(text));
    int open = text.indexOf('(');
    return open > 0 ? text.substring(0, open) : text;
  }

  /** Only the Chinese characters. */
  public static String han(String text) {
    StringBuilder han = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isIdeographic(c)) {
        han.appendCodePoint(c <= Character.MAX_VALUE ? spelled((char) c) : c);
      }
    }
    return han.toString();
  }

  /** One spelling of characters that labels print in two. */
  private static char spelled(char c) {
    return c == OF ? SIMPLE_OF : c == IT ? OTHER : c;
  }

  /** The Chinese character that one character of print stands for; 0 if it is none. */
  public static char han(char c) {
    if (c < FIRST_RADICAL) {
      return 0;
    }
    if (c >= '\u4e00' && c <= '\u9fff') {
      return spelled(Script.simple(c));
    }
    String folded = fold(String.valueOf(c));
    boolean one = folded.length() == 1 && Character.isIdeographic(folded.charAt(0));
    return one ? folded.charAt(0) : 0;
  }

  /**
   * Whether two texts differ by at most this many insertions, deletions, replacements and exchanges
   * of neighbours.
   */
  public static boolean near(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return false;
    }
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] next = new int[b.length() + 1];
      next[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(replaced, Math.min(row[j], next[j - 1]) + 1);
        if (areExchanged(a, i, b, j)) {
          next[j] = Math.min(next[j], above[j - 2] + 1);
        }
        best = Math.min(best, next[j]);
      }
      if (best > most) {
        return false;
      }
      above = row;
      row = next;
    }
    return row[b.length()] <= most;
  }

  /** Whether the two characters before these places are the same the other way round. */
  private static boolean areExchanged(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
