package org.gouji.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Look-alike code points read as the ideographs they show. Fonts map one glyph to several code
 * points; producers of PDF often keep the wrong one, and who copies text out of a page gets it: 民
 * as the radical U+2EA0, 一 as Kangxi U+2F00, 年 as the compatibility ideograph U+F98E.
 */
public final class Ideographs {
  /**
   * CJK Radicals Supplement to unified ideographs, in pairs; only radicals that look like a
   * character in use.
   */
  private static final String RADICALS =
      "⺁厂⺄乙⺅亻⺈刀⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭"
          + "⺩王⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳㓁⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足"
          + "⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐"
          + "⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

  private static final Map<Character, Character> BY_RADICAL = pairs();

  private Ideographs() {}

  /** The text with its ideographs made ordinary; the places of its characters stay. */
  public static String ordinary(String text) {
    int first = 0;
    while (first < text.length() && !isLookAlike(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder ordinary = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) {
      if (isLookAlike(text.charAt(i))) {
        ordinary.setCharAt(i, ordinary(text.charAt(i)));
      }
    }
    return ordinary.toString();
  }

  private static boolean isLookAlike(char c) {
    return c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff';
  }

  private static char ordinary(char c) {
    Character radical = BY_RADICAL.get(c);
    if (radical != null) {
      return radical;
    }
    String normal = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return normal.length() == 1 ? normal.charAt(0) : c;
  }

  private static Map<Character, Character> pairs() {
    Map<Character, Character> pairs = new HashMap<>();
    for (int i = 0; i < RADICALS.length(); i += 2) {
      pairs.put(RADICALS.charAt(i), RADICALS.charAt(i + 1));
    }
    return Map.copyOf(pairs);
  }
}
