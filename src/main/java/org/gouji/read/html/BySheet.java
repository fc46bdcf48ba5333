package org.gouji.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * What the page's own style sheets do to its elements: which they hide, such as the copy of a table
 * for telephones, and which they raise above the line.
 *
 * <p>Rules for other media are left out. Pages also hide what a script is to show later: an element
 * that holds more cells than all that is shown is not taken for hidden.
 */
final class BySheet {
  /** Comparisons of a selector with an element, so that no page costs more than a few seconds. */
  private static final long MOST_COMPARISONS = 20_000_000;

  private static final int MOST_NESTED = 3;

  private static final String RAISING = "vertical-align";

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
  private static final Pattern OTHER_MEDIA =
      Pattern.compile("print|speech|width|height|orientation|resolution|device|prefers|hover|not ");
  private static final Pattern SHOWING =
      Pattern.compile("(?:^|;)(display|visibility|vertical-align):([a-z-]+)(!important)?");
  private static final Pattern ID = Pattern.compile("#");
  private static final Pattern CLASS = Pattern.compile("[.\\[]");

  private final Map<Element, Map<String, Verdict>> verdicts = new IdentityHashMap<>();
  private final Document page;
  private long left;

  /**
   * Whether a rule hides an element, or raises it; the greater weight wins, of equal ones the
   * later.
   */
  private record Verdict(boolean holds, int weight) {}

  private BySheet(Document page) {
    this.page = page;
    this.left = MOST_COMPARISONS / Math.max(1, page.getAllElements().size());
  }

  static BySheet of(Document page) {
    BySheet sheets = new BySheet(page);
    for (Element style : page.getElementsByTag("style")) {
      String media = style.attr("media").toLowerCase(Locale.ROOT);
      if (!OTHER_MEDIA.matcher(media).find()) {
        sheets.rules(COMMENT.matcher(style.data()).replaceAll(" "), MOST_NESTED);
      }
    }
    return sheets;
  }

  /** Reads rules one after the other; those of {@code @media} blocks for a screen as well. */
  private void rules(String css, int depth) {
    int at = 0;
    while (at < css.length() && left > 0 && depth > 0) {
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
        rule(prelude, body);
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

  private void rule(String selectors, String declarations) {
    Matcher m = SHOWING.matcher(declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", ""));
    while (m.find()) {
      boolean holds = m.group(2).matches("none|hidden|collapse|super");
      for (String selector : selectors.split(",")) {
        apply(selector.strip(), m.group(1), holds, m.group(3) != null);
      }
    }
  }

  private void apply(String selector, String property, boolean holds, boolean important) {
    // What depends on a state, or on what a style generates, is not there when the page opens.
    if (selector.isEmpty() || selector.indexOf(':') >= 0 || --left < 0) {
      return;
    }
    int weight =
        (important ? 1_000_000 : 0)
            + 1000 * (int) ID.matcher(selector).results().count()
            + 10 * (int) CLASS.matcher(selector).results().count();
    try {
      for (Element e : page.select(selector)) {
        verdicts
            .computeIfAbsent(e, k -> new HashMap<>())
            .merge(property, new Verdict(holds, weight), (a, b) -> b.weight >= a.weight ? b : a);
      }
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      // A selector of another kind hides nothing.
    }
  }

  /** The elements that are not shown. */
  Set<Element> hidden() {
    List<Element> candidates = new ArrayList<>();
    verdicts.forEach(
        (e, v) -> {
          boolean own = Shown.style(e).contains("display:");
          boolean hides =
              v.entrySet().stream()
                  .filter(x -> !x.getKey().equals(RAISING))
                  .anyMatch(x -> x.getValue().holds && !(own && x.getKey().equals("display")));
          if (hides && !e.normalName().equals("body") && !e.normalName().equals("html")) {
            candidates.add(e);
          }
        });
    Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    hidden.addAll(candidates);
    int shown = shownCells(page.body(), hidden);
    hidden.removeIf(e -> e.getElementsByTag("td").size() > shown);
    return hidden;
  }

  /** The elements that are set above the line, as marks of notes are. */
  Set<Element> raised() {
    Set<Element> raised = Collections.newSetFromMap(new IdentityHashMap<>());
    verdicts.forEach(
        (e, v) -> {
          Verdict verdict = v.get(RAISING);
          if (verdict != null && verdict.holds && !Shown.style(e).contains(RAISING)) {
            raised.add(e);
          }
        });
    return raised;
  }

  private static int shownCells(Element root, Set<Element> hidden) {
    int cells = 0;
    Deque<Element> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Element e = open.pop();
      if (!hidden.contains(e) && !Shown.isHidden(e)) {
        cells += e.normalName().equals("td") ? 1 : 0;
        e.children().forEach(open::push);
      }
    }
    return cells;
  }
}
