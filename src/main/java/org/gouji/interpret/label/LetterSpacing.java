package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Strip.Kind;

/**
 * Labels printed with wide gaps between their characters, such as （七）总　计, which a line cuts into
 * pieces: single characters side by side that together are a label become one piece again.
 */
public final class LetterSpacing {
  /** A number with its brackets and one character. */
  private static final int LONGEST = 6;

  private LetterSpacing() {}

  public static List<Strip> closed(LabelBook book, List<Strip> strips) {
    return strips.stream().map(s -> s.kind() == Kind.LINE ? closed(book, s) : s).toList();
  }

  private static Strip closed(LabelBook book, Strip line) {
    List<Slot> all = line.slots();
    boolean spaced =
        IntStream.range(1, all.size())
            .anyMatch(i -> isCharacter(all.get(i - 1)) && beginsWithCharacter(all.get(i)));
    if (!spaced) {
      return line;
    }
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < line.slots().size(); ) {
      int end = end(book, line.slots(), i);
      slots.add(end == i + 1 ? line.slots().get(i) : joined(line.slots().subList(i, end)));
      i = end;
    }
    return line.with(slots);
  }

  /** Behind the last of the characters that begin here and print a label, the longest first. */
  private static int end(LabelBook book, List<Slot> slots, int from) {
    int to = from;
    while (to < slots.size() && isCharacter(slots.get(to))) {
      to++;
    }
    if (to > from && to < slots.size() && beginsWithCharacter(slots.get(to))) {
      String words = joined(slots.subList(from, to)).text() + slots.get(to).text().charAt(0);
      if (book.exact(words, true).isPresent()) {
        return to + 1;
      }
    }
    for (int end = to; end > from + 1; end--) {
      if (book.exact(joined(slots.subList(from, end)).text(), true).isPresent()) {
        return end;
      }
    }
    return from + 1;
  }

  private static Slot joined(List<Slot> slots) {
    StringBuilder text = new StringBuilder();
    slots.forEach(s -> text.append(s.text()));
    Slot first = slots.get(0);
    return new Slot(
        text.toString(), first.start(), slots.get(slots.size() - 1).end(), first.location());
  }

  /** One character and perhaps the figures of the row behind it: 章 0 0 0. */
  private static boolean beginsWithCharacter(Slot slot) {
    String text = slot.text();
    return isCharacter(slot)
        || !text.isEmpty()
            && Character.isIdeographic(text.charAt(0))
            && text.chars().skip(1).noneMatch(Character::isIdeographic);
  }

  /** One character, or one behind a number: （七）总. */
  private static boolean isCharacter(Slot slot) {
    String text = slot.text();
    if (text.length() > LONGEST) {
      return false;
    }
    String folded = Plain.fold(text);
    return Plain.key(folded).length() == 1 && !Plain.hasFigure(folded);
  }
}
