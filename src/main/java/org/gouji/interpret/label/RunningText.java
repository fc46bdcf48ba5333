package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;

/**
 * Finds labels and figures inside running text: {@code 规章000行政规范性文件77132470}. A label counts with
 * its number, its marks and a note in brackets behind it; what stands between labels is cut into
 * runs of digits.
 */
final class RunningText {
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile(
          "(?:[(（\\[【〔]\\s*[一二三四五六七八九十]\\s*[)）\\]】〕]|[㈠-㈩]|[一二三四五六七八九十]\\s*[、.．,，]|[0-9０-９]\\s*[.．、,，]|[①-⑳⒈-⒛])\\s*[“\"‘']?\\s*$");

  /** 四；结转下年度继续办理, 四结转下年度继续办理: no figure and no word. */
  private static final Pattern MISPRINTED_NUMBER =
      Pattern.compile("(?<![\\p{IsHan}(（])[一二三四五六七八九十]\\s*[:：;；·・]?\\s*$");

  /**
   * Figures that ran together, with commas between their thousands: 22,8793,151. No comma parts
   * cells there: three digits or more follow each, and they are not one figure.
   */
  private static final String THOUSANDS =
      "[+＋\\-－−–—]?(?![0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９]))"
          + "[0-9０-９]++(?:[,，][0-9０-９]{3,}+)++(?![,，.．]?[0-9０-９])";

  private static final Pattern FIGURE =
      Pattern.compile(
          THOUSANDS
              + "|(?:[+＋\\-－−–]|(?<!—)—|增加|减少|增|减|負|负)?\\s*[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?(?!\\s*[.．、]\\s*[“\"]?\\p{IsHan})\\s*(?:万元|萬元|亿元|元|件|个|項|项|条|份)?|[/／]|—{2,}+|[—－-]+(?![0-9０-９])|无|無");

  /** What a label asks of its figures, behind its note in brackets or without one. */
  private static final Pattern DECIMALS_ASKED =
      Pattern.compile("[，,；;\\s]*(?:请)?(?:保留|精确到)(?:小数点后)?[0-9０-９一二两三四]位(?:小数)?");

  private static final int LONGEST_NUMBER = 20;

  private final String text;
  private final String han;
  private final int[] places;
  private final LabelBook book;

