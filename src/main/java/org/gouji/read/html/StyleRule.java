package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A rule of a style sheet. It does not know which elements it meets, nor what its properties do.
 *
 * @param selectors as written
 * @param declarations as written
 */
record StyleRule(List<String> selectors, String declarations) {
  private static final int MOST_NESTED = 3;

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
  private static final Pattern OTHER_MEDIA =
      Pattern.compile("print|speech|width|height|orientation|resolution|device|prefers|hover|not ");

  /** The rules of a page's own style sheets for any screen, in order. */
  static List<StyleRule> of(Document page) {
    List<StyleRule> rules = new ArrayList<>();
    for (Element style : page.getElementsByTag("style")) {
      if (forScreen(style.attr("media"))) {
        add(COMMENT.matcher(style.data()).replaceAll(" "), MOST_NESTED, rules);
      }
    }
    return rules;
  }

  private static boolean forScreen(String media) {
    return !OTHER_MEDIA.matcher(media.toLowerCase(Locale.ROOT)).find();
  }

  /** Reads rules one after the other; those of {@code @media} blocks for a screen as well. */
  private static void add(String css, int depth, List<StyleRule> rules) {
    int at = 0;
    while (at < css.length() && depth > 0) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return;
      }
      int from = open;
      while (from > at && css.charAt(from - 1) != ';') {
        from--;
      }
      String prelude = css.substring(from, open).strip();
      int close = prelude.startsWith("@") ? blockEnd(css, open) : end(css, open);
      String body = css.substring(open + 1, close);
      if (!prelude.startsWith("@")) {
        rules.add(rule(prelude, body));
      } else if (prelude.startsWith("@media") && forScreen(prelude)) {
        add(body, depth - 1, rules);
      }
      at = close + 1;
    }
  }

  private static StyleRule rule(String selectors, String declarations) {
    List<String> each = new ArrayList<>();
    for (String selector : selectors.split(",")) {
      each.add(selector.strip());
    }
    return new StyleRule(each, declarations);
  }

  /** What it declares, lower case, without spaces. */
  String folded() {
    return declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  private static int end(String css, int open) {
    int close = css.indexOf('}', open);
    return close < 0 ? css.length() : close;
  }

  private static int blockEnd(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }
}
