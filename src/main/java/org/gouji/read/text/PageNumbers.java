package org.gouji.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.read.text.QuotedBreaks.Joined;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of pages that a copied text kept on lines of their own. They go up from one to the next,
 * which figures between such marks do not; one alone is left where it is, and so is one that stands
 * out of the order of all others.
 */
final class PageNumbers {
  private static final int FEWEST = 2;

  /** A page or two may have none. */
  private static final int MOST_MISSING = 2;

  private static final Pattern NUMBER =
      Pattern.compile(
          "第\\s*+(\\d{1,4})\\s*+页(?:[,，/\\s]*+共?\\s*+\\d{1,4}\\s*+页)?"
              + "|[-–—―─~·•]{1,3}\\s*+(\\d{1,4})\\s*+[-–—―─~·•]{1,3}"
              + "|(\\d{1,4})\\s*+/\\s*+(\\d{1,4})"
              + "|(?i:page)\\s*+(\\d{1,4})(?:\\s*+(?:of|/)\\s*+\\d{1,4})?");

  private PageNumbers() {}

  /** The lines without them, and without the empty lines that part them from the text. */
  static List<Joined> without(List<Joined> lines) {
    BitSet numbers = numbers(lines);
    if (numbers.cardinality() < FEWEST) {
      return lines;
    }
    long blank = lines.stream().filter(l -> l.text().isBlank()).count();
    boolean gapped = blank * 3 > lines.size();
    BitSet gone = (BitSet) numbers.clone();
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      if (i > 0 && isEmpty(lines, i - 1) && isEmpty(lines, i + 1)) {
        gone.set(i - 1);
        gone.set(i + 1, !gapped);
      }
    }
    List<Joined> left = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!gone.get(i)) {
        left.add(lines.get(i));
      }
    }
    return left;
  }

  private static boolean isEmpty(List<Joined> lines, int i) {
    return i < lines.size() && lines.get(i).text().isEmpty();
  }

  /** The lines with numbers of pages that go up; none if too many others stand between. */
  private static BitSet numbers(List<Joined> lines) {
    Map<Integer, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = number(lines.get(i).text());
      if (number >= 0) {
        found.put(i, number);
      }
    }
    BitSet chain = longestChain(found);
    return chain.cardinality() * 4 >= found.size() * 3 ? chain : new BitSet();
  }

  /** The lines of the most numbers that go up one from another. */
  private static BitSet longestChain(Map<Integer, Integer> numbers) {
    Map<Integer, Link> endingIn = new HashMap<>();
    Link longest = null;
    for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
      Link before = null;
      for (int step = 1; step <= 1 + MOST_MISSING; step++) {
        before = longer(endingIn.get(entry.getValue() - step), before);
      }
      Link link = new Link(entry.getKey(), before == null ? 1 : before.length + 1, before);
      endingIn.merge(entry.getValue(), link, (old, added) -> longer(added, old));
      longest = longer(link, longest);
    }
    BitSet lines = new BitSet();
    for (Link link = longest; link != null; link = link.before) {
      lines.set(link.line);
    }
    return lines;
  }

  /**
   * A number in a chain of those that go up.
   *
   * @param length how many numbers the chain has up to it
   */
  private record Link(int line, int length, @Nullable Link before) {}

  /** The longer of two chains; the second if they are equally long. */
  private static @Nullable Link longer(@Nullable Link one, @Nullable Link other) {
    return one != null && (other == null || one.length > other.length) ? one : other;
  }

  /** Whether a line is printed as the number of a page is. */
  static boolean isOne(String line) {
    return number(line) >= 0;
  }

  /** −1 if it is none. */
  private static int number(String line) {
    Matcher m = NUMBER.matcher(line.replace('\u3000', ' ').strip());
    if (!m.matches()) {
      return -1;
    }
    if (m.group(3) != null && Integer.parseInt(m.group(3)) > Integer.parseInt(m.group(4))) {
      return -1;
    }
    for (int group : new int[] {1, 2, 3, 5}) {
      if (m.group(group) != null) {
        return Integer.parseInt(m.group(group));
      }
    }
    return -1;
  }
}
