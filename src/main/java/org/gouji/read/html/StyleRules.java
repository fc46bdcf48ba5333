package org.gouji.read.html;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The rules of the page's own style sheets, one after the other; those for other media are left
 * out.
 */
final class StyleRules {
  private static final int MOST_NESTED = 3;

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
  private static final Pattern OTHER_MEDIA =
      Pattern.compile("print|speech|width|height|orientation|resolution|device|prefers|hover|not ");

  private static final Pattern ID = Pattern.compile("#");
  private static final Pattern CLASS = Pattern.compile("[.\\[]");
  private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]");

  private final BiConsumer<String, String> rule;
  private final BooleanSupplier goesOn;

  private StyleRules(BiConsumer<String, String> rule, BooleanSupplier goesOn) {
    this.rule = rule;
    this.goesOn = goesOn;
  }

  /**
   * Hands over all rules of a page in their order.
   *
   * @param rule takes the selectors of a rule, and what it declares
   * @param goesOn whether there is time left for more
   */
  static void read(Document page, BiConsumer<String, String> rule, BooleanSupplier goesOn) {
    StyleRules rules = new StyleRules(rule, goesOn);
    for (Element style : page.getElementsByTag("style")) {
      String media = style.attr("media").toLowerCase(Locale.ROOT);
      if (!OTHER_MEDIA.matcher(media).find()) {
        rules.rules(COMMENT.matcher(style.data()).replaceAll(" "), MOST_NESTED);
      }
    }
  }

  /** What a selector weighs by its parts. */
  static int weight(String selector) {
    return 10_000 * (int) ID.matcher(selector).results().count()
        + 100 * (int) CLASS.matcher(selector).results().count()
        + (int) TAG.matcher(selector).results().count();
  }

  /** Reads rules one after the other; those of {@code @media} blocks for a screen as well. */
  private void rules(String css, int depth) {
    int at = 0;
    while (at < css.length() && goesOn.getAsBoolean() && depth > 0) {
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
        rule.accept(prelude, body);
      } else if (prelude.startsWith("@media")
          && !OTHER_MEDIA.matcher(prelude.toLowerCase(Locale.ROOT)).find()) {
        rules(body, depth - 1);
      }
      at = close + 1;
    }
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