  private RunningText(String text, LabelBook book) {
    this.text = text;
    this.book = book;
    StringBuilder words = new StringBuilder(text.length());
    this.places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = Plain.han(text.charAt(i));
      if (c != 0) {
        places[words.length()] = i;
        words.append(c);
      }
    }
    this.han = words.toString();
  }

  /** A stretch of the text: a label, or what stands between labels. */
  private record Span(int start, int end, boolean label) {}

  /** The tokens of a slot that holds labels and figures together; empty if it holds no label. */
  static List<Token> tokens(Slot slot, int strip, boolean row, LabelBook book, boolean body) {
    RunningText running = new RunningText(slot.text(), book);
    List<Span> spans = running.spans();
    if (spans.stream().noneMatch(Span::label)) {
      return List.of();
    }
    List<Token> tokens = new ArrayList<>();
    boolean inBody = body;
    for (Span span : spans) {
      Slot piece = running.slot(slot, span);
      if (span.label()) {
        String words = DECIMALS_ASKED.matcher(piece.text()).replaceFirst("");
        Optional<Label> label = book.exact(words, inBody);
        if (label.isPresent()) {
          inBody = inBody || label.get().is(Label.Kind.ROW);
          tokens.add(new Token(Token.Kind.LABEL, label.get(), piece, strip, row, true));
          continue;
        }
      }
      running.figures(slot, span, strip, row, tokens);
    }
    return tokens;
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    int h = 0;
    while (h < han.length()) {
      int length = match(h);
      if (length == 0) {
        h++;
        continue;
      }
      int start = withNumber(places[h], from);
      int end = withNote(places[h + length - 1] + 1);
      int gap = start == places[h] ? withoutNumeral(start, from) : start;
      if (gap > from) {
        spans.add(new Span(from, gap, false));
      }
      spans.add(new Span(start, end, true));
      from = end;
      h += length;
      while (h < han.length() && places[h] < end) {
        h++;
      }
    }
    if (from < text.length()) {
      spans.add(new Span(from, text.length(), false));
    }
    return spans;
  }

  /**
   * The length of the longest key that begins at this character, with nothing but marks between its
   * characters.
   */
  private int match(int h) {
    for (String key : book.keys(han.charAt(h))) {
      if (han.startsWith(key, h) && together(h, key.length())) {
        return key.length();
      }
    }
    return 0;
  }

  private boolean together(int h, int length) {
    for (int i = h; i + 1 < h + length; i++) {
      for (int p = places[i] + 1; p < places[i + 1]; p++) {
        if (Character.isDigit(text.charAt(p))) {
          return false;
        }
      }
    }
    return true;
  }

  private int withNumber(int start, int from) {
    // The longest number, with its marks and spaces, stands on the last few characters.
    int near = Math.max(from, start - LONGEST_NUMBER);
    Matcher m = NUMBER_BEFORE.matcher(text.substring(near, start));
    return m.find() ? near + m.start() : start;
  }

  /** Where the gap before a label ends without a numeral whose mark is wrong or wanting. */
  private int withoutNumeral(int start, int from) {
    int near = Math.max(from, start - LONGEST_NUMBER);
    Matcher m = MISPRINTED_NUMBER.matcher(text.substring(near, start));
    return m.find() ? near + m.start() : start;
  }

  private int withNote(int end) {
    int p = end;
    while (p < text.length() && "”\"’' \u3000".indexOf(text.charAt(p)) >= 0) {
      p++;
    }
    if (p < text.length() && (text.charAt(p) == '(' || text.charAt(p) == '（')) {
      int depth = 0;
      for (int q = p; q < text.length() && q < p + 80; q++) {
        char c = text.charAt(q);
        if (c == '(' || c == '（') {
          depth++;
        } else if (c == ')' || c == '）') {
          depth--;
          if (depth == 0) {
            // （一） behind a label is the number of the next one.
            return Plain.keyOf(text.substring(p, q + 1) + "x").isEmpty()
                    && isNumeral(text.substring(p + 1, q))
                ? p
                : withDecimalsAsked(q + 1);
          }
        }
      }
    }
    return withDecimalsAsked(p);
  }

  private int withDecimalsAsked(int end) {
    Matcher m = DECIMALS_ASKED.matcher(text).region(end, text.length());
    return m.lookingAt() ? m.end() : end;
  }

  private static boolean isNumeral(String inside) {
    return inside.strip().matches("[一二三四五六七八九十\\d]{1,3}");
  }

  private Slot slot(Slot whole, Span span) {
    return new Slot(
        text.substring(span.start(), span.end()).strip(),
        whole.start(),
        whole.end(),
        whole.location());
  }

  private void figures(Slot whole, Span span, int strip, boolean row, List<Token> tokens) {
    String gap = text.substring(span.start(), span.end());
    Matcher m = FIGURE.matcher(gap);
    int from = 0;
    while (m.find()) {
      between(whole, gap.substring(from, m.start()), strip, row, tokens);
      Slot figure = new Slot(m.group().strip(), whole.start(), whole.end(), whole.location());
      tokens.add(new Token(Token.Kind.VALUE, null, figure, strip, row, true));
      from = m.end();
    }
    other(whole, gap.substring(from), strip, row, tokens);
  }

  /** What stands before a figure: a misprinted label, or something else. */
  private void between(Slot whole, String gap, int strip, boolean row, List<Token> tokens) {
    Optional<Label> near = book.near().misread(gap);
    if (near.isPresent()) {
      Slot label = new Slot(gap.strip(), whole.start(), whole.end(), whole.location());
      tokens.add(new Token(Token.Kind.LABEL, near.get(), label, strip, row, true));
    } else {
      other(whole, gap, strip, row, tokens);
    }
  }

  private static void other(Slot whole, String gap, int strip, boolean row, List<Token> tokens) {
    if (!Plain.han(gap).isEmpty()) {
      tokens.add(
          new Token(
              Token.Kind.OTHER,
              null,
              new Slot(gap.strip(), whole.start(), whole.end(), whole.location()),
              strip,
              row,
              true));
    }
  }
}
