package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;

/**
 * Lines that print the figures of a row before its label, as text does that was taken off a page
 * from right to left. They are read so only if nearly all rows of the table stand so, the first of
 * them too, and none has figures behind its label: else these are the figures of the row above.
 */
public final class FiguresInFront {
  /** So few lines show nothing. */
  private static final int FEW = 4;

  /** A line with a label and its figures is no longer. */
  private static final int LONGEST = 300;

  private static final Pattern PIECE = Pattern.compile("[^ \\u00a0]+");

  /**
   * A line cut in two.
   *
   * @param words what it says; empty if it is nothing but figures
   * @param figures before the words
   * @param behind whether figures follow the words
   */
  private record Cut(String words, String figures, boolean behind) {}

  private final LabelBook book;

  private FiguresInFront(LabelBook book) {
    this.book = book;
  }

  /** The strips with such figures behind their labels. */
  public static List<Strip> behindLabels(LabelBook book, List<Strip> strips) {
    return new FiguresInFront(book).behindLabels(strips);
  }

  private List<Strip> behindLabels(List<Strip> strips) {
    List<Strip> turned = new ArrayList<>();
    int before = 0;
    int bare = 0;
    for (Strip strip : strips) {
      Optional<Cut> cut = row(strip, before > 0);
      boolean figures = cut.isPresent() && !cut.get().figures().isEmpty();
      if (cut.isPresent() && (cut.get().behind() || before == 0 && !figures)) {
        return strips;
      }
      before += figures ? 1 : 0;
      bare += cut.isPresent() && !figures ? 1 : 0;
      turned.add(figures ? turned(strip, cut.get()) : strip);
    }
    return before >= FEW && bare * 5 <= before ? turned : strips;
  }

  /**
   * The line, if its words end in the label of a row.
   *
   * @param body whether rows have begun
   */
  private Optional<Cut> row(Strip strip, boolean body) {
    if (!strip.isLine() || strip.text().length() > LONGEST) {
      return Optional.empty();
    }
    Cut cut = cut(strip.text());
    List<String> several = book.several(cut.words());
    String last = several.isEmpty() ? cut.words() : several.get(several.size() - 1);
    return book.exact(last, body).filter(l -> l.is(Label.Kind.ROW)).map(l -> cut);
  }

  private static Cut cut(String line) {
    Matcher m = PIECE.matcher(line);
    int from = line.length();
    int to = 0;
    boolean behind = false;
    while (m.find()) {
      if (!ValueReader.isValue(m.group())) {
        from = Math.min(from, m.start());
        to = m.end();
        behind = false;
      } else {
        behind = to > 0;
      }
    }
    String words = from < to ? line.substring(from, to) : "";
    return new Cut(words, line.substring(0, from).strip(), behind);
  }

  private static Strip turned(Strip strip, Cut cut) {
    Slot first = strip.slots().get(0);
    Slot last = strip.slots().get(strip.slots().size() - 1);
    String text = cut.words() + " " + cut.figures();
    return strip.with(List.of(new Slot(text, first.start(), last.end(), first.location())));
  }
}
