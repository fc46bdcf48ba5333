package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import org.gouji.interpret.Strip.Kind;

/**
 * Labels printed with wide gaps between their characters, such as （七）总　计, which a line cuts into
 * pieces: single characters side by side that together are a label become one piece again.
 */
final class LetterSpacing {
  /** A number with its brackets and one character. */
  private static final int LONGEST = 6;

  private LetterSpacing() {}

  static List<Strip> closed(LabelBook book, List<Strip> strips) {
    return strips.stream().map(s -> s.kind() == Kind.LINE ? closed(book, s) : s).toList();
  }

  private static Strip closed(LabelBook book, Strip line) {
    if (line.slots().stream().filter(LetterSpacing::isCharacter).count() < 2) {
      return line;
    }
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < line.slots().size(); ) {
      int end = end(book, line.slots(), i);
      slots.add(end == i + 1 ? line.slots().get(i) : joined(line.slots().subList(i, end)));
      i = end;
    }
    return new Strip(slots, line.kind(), line.table(), line.location());
  }

  /** Behind the last of the characters that begin here and print a label, the longest first. */
  private static int end(LabelBook book, List<Slot> slots, int from) {
    int to = from;
    while (to < slots.size() && isCharacter(slots.get(to))) {
      to++;
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

  /** One character, or one behind a number: （七）总. */
  private static boolean isCharacter(Slot slot) {
    String text = slot.text();
    return text.length() <= LONGEST && Plain.key(Plain.fold(text)).length() == 1;
  }
}
