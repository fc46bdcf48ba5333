package org.gouji.interpret.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Strip;

/**
 * Where another report begins in a document whose sections do not tell, because their headings are
 * missing: at a title of another report behind which the rows of the form are printed again.
 */
public final class NextReports {
  /** So many rows with words of their own that come again are a form printed again. */
  private static final int FEWEST_ROWS = 10;

  private static final int SHORTEST_WORDS = 4;

  private record Beginning(int at, Title title) {}

  private NextReports() {}

  /** The places of titles that begin another report, in order. */
  public static List<Integer> of(List<Strip> strips) {
    List<Beginning> titles = titles(strips);
    List<Integer> begins = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (int i = 0; i < titles.size(); i++) {
      int at = titles.get(i).at();
      int to = i + 1 < titles.size() ? titles.get(i + 1).at() : strips.size();
      Set<String> rows = rows(strips.subList(at, to));
      if (rows.stream().filter(before::contains).count() >= FEWEST_ROWS) {
        begins.add(at);
        before.clear();
      }
      before.addAll(rows);
    }
    return begins;
  }

  /** The titles that name a report, without those printed again behind their like. */
  private static List<Beginning> titles(List<Strip> strips) {
    List<String> lines = strips.stream().map(Strip::text).toList();
    List<Beginning> titles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Title> title =
          strips.get(i).filled() == 1 ? TitleLines.alone(lines, i) : Optional.<Title>empty();
      boolean again =
          title.isPresent()
              && !titles.isEmpty()
              && !titles.get(titles.size() - 1).title().isOfAnotherReportThan(title.get());
      if (title.isPresent() && !again) {
        boolean whole = TitleLines.alone(lines.subList(i, i + 1), 0).isPresent();
        titles.add(new Beginning(whole ? i : i - 1, title.get()));
      }
    }
    return titles;
  }

  /** The words of the strips, without their figures. */
  private static Set<String> rows(List<Strip> strips) {
    Set<String> rows = new HashSet<>();
    for (Strip strip : strips) {
      String words = Plain.han(strip.text());
      if (words.length() >= SHORTEST_WORDS) {
        rows.add(words);
      }
    }
    return rows;
  }
}
