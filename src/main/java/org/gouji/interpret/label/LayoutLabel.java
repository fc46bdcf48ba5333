package org.gouji.interpret.label;

import java.util.List;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A label of a laid-out page, put together from the pieces of one column.
 *
 * @param pieces from top to bottom, at least one
 * @param lines the line of each piece
 * @param meaning null if the form does not have it
 */
public record LayoutLabel(List<Slot> pieces, List<Integer> lines, @Nullable Label meaning) {
  public LayoutLabel {
    pieces = List.copyOf(pieces);
    lines = List.copyOf(lines);
  }

  LayoutLabel meaning(@Nullable Label newMeaning) {
    return new LayoutLabel(pieces, lines, newMeaning);
  }

  int first() {
    return lines.get(0);
  }

  int last() {
    return lines.get(lines.size() - 1);
  }

  /** What is printed of it on this line; empty if nothing is. */
  String on(int line) {
    int at = lines.indexOf(line);
    return at < 0 ? "" : pieces.get(at).text();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(p.text()));
    return text.toString();
  }

  int start() {
    return pieces.get(0).start();
  }

  /** The whole label, as wide as its pieces. */
  public Slot slot() {
    return new Slot(
        text(),
        pieces.stream().mapToInt(Slot::start).min().orElse(0),
        pieces.stream().mapToInt(Slot::end).max().orElse(0),
        pieces.get(0).location());
  }

  public boolean is(Label.Kind kind) {
    return meaning != null && meaning.is(kind);
  }

  /** How many lines lie between the label and a line; 0 if it is printed on it. */
  int distance(int line) {
    return line < first() ? first() - line : Math.max(0, line - last());
  }
}
