package org.gouji.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Fragment;

/**
 * Rows told in words, as people and programs write a table where none can stand: the row's label,
 * and behind it each figure with the name of its column (规章：本年制发件数0，本年废止件数0), all on one line or
 * each on a line with the label again.
 */
final class NamedFigures {
  /** Fewer rows with the same names are sentences that happen to look alike. */
  private static final int FEWEST_ROWS = 3;

  private static final int FEWEST_NAMES = 5;

  /** Behind fewer figures other words are those of a sentence. */
  private static final int FEWEST_BEFORE_MORE = 3;

  /** More than any row of the form has. */
  private static final int MOST_CELLS = 40;

  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*+(?:[-*•·+]\\s++)?(?<label>[^。|\\t]{1,60}?)\\s{0,9}(?:[:：]|\\s[-–—→]\\s)\\s*+");

  private static final Pattern PAIR =
      Pattern.compile(
          "\\s*+(?<name>[\\p{IsHan}/]{2,16}(?:[（(][^（）()]{1,20}[）)])?)\\s*+[:：=]?\\s*+"
              + "(?<figure>(?:[+-]|增加?|减少?)?\\d{1,3}(?:,\\d{3})+(?![\\d,])"
              + "|(?:[+-]|增加?|减少?)?\\d+(?:\\.\\d+)?|[-—/／－]|无)(?<unit>[件个项条宗次]|万?元)?"
              + "\\s*(?:[,，;；、|。]|$|(?=\\s))");

  /**
   * One row.
   *
   * @param header a blank cell and the names
   * @param cells the label and the figures
   * @param end index of the line behind it
   */
  record Row(List<Fragment> header, List<Fragment> cells, int end) {
    List<String> names() {
      return header.stream().map(Fragment::text).toList();
    }

    private String label() {
      return cells.get(0).text();
    }

    private Row and(Row below) {
      return new Row(joined(header, below.header()), joined(cells, below.cells()), below.end());
    }

    private static List<Fragment> joined(List<Fragment> row, List<Fragment> more) {
      List<Fragment> all = new ArrayList<>(row);
      all.addAll(more.subList(1, more.size()));
      return List.copyOf(all);
    }
  }

  private final Map<Integer, Row> rows;

  private NamedFigures(Map<Integer, Row> rows) {
    this.rows = rows;
  }

  static NamedFigures of(List<TextLine> lines) {
    Map<Integer, Row> rows = new HashMap<>();
    Map<List<String>, Integer> alike = new HashMap<>();
    int i = 0;
    while (i < lines.size()) {
      Optional<Row> row = row(lines, i);
      if (row.isPresent()) {
        rows.put(i, row.get());
        alike.merge(row.get().names(), 1, Integer::sum);
      }
      i = row.map(Row::end).orElse(i + 1);
    }
    boolean any =
        alike.entrySet().stream()
            .anyMatch(e -> e.getKey().size() > FEWEST_NAMES && e.getValue() >= FEWEST_ROWS);
    return new NamedFigures(any ? rows : Map.of());
  }

  /** The row that begins with this line, if one does. */
  Optional<Row> at(int line) {
    return Optional.ofNullable(rows.get(line));
  }

  /** The row on a line, and on the next ones that begin with the same label. */
  private static Optional<Row> row(List<TextLine> lines, int from) {
    Optional<Row> row = row(lines.get(from), from + 1);
    while (row.filter(r -> r.cells().size() < MOST_CELLS).isPresent()
        && row.get().end() < lines.size()) {
      int next = row.get().end();
      Optional<Row> below = row(lines.get(next), next + 1);
      Row above = row.get();
      if (below.filter(b -> b.label().equals(above.label())).isEmpty()) {
        break;
      }
      row = below.map(above::and);
    }
    return row;
  }

  private static Optional<Row> row(TextLine line, int end) {
    Matcher m = LABEL.matcher(line.text());
    if (!hasMark(line.text()) || !m.find()) {
      return Optional.empty();
    }
    TextLine.Cutter labels = line.new Cutter();
    List<Fragment> cells = new ArrayList<>();
    List<Fragment> header = new ArrayList<>();
    cells.add(labels.fragment(m.start("label"), m.end("label")));
    header.add(new Fragment("", 0, 0, cells.get(0).location()));
    Matcher pair = PAIR.matcher(line.text());
    int at = m.end();
    int length = line.text().stripTrailing().length();
    while (at < length && pair.region(at, length).lookingAt()) {
      header.add(labels.fragment(pair.start("name"), pair.end("name")));
      cells.add(labels.fragment(pair.start("figure"), end(pair)));
      at = pair.end();
    }
    if (at < length && cells.size() > FEWEST_BEFORE_MORE) {
      // More than figures with names stays a cell of its own, for others to judge.
      cells.add(labels.fragment(at, length));
      at = length;
    }
    return at >= length && cells.size() > 1
        ? Optional.of(new Row(List.copyOf(header), List.copyOf(cells), end))
        : Optional.empty();
  }

  /** Whether a line may have the mark behind a label; most have none, and need no closer look. */
  private static boolean hasMark(String text) {
    return text.chars().anyMatch(c -> ":：–—→".indexOf(c) >= 0) || text.contains("- ");
  }

  private static int end(Matcher pair) {
    return pair.end("unit") < 0 ? pair.end("figure") : pair.end("unit");
  }
}
