package org.gouji.interpret.base;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.document.Unread;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Repair;

/** Reads the text of one cell as a value. */
public final class ValueReader {
  /** More digits than any count or amount has; keeps hostile input cheap. */
  private static final int MAX_LENGTH = 40;

  /** Superscripts and circled digits are marks of notes, never digits of the value. */
  private static final Pattern NOTE_MARK =
      Pattern.compile(
          "[\\u00b9\\u00b2\\u00b3\\u2070\\u2071\\u2074-\\u2079\\u207d-\\u207f\\u2460-\\u24ff\\u2776-\\u2793*※#]");

  /** Nothing but raised digits. */
  private static final Pattern RAISED_DIGITS =
      Pattern.compile("[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]+");

  private static final String UNITS = "[件个项条份元宗次例家人起]|[件人]/?次|万元|亿元|万件|万";

  /** A unit right behind a figure, or behind what is left of one. */
  private static final Pattern UNIT_BEHIND =
      Pattern.compile("(?<=[\\p{Nd}\uFFFD])\\h*(?:" + UNITS + ")$");

  /** A unit in brackets behind its figure: 3（件）. */
  private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("(?<=\\d)\\((" + UNITS + ")\\)$");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>[+＋-]|(?:增加?|减少?|上升|下降|新增|净增|净减)了?:?|负|↑|↓)?"
              + "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
              + "(?<unit>"
              + UNITS
              + ")?"
              + "(?<behind>[↑↓])?");

  /** A sign in words apart from its figure: 减少（12）, 增/3, 本年减少7. */
  private static final Pattern SIGN_APART =
      Pattern.compile(
          "(?:本年度?|同比|[较比]上年度?)?((?:增加?|减少?|上升|下降|新增|净增|净减)了?:?)"
              + "(?:/?(\\d[^()]*)|\\((\\d[^()]*)\\))");

  /** A decrease that is told behind its figure: 12（减）. */
  private static final Pattern LESS =
      Pattern.compile("\\((?:本年|同比|[较比]上年度?)?(?:减少?|净减|下降|降低?|负|↓)了?[件个项条]?\\)");

  private static final Pattern IS_LESS = Pattern.compile("[-减负↓]|下降");

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "[/\\\\|\\p{Pd}─━_~～−ー一·.。…]{1,6}|[/／]+|\\(?无\\)?|没有|空|不涉及|不适用|未发生|(?:无|没有)此[项类]|N/?A|n/?a|无数据|暂无");

  /** Digits, or signs for none, beside a character that may be a digit. */
  private static final Pattern LOST_DIGITS =
      Pattern.compile(
          "^\\s*[+＋\\p{Pd}−/／]*[\\p{Nd},.，]*\uFFFD[\\p{Nd},.，\uFFFD+＋\\p{Pd}−/／]*\\s*$");

  /** Figures on lines of their own. */
  private static final Pattern SEVERAL =
      Pattern.compile("[\\p{Nd}.,，]*\\p{Nd}(?:\\s*\\n\\s*\\p{Nd}[\\p{Nd}.,，]*)+");

  /** Figures beside each other. */
  private static final Pattern SPACED = Pattern.compile("\\p{Nd}+(?:[\\h\\u200b]+\\p{Nd}+)+");

  /** One figure with a space between thousands, or between two digits in a wide cell. */
  private static final Pattern SPACED_OUT =
      Pattern.compile("\\p{Nd}{1,3}(?:\\h\\p{Nd}{3})+|[1-9][\\h&&[^\\t]]\\p{Nd}");

  private static final Pattern THOUSANDS =
      Pattern.compile("[1-9１-９]\\p{Nd}{0,2}(?:\\h\\p{Nd}{3})+");

  /** The line of a blank to be filled in, before and behind a figure. */
  private static final Pattern RULED_LINE =
      Pattern.compile("^[\\s_＿]+(?=\\p{Nd})|(?<=\\p{Nd})[\\s_＿]+$");

  /** A figure with a remark in brackets behind it: 3(含上年结转1件). */
  private static final Pattern REMARK_BEHIND =
      Pattern.compile("(?<=[\\p{Nd}\\p{IsHan}])\\([^()]*\\p{IsHan}[^()]*\\)$");

  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)");

  private ValueReader() {}

  public static CellValue read(String raw, Location location) {
    String text = raw.strip();
    String plain = plain(text);
    if (RAISED_DIGITS.matcher(text).matches()) {
      return new CellValue(State.UNSETTLED, null, text, location, Repairs.RAISED_DIGITS, "");
    }
    if (plain.isEmpty() && text.contains(Unread.PICTURE)) {
      return new CellValue(State.UNSETTLED, null, text, location, Repairs.PICTURE, "");
    }
    if (plain.isEmpty()) {
      return new CellValue(State.BLANK, null, "", location, null, "");
    }
    if (isDoubtful(text)) {
      return new CellValue(State.UNSETTLED, null, text, location, doubt(text), "");
    }
    String figure = MistakenDigits.corrected(plain);
    Matcher number = NUMBER.matcher(figure);
    if (figure.length() <= MAX_LENGTH && number.matches()) {
      CellValue value = number(number, text, location);
      return figure.equals(plain) ? value : value.withRepair(Repairs.DIGIT_MISTAKEN);
    }
    String bare = BRACKET.matcher(plain).replaceAll("");
    Matcher noted = NUMBER.matcher(bare);
    if (bare.length() <= MAX_LENGTH && noted.matches()) {
      CellValue value = number(noted, text, location);
      boolean unsigned = noted.group("sign") == null && noted.group("behind") == null;
      return unsigned && LESS.matcher(plain).find() ? negated(value) : value;
    }
    State state = PLACEHOLDER.matcher(plain).matches() ? State.PLACEHOLDER : State.TEXT;
    return new CellValue(state, null, text, location, null, "");
  }

  /** The value as an amount of money: 万 alone behind it is short for 万元. */
  public static CellValue amount(CellValue value) {
    BigDecimal number = value.number();
    return number == null || !value.unit().equals("万")
        ? value
        : new CellValue(
            value.state(),
            number.movePointLeft(4),
            value.raw(),
            value.location(),
            value.repair(),
            "万元");
  }

  /** Whether digits are there that are not those of one number, or not all of them. */
  private static boolean isDoubtful(String text) {
    String figure = UNIT_BEHIND.matcher(text).replaceFirst("");
    // Over lines, a figure with its unit was broken by a narrow cell.
    return isLost(figure) || SEVERAL.matcher(text).matches() || isSpaced(figure);
  }

  private static boolean isLost(String figure) {
    return LOST_DIGITS.matcher(figure).find();
  }

  /** Whether several figures stand beside each other, parted by spaces. */
  public static boolean isSpaced(String text) {
    return SPACED.matcher(text).matches() && !SPACED_OUT.matcher(text).matches();
  }

  /** Whether it is one figure with spaces between its thousands. */
  public static boolean isThousands(String text) {
    return THOUSANDS.matcher(text).matches();
  }

  /** Whether figures stand on lines of their own: several values, not one. */
  public static boolean isSeveral(String text) {
    return SEVERAL.matcher(text).matches();
  }

  private static Repair doubt(String text) {
    return isLost(UNIT_BEHIND.matcher(text).replaceFirst(""))
        ? Repairs.UNREADABLE
        : Repairs.RUN_TOGETHER;
  }

  /** Whether nothing of the text can be read. */
  public static boolean isUnreadable(String text) {
    return !text.isBlank()
        && text.replace(Unread.CHARACTER, "").replace(Unread.PICTURE, "").isBlank();
  }

  /**
   * Whether the text could be the content of a value cell: a number, with a remark perhaps, a
   * placeholder or nothing.
   */
  public static boolean isValue(String text) {
    String plain = MistakenDigits.corrected(plain(text).replace(Unread.CHARACTER, ""));
    String figure = REMARK_BEHIND.matcher(plain).replaceFirst("");
    return plain.isEmpty()
        || (plain.length() <= MAX_LENGTH
            && (NUMBER.matcher(figure).matches() || PLACEHOLDER.matcher(plain).matches()));
  }

  /** Whether the text is a number. */
  public static boolean isNumber(String text) {
    String plain = MistakenDigits.corrected(plain(text));
    return plain.length() <= MAX_LENGTH && NUMBER.matcher(plain).matches();
  }

  private static String plain(String text) {
    String marked = NOTE_MARK.matcher(RULED_LINE.matcher(text).replaceAll("")).replaceAll("");
    String plain = ValueCharacters.plain(marked);
    if (plain.length() > MAX_LENGTH) {
      return plain;
    }
    String figure = UNIT_IN_BRACKETS.matcher(plain).replaceFirst("$1");
    Matcher apart = SIGN_APART.matcher(figure);
    return apart.matches()
        ? apart.group(1) + (apart.group(2) == null ? apart.group(3) : apart.group(2))
        : figure;
  }

  private static CellValue number(Matcher m, String raw, Location location) {
    BigDecimal number = new BigDecimal(m.group("digits").replace(",", ""));
    String sign = m.group("sign") == null ? m.group("behind") : m.group("sign");
    if (sign != null && IS_LESS.matcher(sign).find()) {
      number = number.negate();
    }
    String unit = m.group("unit");
    if (unit != null && (unit.equals("万") || unit.equals("万件"))) {
      number = number.movePointRight(4);
    }
    return new CellValue(State.NUMBER, number, raw, location, null, unit == null ? "" : unit);
  }

  private static CellValue negated(CellValue v) {
    BigDecimal number = v.number();
    return number == null
        ? v
        : new CellValue(v.state(), number.negate(), v.raw(), v.location(), v.repair(), v.unit());
  }
}
