package org.gouji.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.read.text.QuotedBreaks.Joined;

/**
 * Numbers of pages that a copied text kept on lines of their own. They go up from one to the next,
 * which figures between such marks do not; one alone is left where it is.
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

  /** The lines with numbers of pages; none if they do not go up. */
  private static BitSet numbers(List<Joined> lines) {
    BitSet numbers = new BitSet();
    int before = -1;
    for (int i = 0; i < lines.size(); i++) {
      int number = number(lines.get(i).text().strip());
      if (number < 0) {
        continue;
      }
      if (before >= 0 && (number <= before || number > before + 1 + MOST_MISSING)) {
        return new BitSet();
      }
      before = number;
      numbers.set(i);
    }
    return numbers;
  }

  /** −1 if it is none. */
  private static int number(String line) {
    Matcher m = NUMBER.matcher(line);
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
