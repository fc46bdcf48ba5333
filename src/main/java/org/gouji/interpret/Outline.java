package org.gouji.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.interpret.base.SectionBook;
import org.gouji.interpret.base.SectionBook.Heading;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.identity.NextReports;

/**
 * Where the sections of one report stand among its strips.
 *
 * @param strips of this report
 * @param parts the sections in the order of print
 * @param first index of the first heading, or the number of strips if there is none
 * @param contentsOnly whether headings stand in a list of contents and nowhere else
 */
record Outline(List<Strip> strips, List<Part> parts, int first, boolean contentsOnly) {

  /**
   * A section.
   *
   * @param heading its heading
   * @param at index of the heading's strip
   * @param from index of the first strip behind the heading
   * @param to index behind its last strip
   * @param earlier index of an earlier print of the same heading with nothing behind it, −1 if
   *     there is none
   */
  record Part(Heading heading, int at, int from, int to, int earlier) {}

  /** A report that shows fewer different headings than this may print them in another way. */
  private static final int FEWEST = 4;

  /** A heading so near to a title begins the same report. */
  private static final int SAME_BEGINNING = 12;

  private record Found(Heading heading, int at) {}

  static List<Outline> of(List<Strip> strips, SectionBook book) {
    List<Found> found = headings(strips, book);
    List<Found> body = withoutContents(found);
    boolean contentsOnly = body.isEmpty() && !found.isEmpty();
    List<Integer> cuts = cuts(strips, body, book);
    NextReports.of(strips).stream()
        .filter(at -> cuts.stream().noneMatch(c -> Math.abs(c - at) <= SAME_BEGINNING))
        .toList()
        .forEach(cuts::add);
    Collections.sort(cuts);
    List<Outline> outlines = new ArrayList<>();
    int from = 0;
    int first = 0;
    for (int k = 0; k <= cuts.size(); k++) {
      int to = k < cuts.size() ? cuts.get(k) : strips.size();
      int last = first;
      while (last < body.size() && body.get(last).at() < to) {
        last++;
      }
      List<Found> own = body.subList(first, last);
      List<Found> sections = withoutAttached(own, strips);
      outlines.add(outline(strips.subList(from, to), sections, from, contentsOnly, book));
      from = to;
      first = last;
    }
    return outlines;
  }

