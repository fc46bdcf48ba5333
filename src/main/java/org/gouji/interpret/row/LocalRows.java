package org.gouji.interpret.row;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.interpret.base.Label.Kind;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;

/**
 * Rows that an office adds to the form, such as 其他主动公开文件. Where the label of one ran into that of a
 * row of the form, the figures behind both may be of either.
 */
public final class LocalRows {
  private static final Pattern LOCAL = Pattern.compile("^(?:其他|其它|另外|其中)\\p{IsHan}{2,}");

  /** More than a unit or a remark in a cell. */
  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{4,}");

  private LocalRows() {}

  /** The row, its figures being not to be told from those of a row of the office's own. */
  public static Reading doubted(LabelBook book, Reading reading) {
    return reading.row() != null && reading.hasFigures() && namesAnother(book, reading)
        ? reading.lost()
        : reading;
  }

  /**
   * The row and those of the office's own below it, where cells stand below each other and each has
   * as many figures as the row has cells: 行政许可, 7, 行政确认, 33.
   *
   * @param widths how many cells the row may have
   */
  public static Stream<Reading> parted(Reading reading, Set<Integer> widths) {
    List<Token> values = reading.values();
    return widths.stream()
        .filter(width -> reading.separation() == Separation.STREAM && repeats(values, width))
        .findFirst()
        .map(width -> parts(reading, width))
        .orElse(Stream.of(reading));
  }

  private static boolean repeats(List<Token> values, int width) {
    return values.size() > width
        && (values.size() + 1) % (width + 1) == 0
        && IntStream.range(0, values.size())
            .allMatch(
                i ->
                    i % (width + 1) == width
                        ? WORDS.matcher(Plain.keyOf(values.get(i).text())).matches()
                            && values.get(i).is(Token.Kind.OTHER)
                        : values.get(i).is(Token.Kind.VALUE));
  }

  private static Stream<Reading> parts(Reading reading, int width) {
    List<Token> values = reading.values();
    Stream<Reading> own =
        IntStream.iterate(width, i -> i < values.size(), i -> i + width + 1)
            .mapToObj(i -> reading.local(values.get(i), values.subList(i + 1, i + 1 + width)));
    return Stream.concat(Stream.of(reading.withValues(values.subList(0, width))), own);
  }

  private static boolean namesAnother(LabelBook book, Reading reading) {
    boolean behind = reading.words().stream().anyMatch(w -> isLocal(book, w.text()));
    boolean before =
        reading.figures().stream()
            .limit(1)
            .anyMatch(v -> v.is(Token.Kind.OTHER) && isLocal(book, v.text()));
    return behind || before || isGlued(book, reading.label());
  }

  /** Whether a label of the form begins the text, and another one behind it is not the form's. */
  private static boolean isGlued(LabelBook book, String label) {
    String key = Plain.keyOf(label);
    if (book.exact(label, true).isPresent()) {
      return false;
    }
    for (int i = 2; i < key.length() - 2; i++) {
      if (isLocal(book, key.substring(i))
          && book.exact(key.substring(0, i), true).filter(l -> l.is(Kind.ROW)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocal(LabelBook book, String text) {
    return LOCAL.matcher(Plain.keyOf(text)).find()
        && book.exact(text, true).isEmpty()
        && book.near().cut(text).isEmpty();
  }
}
