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
 * for telephones, which they raise above the line, and how they colour them.
 *
 * <p>Pages also hide what a script is to show later: an element that holds more cells than all that
 * is shown is not taken for hidden.
 */
final class BySheet {
  /** Comparisons of a selector with an element, so that no page costs more than a few seconds. */
  private static final long MOST_COMPARISONS = 20_000_000;

  private static final String RAISING = "vertical-align";
  private static final String VEIL = "visibility";
  private static final String SIZE = "font-size";

  private static final Pattern SHOWING =
      Pattern.compile("(?:^|;)(display|visibility|vertical-align):([a-z-]+)(!important)?");
  private static final Pattern INKING =
      Pattern.compile(
          "(?:^|;)(color|background(?:-color|-image)?|font(?:-size)?):([^;!]+)(!important)?");
  private static final Pattern HIDING = Pattern.compile("none|hidden|collapse|super");

  /** Letters of no size. */
  private static final Pattern TINY =
      Pattern.compile("0(?:\\.0+)?(?:px|pt|r?em|%)?(?:/.*)?|[0-2](?:\\.\\d+)?(?:px|pt)(?:/.*)?");

  private static final Pattern OWN_SIZE = Pattern.compile("(?:^|;)font(?:-size)?:");

  /** More than any weight that a selector has by its parts. */
  private static final int IMPORTANT = 1_000_000;

  private final Map<Element, Map<String, Verdict>> verdicts = new IdentityHashMap<>();
  private final Document page;
  private long left;

  /** Rules that colour; those that hide have the time first. */
  private final List<Runnable> inking = new ArrayList<>();

  /** What a rule says of an element; the greater weight wins, of equal ones the later. */
  private record Verdict(String value, int weight) {
    boolean holds() {
      return HIDING.matcher(value).matches();
    }
  }

  private BySheet(Document page) {
    this.page = page;
    this.left = MOST_COMPARISONS / Math.max(1, page.getAllElements().size());
  }

  static SheetEffects of(Document page) {
    BySheet sheets = new BySheet(page);
    StyleRules.read(page, sheets::rule, () -> sheets.left > 0);
    sheets.inking.forEach(Runnable::run);
    return new SheetEffects(sheets.hidden(), sheets.raised(), sheets.styles());
  }

  private void rule(String selectors, String declarations) {
    String told = declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    String[] each = selectors.split(",");
    for (Matcher m = SHOWING.matcher(told); m.find(); ) {
      for (String selector : each) {
        apply(selector.strip(), m.group(1), m.group(2), m.group(3) != null);
      }
    }
    if (INKING.matcher(told).find()) {
      inking.add(() -> ink(each, told));
    }
  }

  private void ink(String[] selectors, String told) {
    for (Matcher m = INKING.matcher(told); m.find() && left > 0; ) {
      String property = m.group(1).replace("background-color", "background");
      boolean size = property.startsWith("font");
      for (String selector : selectors) {
        apply(
            selector.strip(),
            size ? SIZE : property,
            size ? String.valueOf(TINY.matcher(m.group(2)).matches()) : m.group(2),
            m.group(3) != null);
      }
    }
  }

  private void apply(String selector, String property, String value, boolean important) {
    // What depends on a state, or on what a style generates, is not there when the page opens.
    if (selector.isEmpty() || selector.indexOf(':') >= 0 || --left < 0) {
      return;
    }
    int weight = (important ? IMPORTANT : 0) + StyleRules.weight(selector);
    try {
      for (Element e : page.select(selector)) {
        verdicts
            .computeIfAbsent(e, k -> new HashMap<>())
            .merge(property, new Verdict(value, weight), (a, b) -> b.weight >= a.weight ? b : a);
      }
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      // A selector of another kind hides nothing.
    }
  }

  /** The elements that are not shown. */
  private Set<Element> hidden() {
    List<Element> candidates = new ArrayList<>();
    verdicts.forEach(
        (e, v) -> {
          boolean own = Shown.style(e).contains("display:");
          boolean hides =
              v.entrySet().stream()
                  .filter(x -> x.getKey().equals("display") || x.getKey().equals(VEIL))
                  .filter(x -> !(x.getKey().equals(VEIL) && Shown.isCell(e)))
                  .anyMatch(x -> x.getValue().holds() && !(own && x.getKey().equals("display")));
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
  private Set<Element> raised() {
    Set<Element> raised = Collections.newSetFromMap(new IdentityHashMap<>());
    verdicts.forEach(
        (e, v) -> {
          Verdict verdict = v.get(RAISING);
          if (verdict != null && verdict.holds() && !Shown.style(e).contains(RAISING)) {
            raised.add(e);
          }
        });
    return raised;
  }

  /** The styles of elements that the sheets colour, or whose letters they make too small. */
  private Map<Element, String> styles() {
    Map<Element, String> styles = new IdentityHashMap<>();
    verdicts.forEach(
        (e, v) -> {
          String own = Shown.style(e);
          StringBuilder before = new StringBuilder();
          StringBuilder after = new StringBuilder(own);
          for (String property : List.of("color", "background", "background-image", SIZE, VEIL)) {
            Verdict verdict = v.get(property);
            if (verdict != null) {
              String told = declaration(e, own, property, verdict);
              if (verdict.weight >= IMPORTANT) {
                after.append(told);
              } else {
                before.append(told);
              }
            }
          }
          if (!before.isEmpty() || after.length() > own.length()) {
            styles.put(e, before.append(after).toString());
          }
        });
    return styles;
  }

  /** What a verdict adds to the style of an element; of two colours there the last one counts. */
  private static String declaration(Element e, String own, String property, Verdict verdict) {
    boolean yields = verdict.weight < IMPORTANT;
    return switch (property) {
      // Letters of no size around other elements only keep gaps between these away.
      case SIZE ->
          verdict.value.equals("true")
                  && e.childrenSize() == 0
                  && !(yields && OWN_SIZE.matcher(own).find())
              ? ";font-size:0;"
              : "";
      case VEIL ->
          verdict.holds() && Shown.isCell(e) && !(yields && own.contains(VEIL))
              ? ";visibility:hidden;"
              : "";
      default -> ";" + property + ":" + verdict.value + ";";
    };
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
