package org.gouji.interpret;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text without the accidents of print: width, spaces, script, brackets, quotation marks. */
final class Plain {
  private static final String TRADITIONAL =
      "總體況動開報規範質與會業機構關織務處設級區縣鎮鄉強製費廢現條項內數發佈佈計類無補復訴訟複議請結轉權執舉過訪維糾審經後屬國訊絕關實據題進頁綱誌衛體貸貿員該單價額購採對產製廣東門電話號線專責屆際應較個種親辦穩護認獲繳納續資從標為徵圖書態證確組團營導時間當覆變佔長領極隱損監測團號點劃編網頻傳統積歷稱參選擇項記錄傷備檢查閱詢諮訊簡";
  private static final String SIMPLIFIED =
      "总体况动开报规范质与会业机构关织务处设级区县镇乡强制费废现条项内数发布布计类无补复诉讼复议请结转权执举过访维纠审经后属国讯绝关实据题进页纲志卫体贷贸员该单价额购采对产制广东门电话号线专责届际应较个种亲办稳护认获缴纳续资从标为征图书态证确组团营导时间当复变占长领极隐损监测团号点划编网频传统积历称参选择项记录伤备检查阅询咨讯简";
  private static final Map<Integer, Integer> SCRIPT =
      IntStream.range(0, TRADITIONAL.length())
          .boxed()
          .collect(
              Collectors.toMap(
                  i -> (int) TRADITIONAL.charAt(i), i -> (int) SIMPLIFIED.charAt(i), (a, b) -> a));

  /** A reading given behind a character that was converted badly: 內(nèi). */
  private static final Pattern READING = Pattern.compile("\\([a-zà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜü]{1,6}\\)");

  private static final Pattern NUMERAL_BRACKET =
      Pattern.compile("\\(\\s*[一二三四五六七八九十\\d]{1,3}\\s*\\)");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  /** NFKC leaves × as it is. */
  private static final Pattern FIGURE_WANTING = Pattern.compile("[A-Za-z×]{2}");

  static final Pattern NUMBER_PREFIX =
      Pattern.compile(
          "^(?:\\(\\s*([一二三四五六七八九十]{1,3}|\\d{1,2})\\s*\\)?|([一二三四五六七八九十]{1,3})\\s*[、.,:;]|(\\d{1,2})\\s*[.、,:;)](?!\\d))[、.,]?");

  private Plain() {}

  /** NFKC, simplified script, one kind of bracket and quotation mark, no spaces. */
  static String fold(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .map(c -> SCRIPT.getOrDefault(c, c))
        .map(Plain::bracket)
        .forEach(plain::appendCodePoint);
    return plain.indexOf("(") < 0 ? plain.toString() : READING.matcher(plain).replaceAll("");
  }

  private static int bracket(int c) {
    return switch (c) {
      case '〔', '［', '【', '﹙', '[' -> '(';
      case '〕', '］', '】', '﹚', ']' -> ')';
      default -> c;
    };
  }

  /**
   * The number before a label, as digits or Chinese numeral without marks; empty if there is none.
   */
  static String number(String folded) {
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

  /**
   * What a label says: its Chinese characters without number, notes in brackets and marks. Empty if
   * nothing but a note or a number is left.
   */
  static String key(String folded) {
    return han(words(folded));
  }

  /**
   * Whether a figure, or XX where one is wanting, stands beside the words of a label, outside its
   * number and its notes: then it is no label alone.
   */
  static boolean hasFigure(String folded) {
    String words = words(folded);
    return words.chars().anyMatch(c -> c >= '0' && c <= '9')
        || FIGURE_WANTING.matcher(words).find();
  }

  private static String words(String folded) {
    String text = NUMBER_PREFIX.matcher(folded).replaceFirst("");
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
  static String han(String text) {
    StringBuilder han = new StringBuilder(text.length());
    text.codePoints().filter(Character::isIdeographic).forEach(han::appendCodePoint);
    return han.toString();
  }

  /** Whether two texts differ by at most this many insertions, deletions and replacements. */
  static boolean near(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return false;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int best = row[0];
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        best = Math.min(best, row[j]);
      }
      if (best > most) {
        return false;
      }
    }
    return row[b.length()] <= most;
  }
}