  private static List<Found> headings(List<Strip> strips, SectionBook book) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (strip.filled() == 1) {
        int at = i;
        book.heading(strip.text()).ifPresent(h -> found.add(new Found(h, at)));
      } else if (strip.kind() == Strip.Kind.LINE
          && strip.filled() > 1
          && strip.text().length() <= 40) {
        int at = i;
        book.heading(strip.text())
            .filter(Heading::numbered)
            .ifPresent(h -> found.add(new Found(h, at)));
      }
    }
    List<Found> own = withoutSubheadings(found);
    return numbers(own).size() < FEWEST ? otherwise(strips, book).orElse(own) : own;
  }

  /** The headings of a report that numbers its sections in another way throughout. */
  private static Optional<List<Found>> otherwise(List<Strip> strips, SectionBook book) {
    for (SectionBook.Numbering numbering : SectionBook.Numbering.values()) {
      List<Found> found = new ArrayList<>();
      for (int i = 0; i < strips.size(); i++) {
        int at = i;
        if (strips.get(i).filled() == 1) {
          book.otherwise(strips.get(i).text(), numbering)
              .ifPresent(h -> found.add(new Found(h, at)));
        }
      }
      if (numbers(found).size() >= FEWEST) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /**
   * Words of a heading without its number, in a report that prints the number elsewhere, head a
   * part of a section: 主动公开情况 in section 一.
   */
  private static List<Found> withoutSubheadings(List<Found> found) {
    Set<Integer> numbered = new HashSet<>();
    for (Found f : found) {
      if (f.heading().numbered()) {
        numbered.add(f.heading().number());
      }
    }
    return found.stream()
        .filter(f -> f.heading().numbered() || !numbered.contains(f.heading().number()))
        .toList();
  }

  /**
   * Headings that follow each other with nothing between are a list of contents, if they come again
   * later or nothing else does.
   */
  private static List<Found> withoutContents(List<Found> found) {
    List<Found> body = new ArrayList<>();
    int run = 1;
    for (int i = 1; i <= found.size(); i++) {
      boolean goesOn =
          i < found.size()
              && found.get(i).at() - found.get(i - 1).at() == 1
              && found.get(i).heading().number() > found.get(i - 1).heading().number();
      if (goesOn) {
        run++;
        continue;
      }
      List<Found> stretch = found.subList(i - run, i);
      if (run < 4 || run < found.size() && !comesAgain(stretch, found.subList(i, found.size()))) {
        body.addAll(stretch);
      }
      run = 1;
    }
    return body;
  }

  /**
   * The headings of a report that has printed its last section, without those that its attachments
   * print again. What stands nowhere else is a section there too.
   */
  private static List<Found> withoutAttached(List<Found> own, List<Strip> strips) {
    int last = 0;
    while (last < own.size() && own.get(last).heading().number() < 6) {
      last++;
    }
    if (last == own.size()) {
      return own;
    }
    int end = Attachments.behind(strips, own.get(last).at());
    Set<Integer> printed = numbers(own.stream().filter(f -> f.at() < end).toList());
    return own.stream()
        .filter(f -> f.at() < end || !printed.contains(f.heading().number()))
        .toList();
  }

  private static boolean comesAgain(List<Found> headings, List<Found> later) {
    Set<Integer> numbers = numbers(headings);
    return later.stream().anyMatch(f -> numbers.contains(f.heading().number()));
  }

  private static Set<Integer> numbers(List<Found> headings) {
    return headings.stream().map(f -> f.heading().number()).collect(Collectors.toSet());
  }

  /** Where a second report begins: its first heading, or the title before it. */
  private static List<Integer> cuts(List<Strip> strips, List<Found> body, SectionBook book) {
    List<Integer> cuts = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int lastWithFour = lastWithFourAhead(body);
    for (int i = 0; i < body.size(); i++) {
      int number = body.get(i).heading().number();
      if (seen.size() >= 4 && number <= 2 && seen.contains(number) && i <= lastWithFour) {
        cuts.add(titleBefore(strips, body.get(i - 1).at(), body.get(i).at(), book));
        seen.clear();
      }
      seen.add(number);
    }
    return cuts;
  }

  /** The last heading from which on there are four different ones; −1 if there are not. */
  private static int lastWithFourAhead(List<Found> body) {
    Set<Integer> ahead = new HashSet<>();
    int i = body.size();
    while (i > 0 && ahead.size() < 4) {
      ahead.add(body.get(--i).heading().number());
    }
    return ahead.size() < 4 ? -1 : i;
  }

  private static int titleBefore(List<Strip> strips, int after, int heading, SectionBook book) {
    for (int i = heading - 1; i > after; i--) {
      if (book.looksLikeTitle(strips.get(i).text())) {
        boolean organAbove =
            i - 1 > after
                && strips.get(i - 1).text().length() <= 30
                && strips.get(i - 1).text().matches(".*(?:政府|局|委员会|办公室|办事处|厅)$");
        return organAbove ? i - 1 : i;
      }
    }
    return heading;
  }

  private static Outline outline(
      List<Strip> strips, List<Found> own, int offset, boolean contentsOnly, SectionBook book) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      int at = own.get(i).at() - offset;
      int to = i + 1 < own.size() ? own.get(i + 1).at() - offset : strips.size();
      Heading heading = own.get(i).heading();
      Optional<Part> last =
          parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
      boolean again =
          last.filter(p -> p.heading().number() == heading.number())
              .filter(p -> isEmpty(strips.subList(p.from(), p.to()), book))
              .isPresent();
      if (again) {
        parts.set(parts.size() - 1, new Part(heading, at, at + 1, to, last.orElseThrow().at()));
      } else {
        parts.add(new Part(heading, at, at + 1, to, -1));
      }
    }
    int first = own.isEmpty() ? strips.size() : own.get(0).at() - offset;
    return new Outline(strips, parts, first, contentsOnly);
  }

  private static boolean isEmpty(List<Strip> strips, SectionBook book) {
    return strips.stream().allMatch(s -> s.text().isBlank() || book.looksLikeTitle(s.text()));
  }

  Optional<Part> part(int number) {
    return parts.stream().filter(p -> p.heading().number() == number).findFirst();
  }
}
