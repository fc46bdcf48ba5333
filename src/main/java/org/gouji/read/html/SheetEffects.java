package org.gouji.read.html;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the style sheets of a page do to its elements, besides what these say themselves.
 *
 * @param hidden elements that are not shown
 * @param raised elements set above the line
 * @param styles of elements whose colours or size of letters the sheets name, their own included
 */
record SheetEffects(Set<Element> hidden, Set<Element> raised, Map<Element, String> styles) {
  /** No style sheets. */
  static final SheetEffects NONE = new SheetEffects(Set.of(), Set.of(), Map.of());

  /** The style of an element, lower case, without spaces. */
  String style(Element e) {
    String style = styles.get(e);
    return style == null ? Shown.style(e) : style;
  }
}
