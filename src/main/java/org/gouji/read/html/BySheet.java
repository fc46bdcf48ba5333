package org.gouji.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.read.html.Verdicts.Verdict;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

  private final Document page;
  private final Verdicts verdicts;

  private BySheet(Document page) {
    this.page = page;
    this.verdicts = new Verdicts(page, MOST_COMPARISONS);
  }

  static SheetEffects of(Document page) {
    BySheet sheets = new BySheet(page);
    List<StyleRule> rules = StyleRule.of(page);
    // Rules that hide have the time first.
    rules.forEach(sheets::show);
    rules.forEach(sheets::ink);
    return new SheetEffects(sheets.hidden(), sheets.raised(), sheets.styles());
  }

  private void show(StyleRule rule) {
    for (Matcher m = SHOWING.matcher(rule.folded()); m.find(); ) {
      for (String selector : rule.selectors()) {
        verdicts.add(selector, m.group(1), m.group(2), m.group(3) != null);
      }
    }
  }

  private void ink(StyleRule rule) {
    for (Matcher m = INKING.matcher(rule.folded()); m.find(); ) {
      String property = m.group(1).replace("background-color", "background");
      boolean size = property.startsWith("font");
      for (String selector : rule.selectors()) {
        verdicts.add(
            selector,
            size ? SIZE : property,
            size ? String.valueOf(TINY.matcher(m.group(2)).matches()) : m.group(2),
            m.group(3) != null);
      }
    }
  }

  /** Whether a property hides what it is said of, or raises it. */
  private static boolean holds(Verdict verdict) {
    return HIDING.matcher(verdict.value()).matches();
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
                  .anyMatch(x -> holds(x.getValue()) && !(own && x.getKey().equals("display")));
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
          if (verdict != null && holds(verdict) && !Shown.style(e).contains(RAISING)) {
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
              if (verdict.important()) {
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
    boolean yields = !verdict.important();
    return switch (property) {
      // Letters of no size around other elements only keep gaps between these away.
      case SIZE ->
          verdict.value().equals("true")
                  && e.childrenSize() == 0
                  && !(yields && OWN_SIZE.matcher(own).find())
              ? ";font-size:0;"
              : "";
      case VEIL ->
          holds(verdict) && Shown.isCell(e) && !(yields && own.contains(VEIL))
              ? ";visibility:hidden;"
              : "";
      default -> ";" + property + ":" + verdict.value() + ";";
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
