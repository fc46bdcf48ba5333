package org.gouji.interpret.label;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;

/**
 * Figures with a space between their digits: 1 2 0 in one cell. They are known by the whole
 * document: its cells hold single digits or digits so spaced out, the first of which is no 0, and
 * hardly any holds digits close together. Where one space parts the cells of a row, neither is so.
 */
public final class SpacedFigures {
  private static final Pattern SPACED =
      Pattern.compile(
          "[1-9](?:[\\h\\u00a0]\\d){1,3}|\\d(?:[\\h\\u00a0]\\d){0,5}(?:[\\h\\u00a0]?\\.(?:[\\h\\u00a0]\\d){1,4})");

  /** Figures beside each other, which are those of several cells. */
  private static final Pattern SEVERAL = Pattern.compile("\\d[\\d.]*(?:[\\h\\u00a0]+\\d[\\d.]*)+");

  private static final Pattern SINGLE = Pattern.compile("\\d");
  private static final Pattern CLOSE = Pattern.compile("\\d{2,4}");

  /** Fewer may be figures of other cells. */
  private static final int FEWEST = 3;

  /** So many spaced out for each that is not. */
  private static final int MOSTLY = 4;

  private SpacedFigures() {}

  /** The strips, the digits of each such figure together. */
  public static List<Strip> closed(List<Strip> strips) {
    long spaced = count(strips, SPACED);
    boolean known =
        spaced >= FEWEST
            && count(strips, SEVERAL) == count(strips, SPACED, SEVERAL)
            && count(strips, CLOSE) * MOSTLY <= spaced
            && count(strips, SINGLE) >= spaced;
    return known
        ? strips.stream()
            .map(s -> s.with(s.slots().stream().map(SpacedFigures::closed).toList()))
            .toList()
        : strips;
  }

  private static Slot closed(Slot slot) {
    return SPACED.matcher(slot.text()).matches()
        ? slot.with(slot.text().replaceAll("[\\h\\u00a0]", ""))
        : slot;
  }

  /** How many cells hold what all of these match. */
  private static long count(List<Strip> strips, Pattern... all) {
    return strips.stream()
        .flatMap(s -> s.slots().stream())
        .filter(s -> List.of(all).stream().allMatch(p -> p.matcher(s.text()).matches()))
        .count();
  }
}
