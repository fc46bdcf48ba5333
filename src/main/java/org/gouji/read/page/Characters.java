package org.gouji.read.page;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads look-alike code points as the ordinary characters they show. Fonts map one glyph to several
 * code points, and producers of PDF often keep the wrong one: 年 as U+F98E, 一 as Kangxi U+2F00.
 */
final class Characters {
  /**
   * CJK Radicals Supplement to unified ideographs, in pairs; only radicals that look like a
   * character in use.
   */
  private static final String RADICALS =
      "⺁厂⺄乙⺅亻⺈刀⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭"
          + "⺩王⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳㓁⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足"
          + "⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐"
          + "⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

  private static final Map<Integer, String> BY_RADICAL = pairs();

  private Characters() {}

  /** The text with radicals, compatibility forms, ligatures and vertical forms made ordinary. */
  static String ordinary(String text) {
    if (text.codePoints().noneMatch(Characters::odd)) {
      return text;
    }
    return text.codePoints()
        .mapToObj(c -> odd(c) ? BY_RADICAL.getOrDefault(c, nfkc(c)) : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static boolean odd(int c) {
    return c >= 0x2E80 && c <= 0x2FDF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFB00 && c <= 0xFB06
        || c >= 0xFE10 && c <= 0xFE4F
        || c >= 0x2F800 && c <= 0x2FA1F
        || c == 0xAD
        || c == 0x200B
        || c == 0xFEFF
        || c < 0x20;
  }

  private static String nfkc(int c) {
    if (c < 0x20 || c == 0xAD || c == 0x200B || c == 0xFEFF) {
      return "";
    }
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
  }

  private static Map<Integer, String> pairs() {
    int[] codePoints = RADICALS.codePoints().toArray();
    return java.util.stream.IntStream.range(0, codePoints.length / 2)
        .boxed()
        .collect(
            Collectors.toUnmodifiableMap(
                i -> codePoints[2 * i], i -> Character.toString(codePoints[2 * i + 1])));
  }
}
