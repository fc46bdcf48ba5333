package org.gouji.interpret.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of a report among what its document prints before the first section.
 *
 * @param lines that may hold the title
 * @param links that lead to other pages, as navigation does; one may be the title in spite of it
 * @param told the title that the source says of itself, null if it says none
 */
public record TitleSearch(List<String> lines, List<String> links, @Nullable String told) {
  /** No report has its title below more lines than these; longer ones are lists of other things. */
  private static final int MOST_LINES = 4_000;

  public TitleSearch {
    lines = List.copyOf(lines.size() > MOST_LINES ? lines.subList(0, MOST_LINES) : lines);
    links = List.copyOf(links.size() > MOST_LINES ? links.subList(0, MOST_LINES) : links);
  }

  /**
   * The best title among the lines: the one that the source says of itself; else one with organ and
   * year before one without. Of several, as names of other reports stand beside the text of a page,
   * the one that says no more than a title, then that of the year that the text reports on, then
   * the one printed most often, then the last.
   *
   * @param period the year that the text reports on, null if it does not say
   */
  Optional<Title> find(@Nullable Integer period) {
    List<String> own = ListedReports.without(lines, period);
    Optional<Title> best = best(TitleLines.candidates(own, false), period);
    if (best.isPresent()) {
      return best;
    }
    best = best(TitleLines.candidates(own, true), period);
    return best.isPresent() ? best : ofLinks();
  }

  /**
   * A title that leads to another page: the one that the source says of itself, or the only one.
   */
  private Optional<Title> ofLinks() {
    List<Title> all = new ArrayList<>();
    for (String link : links) {
      all.addAll(TitleLines.candidates(List.of(link), false));
    }
    Optional<Title> own = ownTitle().flatMap(t -> all.stream().filter(t::mayBe).findFirst());
    Set<List<@Nullable Object>> reports = new HashSet<>();
    all.forEach(t -> reports.add(t.whose()));
    return own.isPresent() || reports.size() != 1 ? own : Optional.of(all.get(0));
  }

  private Optional<Title> ownTitle() {
    return told == null
        ? Optional.empty()
        : TitleLines.candidates(List.of(told), false).stream()
            .filter(t -> t.year() != null)
            .findFirst();
  }

  private Optional<Title> best(List<Title> all, @Nullable Integer period) {
    Map<List<@Nullable Object>, Long> printed =
        all.stream()
            .filter(Title::isBare)
            .collect(Collectors.groupingBy(Title::whose, Collectors.counting()));
    int most = all.stream().mapToInt(Title::weight).max().orElse(-1);
    Optional<Title> own = ownTitle();
    Comparator<Title> better =
        Comparator.<Title>comparingInt(t -> own.isPresent() && own.get().mayBe(t) ? 1 : 0)
            .thenComparingInt(t -> t.weight() == most ? 1 : 0)
            .thenComparingInt(t -> t.isBare() ? 1 : 0)
            .thenComparingInt(t -> t.year() != null && t.year().equals(period) ? 1 : 0)
            .thenComparingLong(t -> printed.getOrDefault(t.whose(), 0L));
    return all.stream().reduce((a, b) -> better.compare(b, a) >= 0 ? b : a);
  }
}
