package org.gouji.read.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** How the elements of a page lie, by its style sheets and by their own styles. */
final class LayoutStyles {
  /** Comparisons of a selector with an element, so that no page costs much more than a second. */
  private static final long MOST_COMPARISONS = 5_000_000;

  private static final Set<String> BLOCKS =
      Set.of(
          "block",
          "flex",
          "grid",
          "flow-root",
          "list-item",
          "table",
          "table-caption",
          "table-row",
          "table-row-group",
          "table-header-group",
          "table-footer-group",
          "table-cell");

  private static final Set<String> ITEM_HOLDERS =
      Set.of("flex", "inline-flex", "grid", "inline-grid");

  /** No page. */
  static final LayoutStyles NONE = new LayoutStyles(0);

  private final Map<Element, Map<String, Told>> sheets = new IdentityHashMap<>();
  private final Map<Element, Map<String, String>> own = new IdentityHashMap<>();
  private long left;

  /** What a rule says of an element; the greater weight wins, of equal ones the later. */
  private record Told(String value, int weight) {}

  private LayoutStyles(long left) {
    this.left = left;
  }

  static LayoutStyles of(Document page) {
    long elements = Math.max(1, page.getAllElements().size());
    LayoutStyles styles = new LayoutStyles(MOST_COMPARISONS / elements);
    StyleRules.read(page, (s, d) -> styles.rule(page, s, d), () -> styles.left > 0);
    return styles;
  }

  private void rule(Document page, String selectors, String declarations) {
    if (!LayoutRules.concern(declarations)) {
      return;
    }
    Map<String, String> told = LayoutRules.of(declarations);
    for (String each : told.isEmpty() ? new String[0] : selectors.split(",")) {
      String selector = each.strip();
      // What depends on a state, or on what a style generates, is not there when the page opens.
      if (selector.isEmpty() || selector.indexOf(':') >= 0 || --left < 0) {
        continue;
      }
      int weight = StyleRules.weight(selector);
      try {
        for (Element e : page.select(selector)) {
          Map<String, Told> known = sheets.computeIfAbsent(e, k -> new HashMap<>());
          told.forEach(
              (property, value) ->
                  known.merge(
                      property, new Told(value, weight), (a, b) -> b.weight >= a.weight ? b : a));
        }
      } catch (Selector.SelectorParseException | IllegalArgumentException e) {
        // A selector of another kind lays nothing out.
      }
    }
  }

  /** What a property is for an element; empty if nothing says so. */
  String of(Element e, String property) {
    String style = e.attr("style");
    if (LayoutRules.concern(style)) {
      String value = own.computeIfAbsent(e, k -> LayoutRules.of(style)).get(property);
      if (value != null) {
        return value;
      }
    }
    Map<String, Told> told = sheets.get(e);
    return told == null || !told.containsKey(property) ? "" : told.get(property).value;
  }

  boolean isGrid(Element e) {
    String display = of(e, LayoutRules.DISPLAY);
    return display.equals("grid") || display.equals("inline-grid");
  }

  /** Whether an element stands on a line of its own by its style. */
  boolean isBlock(Element e) {
    return BLOCKS.contains(of(e, LayoutRules.DISPLAY));
  }

  /** Whether an element sets what it holds side by side, each piece by itself. */
  boolean holdsItems(Element e) {
    return ITEM_HOLDERS.contains(of(e, LayoutRules.DISPLAY));
  }
}
