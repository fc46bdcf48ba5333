package org.gouji.interpret.label;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.interpret.base.ValueReader;

/** A line of a label that goes on in the next one, with the figures of the row at its end. */
final class FiguresBehind {
  /** No line of a label with its figures is longer. */
  private static final int LONGEST = 180;

  private static final Pattern GAP = Pattern.compile("[ \\u00a0]+");

  /** Words that go on in the next line. */
  private static final Pattern WORDS = Pattern.compile(".*\\p{IsHan}[，、,”\"]?");

  private FiguresBehind() {}

  /**
   * The words of the line before the figures, at least one of which is a number; all of it, if the
   * line is nothing of the kind.
   *
   * @param before what the lines before say: within a note, words may end in digits
   */
  static String words(CharSequence before, String line) {
    if (line.length() > LONGEST) {
      return line;
    }
    List<MatchResult> gaps = GAP.matcher(line).results().toList();
    int end = line.length();
    boolean number = false;
    for (int i = gaps.size() - 1; i >= 0; i--) {
      String figure = line.substring(gaps.get(i).end(), end);
      if (!ValueReader.isValue(figure)) {
        break;
      }
      number |= ValueReader.isNumber(figure);
      end = gaps.get(i).start();
    }
    String words = line.substring(0, end);
    boolean goesOn = WORDS.matcher(words).matches() || isWithinNote(before + words);
    return number && goesOn ? words : line;
  }

  private static boolean isWithinNote(String text) {
    int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
    return open > Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'))
        && open < text.length() - 1;
  }
}
