package org.gouji.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Markup that a page carries as data for a script to show: strings of a script, templates, hidden
 * fields. Looked for only where the page itself shows no table.
 */
final class Embedded {
  private static final int SHORTEST = 100;
  private static final int MOST_TRIES = 100;
  private static final int LONGEST_SCRIPT = 8 << 20;

  private final Document page;
  private String best = "";
  private int bestCells;

  private Embedded(Document page) {
    this.page = page;
  }

  /** The piece of markup with the most table cells; null if there is none. */
  static @Nullable String markup(Document page) {
    Embedded e = new Embedded(page);
    e.look();
    return e.bestCells == 0 ? null : e.best;
  }

  private void look() {
    for (Element e : page.getElementsByTag("script")) {
      if (e.attr("type").contains("html") || e.attr("type").contains("template")) {
        consider(e.data());
      } else {
        strings(e.data().substring(0, Math.min(e.data().length(), LONGEST_SCRIPT)));
      }
    }
    for (String name : new String[] {"template", "noscript", "xmp"}) {
      page.getElementsByTag(name).forEach(e -> consider(e.html()));
    }
    page.getElementsByTag("textarea").forEach(e -> consider(e.wholeText()));
    page.getElementsByAttributeValue("type", "hidden").forEach(e -> consider(e.attr("value")));
  }

  /** The strings of a script around each mention of a table cell, whatever their quotation mark. */
  private void strings(String script) {
    int tries = 0;
    int at = cell(script, 0);
    while (at >= 0 && tries++ < MOST_TRIES) {
      int end = at;
      for (char quote : new char[] {'"', '\'', '`'}) {
        int from = start(script, at, quote);
        int to = end(script, at, quote);
        if (from >= 0 && to - from >= SHORTEST) {
          consider(unescaped(script.substring(from + 1, to)));
          end = Math.max(end, to);
        }
      }
      at = cell(script, end + 1);
    }
  }

  private static int cell(String script, int from) {
    int plain = script.indexOf("<td", from);
    int escaped = script.indexOf("u003ctd", from);
    int upper = script.indexOf("u003Ctd", from);
    int entity = script.indexOf("&lt;td", from);
    int least = -1;
    for (int i : new int[] {plain, escaped, upper, entity}) {
      least = i >= 0 && (least < 0 || i < least) ? i : least;
    }
    return least;
  }

  private static int start(String script, int at, char quote) {
    int i = at;
    do {
      i = script.lastIndexOf(quote, i - 1);
    } while (i > 0 && script.charAt(i - 1) == '\\');
    return i;
  }

  private static int end(String script, int at, char quote) {
    int i = at;
    do {
      i = script.indexOf(quote, i + 1);
    } while (i > 0 && script.charAt(i - 1) == '\\');
    return i < 0 ? -1 : i;
  }

  private static String unescaped(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c != '\\' || i + 1 >= s.length()) {
        out.append(c);
        continue;
      }
      char next = s.charAt(++i);
      String code = next == 'u' && i + 5 <= s.length() ? s.substring(i + 1, i + 5) : "";
      if (code.matches("[0-9A-Fa-f]{4}")) {
        out.append((char) Integer.parseInt(code, 16));
        i += 4;
      } else {
        out.append("nrt".indexOf(next) >= 0 ? '\n' : next);
      }
    }
    return out.toString();
  }

  private void consider(String markup) {
    String html = markup.contains("<td") ? markup : Parser.unescapeEntities(markup, false);
    int cells = 0;
    for (int i = html.indexOf("<td"); i >= 0; i = html.indexOf("<td", i + 3)) {
      cells++;
    }
    if (cells > bestCells) {
      bestCells = cells;
      best = html;
    }
  }
}
