package org.gouji.read.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

  private final Verdicts sheets;
  private final Map<Element, Map<String, String>> own = new IdentityHashMap<>();

  private LayoutStyles(Document page) {
    this.sheets = new Verdicts(page, MOST_COMPARISONS);
  }

  static LayoutStyles of(Document page) {
    LayoutStyles styles = new LayoutStyles(page);
    StyleRule.of(page).forEach(styles::add);
    return styles;
  }

  /** No page. */
  static LayoutStyles none() {
    return new LayoutStyles(new Document(""));
  }

  private void add(StyleRule rule) {
    if (!LayoutRules.concern(rule.declarations())) {
      return;
    }
    Map<String, String> told = LayoutRules.of(rule.declarations());
    if (!told.isEmpty()) {
      rule.selectors().forEach(selector -> sheets.add(selector, told, false));
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
    return sheets.of(e, property).orElse("");
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
