package org.gouji.read.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * What rules say of the elements of a page, property by property. It does not know what a property
 * does.
 */
final class Verdicts {
  private static final Pattern ID = Pattern.compile("#");
  private static final Pattern CLASS = Pattern.compile("[.\\[]");
  private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]");

  /** More than any weight that a selector has by its parts. */
  private static final int IMPORTANT = 1_000_000;

  private final Map<Element, Map<String, Verdict>> verdicts = new IdentityHashMap<>();
  private final Document page;
  private long left;

  /** What a rule says of an element; the greater weight wins, of equal ones the later. */
  record Verdict(String value, int weight) {
    /** Whether it counts more than the element's own style. */
    boolean important() {
      return weight >= IMPORTANT;
    }
  }

  /**
   * @param comparisons how many of a selector with an element there is time for
   */
  Verdicts(Document page, long comparisons) {
    this.page = page;
    this.left = comparisons / Math.max(1, page.getAllElements().size());
  }

  /** A rule gives a property of all elements that a selector meets a value. */
  void add(String selector, String property, String value, boolean important) {
    add(selector, Map.of(property, value), important);
  }

  /** A rule gives properties of all elements that a selector meets values. */
  void add(String selector, Map<String, String> values, boolean important) {
    // What depends on a state, or on what a style generates, is not there when the page opens.
    if (selector.isEmpty() || selector.indexOf(':') >= 0 || --left < 0) {
      return;
    }
    int weight =
        (important ? IMPORTANT : 0)
            + 10_000 * (int) ID.matcher(selector).results().count()
            + 100 * (int) CLASS.matcher(selector).results().count()
            + (int) TAG.matcher(selector).results().count();
    try {
      for (Element e : page.select(selector)) {
        Map<String, Verdict> known = verdicts.computeIfAbsent(e, k -> new HashMap<>());
        values.forEach(
            (property, value) ->
                known.merge(
                    property, new Verdict(value, weight), (a, b) -> b.weight >= a.weight ? b : a));
      }
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      // A selector of another kind meets nothing.
    }
  }

  /** What rules say of a property of an element; empty if nothing. */
  Optional<String> of(Element element, String property) {
    return Optional.ofNullable(verdicts.get(element))
        .flatMap(told -> Optional.ofNullable(told.get(property)))
        .map(Verdict::value);
  }

  /** Tells of each element that rules speak of its verdicts by their properties, in any order. */
  void forEach(BiConsumer<Element, Map<String, Verdict>> action) {
    verdicts.forEach(action);
  }
}
