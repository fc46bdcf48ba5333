package org.gouji.read.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What declarations say of the layout of an element, each shorthand written out. */
final class LayoutRules {
  static final String ROW_START = "grid-row-start";
  static final String ROW_END = "grid-row-end";
  static final String COLUMN_START = "grid-column-start";
  static final String COLUMN_END = "grid-column-end";
  static final String ROWS = "grid-template-rows";
  static final String COLUMNS = "grid-template-columns";
  static final String AREAS = "grid-template-areas";
  static final String FLOW = "grid-auto-flow";
  static final String ORDER = "order";
  static final String DISPLAY = "display";

  private static final Set<String> LONG =
      Set.of(
          ROW_START, ROW_END, COLUMN_START, COLUMN_END, ROWS, COLUMNS, AREAS, FLOW, ORDER, DISPLAY);

  private static final Pattern DECLARATION = Pattern.compile("([a-z-]+)\\s*:\\s*([^;]+)");
  private static final Pattern STRINGS = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern NAME = Pattern.compile("(?!span\\b|auto\\b)[a-z_][\\w-]*");

  private LayoutRules() {}

  /** Whether declarations say anything of the layout. */
  static boolean concern(String declarations) {
    return declarations.contains("grid")
        || declarations.contains("display")
        || declarations.contains("order");
  }

  /** The properties that the declarations set, in lower case. */
  static Map<String, String> of(String declarations) {
    Map<String, String> told = new LinkedHashMap<>();
    Matcher m = DECLARATION.matcher(declarations.toLowerCase(Locale.ROOT));
    while (m.find()) {
      String value = m.group(2).replace("!important", "").replaceAll("\\s+", " ").strip();
      String property = m.group(1);
      switch (property) {
        case "grid-row" -> lines(told, value, List.of(ROW_START, ROW_END));
        case "grid-column" -> lines(told, value, List.of(COLUMN_START, COLUMN_END));
        case "grid-area" ->
            lines(told, value, List.of(ROW_START, COLUMN_START, ROW_END, COLUMN_END));
        case "grid-template", "grid" -> template(told, value);
        default -> {
          if (LONG.contains(property)) {
            told.put(property, value);
          }
        }
      }
    }
    return told;
  }

  /** The lines of a shorthand; one that is left out is the name before it of the same axis. */
  private static void lines(Map<String, String> told, String value, List<String> properties) {
    String[] parts = value.split("/");
    String[] each = new String[properties.size()];
    for (int i = 0; i < each.length; i++) {
      if (i < parts.length) {
        each[i] = parts[i].strip();
      } else {
        String before = each[i < 2 ? 0 : i - 2];
        each[i] = NAME.matcher(before).matches() ? before : "auto";
      }
      told.put(properties.get(i), each[i]);
    }
  }

  /** {@code rows / columns}, where the rows may be drawn as names of areas. */
  private static void template(Map<String, String> told, String value) {
    int slash = value.lastIndexOf('/');
    String rows = slash < 0 ? value : value.substring(0, slash);
    StringBuilder areas = new StringBuilder();
    STRINGS.matcher(rows).results().forEach(r -> areas.append(r.group()));
    if (!areas.isEmpty()) {
      told.put(AREAS, areas.toString());
    } else if (rows.contains("auto-flow")) {
      told.put(FLOW, rows.contains("dense") ? "row dense" : "row");
    } else {
      told.put(ROWS, rows.strip());
    }
    if (slash >= 0) {
      told.put(COLUMNS, value.substring(slash + 1).strip());
    }
  }
}
