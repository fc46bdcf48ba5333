package org.gouji.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a report, damaged once at random as careless copying damages it.
 *
 * @param text the damaged text
 * @param line the line that was damaged, as it was
 * @param what kind of damage
 */
public record Damage(String text, String line, String what) {
  private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}]{4,}");
  private static final Pattern FIGURE_ROW =
      Pattern.compile(".*[\\p{IsHan}].*\\d.*|.*\\d.*\\d.*\\d.*\\d.*");

  /** The kinds of damage. */
  public enum Kind {
    /** A line is gone. */
    ROW_DROPPED,
    /** A blank cell more behind the label. */
    ROW_SHIFTED,
    /** A cell is gone. */
    CELL_DROPPED,
    /** One character of a label is another one. */
    LABEL_MISSPELT,
    /** Two lines have become one. */
    LINES_JOINED
  }

  /** Damages one line of the tables; null if the layout offers none for this kind. */
  public static Damage of(String text, Kind kind, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    List<Integer> rows = new ArrayList<>();
    boolean inTable = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      inTable = line.startsWith("二、") || inTable && !line.startsWith("五、");
      if (inTable
          && FIGURE_ROW.matcher(line).matches()
          && !line.contains("第二十条")
          && !line.contains("勾稽")) {
        rows.add(i);
      }
    }
    if (rows.isEmpty()) {
      return null;
    }
    int at = rows.get(random.nextInt(rows.size()));
    String line = lines.get(at);
    switch (kind) {
      case ROW_DROPPED -> lines.remove(at);
      case ROW_SHIFTED -> {
        String separator = separator(line);
        int p = separator.isEmpty() ? -1 : line.indexOf(separator);
        if (p < 0) {
          return null;
        }
        lines.set(at, line.substring(0, p) + separator + line.substring(p));
      }
      case CELL_DROPPED -> {
        String separator = separator(line);
        Matcher m =
            Pattern.compile(
                    Pattern.quote(separator) + "[-\\d.]+(?=" + Pattern.quote(separator) + "|\\s*$)")
                .matcher(line);
        List<int[]> found = new ArrayList<>();
        while (!separator.isEmpty() && m.find()) {
          found.add(new int[] {m.start(), m.end()});
        }
        if (found.isEmpty()) {
          return null;
        }
        int[] gone = found.get(random.nextInt(found.size()));
        lines.set(at, line.substring(0, gone[0]) + line.substring(gone[1]));
      }
      case LABEL_MISSPELT -> {
        Matcher m = LABEL.matcher(line);
        if (!m.find()) {
          return null;
        }
        int p = m.start() + random.nextInt(m.end() - m.start());
        lines.set(at, line.substring(0, p) + "某" + line.substring(p + 1));
      }
      case LINES_JOINED -> {
        if (at + 1 >= lines.size()) {
          return null;
        }
        line = line + "\n" + lines.get(at + 1);
        lines.set(at, lines.get(at) + lines.remove(at + 1));
      }
    }
    return new Damage(String.join("\n", lines), line, kind.name());
  }

  private static String separator(String line) {
    return line.contains("\t")
        ? "\t"
        : line.contains(" | ") ? " | " : line.contains("  ") ? "  " : line.contains(" ") ? " " : "";
  }
}
