package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a folded text into words, numbers and marks; the longest word wins. Linear in the text. */
final class Tokenizer {
  private static final String MORE = "余多几";
  private static final List<String> AROUND = List.of("左右", "上下", "以上", "以下", "以内", "不等", "余", "多");
  private static final int LONGEST_TITLE = 120;

  private final Lexicon lexicon;
  private final OwnNames own;
  private final String text;
  private final Years years;
  private final List<Token> tokens = new ArrayList<>();
  private final Units units;
  private int unknownFrom = -1;

  private Tokenizer(Lexicon lexicon, OwnNames own, String text, @Nullable Integer year) {
    this.lexicon = lexicon;
    this.own = own;
    this.text = text;
    this.years = new Years(text, year);
    this.units = new Units(text, tokens, this::word);
  }

  static List<Token> tokens(Lexicon lexicon, OwnNames own, String text, @Nullable Integer year) {
    Tokenizer tokenizer = new Tokenizer(lexicon, own, text, year);
    int i = 0;
    while (i < text.length()) {
      i = tokenizer.step(i);
    }
    tokenizer.flush(text.length());
    return tokenizer.tokens;
  }

  private int step(int i) {
    char c = text.charAt(i);
    Kind mark = mark(c);
    if (mark != null) {
      return add(Token.word(Word.of(mark), i, i + 1, text.substring(i, i + 1)));
    }
    if (c == '《' || c == '〈' || c == '〔') {
      int close = close(i);
      if (close > 0) {
        return add(plain(i, close));
      }
    }
    Token word = word(i);
    if (Numerals.begins(c)) {
      Years.Time time = years.read(i);
      if (time != null) {
        return add(Token.word(Word.of(time.kind()), i, time.end(), text.substring(i, time.end())));
      }
      Token number = number(i);
      if (number != null && (word == null || word.end() <= number.end())) {
        return add(number);
      }
    }
    if (word != null) {
      return add(word);
    }
    if (Numerals.begins(c)) {
      Numerals.Numeral figure = Numerals.read(text, i);
      if (figure != null) {
        return add(plain(i, figure.end()));
      }
    }
    if (c == ' ' || c == '%' || c == '.') {
      return add(plain(i, i + 1));
    }
    if (unknownFrom < 0) {
      unknownFrom = i;
    }
    return i + 1;
  }

  /** The longest word that begins here, or null. */
  private @Nullable Token word(int i) {
    int shortName = own.shortName(text, i);
    if (shortName > 0) {
      return Token.word(Word.of(Kind.OWN), i, shortName, text.substring(i, shortName));
    }
    char first = text.charAt(i);
    int longest = Math.max(lexicon.longest(first), own.longest(first));
    for (int length = Math.min(longest, text.length() - i); length > 0; length--) {
      String piece = text.substring(i, i + length);
      Kind kind = own.get(piece);
      Word word = kind == null ? lexicon.get(piece) : Word.of(kind);
      if (word != null) {
        return Token.word(word, i, i + length, piece);
      }
    }
    return null;
  }

  /** A number with a unit that counts or with one of money; null if there is none here. */
  private @Nullable Token number(int start) {
    Numerals.Numeral first = Numerals.read(text, start);
    if (first == null) {
      return null;
    }
    BigDecimal value = glued(start) ? null : first.value();
    int i = first.end();
    if (i + 1 < text.length() && "至到-—–~".indexOf(text.charAt(i)) >= 0) {
      Numerals.Numeral second = Numerals.read(text, i + 1);
      if (second != null) {
        value = null;
        i = second.end();
      }
    }
    if (i < text.length() && MORE.indexOf(text.charAt(i)) >= 0) {
      value = null;
      i++;
    }
    boolean tenThousands = i < text.length() && text.charAt(i) == '万';
    if (tenThousands) {
      i++;
      if (i < text.length() && MORE.indexOf(text.charAt(i)) >= 0) {
        value = null;
        i++;
      }
    }
    if (i >= text.length()) {
      return null;
    }
    boolean money = text.charAt(i) == '元';
    int end = money ? i + 1 : units.end(i, unknownFrom >= 0);
    if (end < 0) {
      return null;
    }
    i = end;
    if (around(i)) {
      value = null;
    }
    if (!money && tenThousands) {
      // 1.2万件 is rounded.
      value = null;
    }
    if (money && !tenThousands && value != null) {
      value = value.movePointLeft(4);
    }
    if (value != null) {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      value = value.scale() < 0 ? value.setScale(0) : value;
    }
    if (!money && value != null && value.scale() > 0) {
      value = null;
    }
    return new Token(Word.of(Kind.NUMBER), start, i, text.substring(start, i), value, money);
  }

  /**
   * Whether other digits or signs of number stand right before: then no exact number begins here.
   */
  private boolean glued(int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    boolean spaced = before == ' ' && start > 1 && Numerals.isDigit(text.charAt(start - 2));
    return spaced || "数几.".indexOf(before) >= 0 || Numerals.isDigit(before);
  }

  private boolean around(int i) {
    if (AROUND.stream().anyMatch(w -> text.startsWith(w, i))) {
      return true;
    }
    return i + 1 < text.length()
        && "至到-—–~".indexOf(text.charAt(i)) >= 0
        && Numerals.begins(text.charAt(i + 1));
  }

  private int close(int open) {
    char closing = text.charAt(open) == '《' ? '》' : text.charAt(open) == '〈' ? '〉' : '〕';
    int limit = Math.min(text.length(), open + LONGEST_TITLE);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == closing) {
        return i + 1;
      }
    }
    return -1;
  }

  private Token plain(int start, int end) {
    return Token.word(Word.of(Kind.PLAIN), start, end, text.substring(start, end));
  }

  private int add(Token token) {
    flush(token.start());
    tokens.add(token);
    return token.end();
  }

  private void flush(int end) {
    if (unknownFrom >= 0) {
      tokens.add(
          Token.word(Word.of(Kind.UNKNOWN), unknownFrom, end, text.substring(unknownFrom, end)));
      unknownFrom = -1;
    }
  }

  private static @Nullable Kind mark(char c) {
    return switch (c) {
      case '。', '!', '?', '\n', '…' -> Kind.STOP;
      case ';' -> Kind.SEMICOLON;
      case ',' -> Kind.COMMA;
      case ':' -> Kind.COLON;
      case '(', '[', '【', '{' -> Kind.OPEN;
      case ')', ']', '】', '}' -> Kind.CLOSE;
      case '、', '/' -> Kind.JOIN;
      default -> null;
    };
  }
}
