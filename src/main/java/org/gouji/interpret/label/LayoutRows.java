package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Pieces;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Strip.Kind;
import org.gouji.interpret.base.ValueReader;

/**
 * Lines of a laid-out page become rows: labels that wrap over several lines are put together column
 * by column, and each line of figures goes to the label whose lines it stands on.
 */
public final class LayoutRows {
  /** Figures stand at most so many lines from their label. */
  private static final int FARTHEST = 2;

  /** Cells that are only parted, by one wide space or two, stand no further from each other. */
  private static final int WIDE_SPACE = 2;

  /** Fewer characters are left over from vertical text. */
  private static final int SHORTEST_LABEL = 2;

  private final List<LayoutLabel> labels;
  private final List<List<Slot>> figures;

  /** The line whose figures each label has. */
  private final Map<LayoutLabel, Integer> given = new HashMap<>();

  private final List<Integer> alone = new ArrayList<>();

  private final LabelBook book;

  private LayoutRows(LabelBook book, List<Strip> lines) {
    this.book = book;
    LayoutLabels page = new LayoutLabels(book, lines);
    this.labels = page.labels();
    this.figures = page.figures();
  }

  /**
   * Whether the lines are laid out: wherever figures stand on a line, wide gaps part them from each
   * other or from the label.
   */
  public static boolean isLaidOut(List<Strip> strips) {
    long lines = 0;
    long laidOut = 0;
    for (Strip strip : strips) {
      if (strip.kind() != Kind.LINE || strip.slots().isEmpty()) {
        continue;
      }
      String[] parts = Pieces.of(strip.text());
      if (parts.length >= 2 && ValueReader.isNumber(parts[parts.length - 1])) {
        lines++;
        laidOut += strip.slots().size() >= 2 ? 1 : 0;
      }
    }
    return laidOut > 0 && laidOut * 2 >= lines && hasGaps(strips);
  }

  /** Whether pieces stand anywhere further apart than one wide space, or two, puts them. */
  private static boolean hasGaps(List<Strip> strips) {
    return strips.stream()
        .filter(s -> s.kind() == Kind.LINE)
        .map(Strip::slots)
        .anyMatch(
            slots ->
                IntStream.range(1, slots.size())
                    .anyMatch(i -> slots.get(i).start() - slots.get(i - 1).end() > WIDE_SPACE));
  }

  /** The lines as rows; lines without part in the table stay as they are. */
  public static List<Strip> rows(LabelBook book, List<Strip> strips) {
    List<Strip> result = new ArrayList<>();
    List<Strip> run = new ArrayList<>();
    for (Strip strip : strips) {
      if (strip.kind() == Kind.LINE) {
        run.add(strip);
      } else {
        flush(book, run, result);
        result.add(strip);
      }
    }
    flush(book, run, result);
    return result;
  }

  private static void flush(LabelBook book, List<Strip> run, List<Strip> result) {
    if (isLaidOut(run)) {
      result.addAll(new LayoutRows(book, List.copyOf(run)).rows());
    } else {
      result.addAll(run);
    }
    run.clear();
  }

  private List<Strip> rows() {
    // Figures on a line with a label are its own, before any other line looks for one.
    giveAll(true);
    labels.stream().filter(this::goesOnBelowFigures).forEach(l -> given.put(l, l.last() + 1));
    Set<LayoutLabel> sure = Set.copyOf(given.keySet());
    giveAll(false);
    if (!alone.isEmpty()) {
      withdraw(sure);
    }
    return strips();
  }

  private void giveAll(boolean beside) {
    for (int line = 0; line < figures.size(); line++) {
      boolean open = !figures.get(line).isEmpty() && !given.containsValue(line);
      if (open && isBeside(line) == beside) {
        give(line);
      }
    }
  }

  /** Whether figures follow the first part of a row's label, of which no more is found. */
  private boolean goesOnBelowFigures(LayoutLabel label) {
    int below = label.last() + 1;
    return label.is(Label.Kind.ROW)
        && !given.containsKey(label)
        && book.exact(label.text(), true).isEmpty()
        && below < figures.size()
        && figures.get(below).size() >= 2
        && !isBeside(below);
  }

  /** Where figures are left over, those that stand on no line of their label may be another's. */
  private void withdraw(Set<LayoutLabel> sure) {
    for (LayoutLabel label : labels) {
      Integer line = given.get(label);
      if (line != null && label.distance(line) > 0 && !sure.contains(label)) {
        given.remove(label);
        alone.add(line);
      }
    }
  }

  private boolean isBeside(int line) {
    return labels.stream().anyMatch(l -> l.distance(line) == 0 && mayHaveFigures(l, line));
  }

  /** A row of the form, or a label that the form does not have and that stands on this line. */
  private static boolean mayHaveFigures(LayoutLabel label, int line) {
    return label.meaning() == null
        ? Plain.keyOf(label.on(line)).length() >= SHORTEST_LABEL
        : label.is(Label.Kind.ROW);
  }

  /**
   * The nearest row takes the figures; of two labels on one line the right one, the left is its
   * group. Figures beside a label that the form does not have are its own.
   */
  private void give(int line) {
    List<Slot> values = figures.get(line);
    int farthest = values.size() >= 2 && !isBeside(line) ? FARTHEST : 0;
    List<LayoutLabel> open =
        labels.stream()
            .filter(l -> !given.containsKey(l) && mayHaveFigures(l, line))
            .filter(l -> l.distance(line) <= farthest)
            .sorted(
                Comparator.<LayoutLabel>comparingInt(l -> l.distance(line))
                    .thenComparing(l -> l.meaning() == null)
                    .thenComparingInt(l -> -l.start()))
            .toList();
    if (open.isEmpty() || isBetween(line, open)) {
      alone.add(line);
    } else {
      given.put(open.get(0), line);
    }
  }

  /** Whether a line is as far from a row above it as from one below. */
  private static boolean isBetween(int line, List<LayoutLabel> nearest) {
    int distance = nearest.get(0).distance(line);
    List<LayoutLabel> rows =
        nearest.stream().filter(l -> l.distance(line) == distance && l.is(Label.Kind.ROW)).toList();
    return distance > 0
        && rows.stream().anyMatch(l -> l.last() < line)
        && rows.stream().anyMatch(l -> l.first() > line);
  }

  private record Placed(int line, int start, Strip strip) {}

  private List<Strip> strips() {
    List<Placed> placed = new ArrayList<>();
    for (LayoutLabel label : labels) {
      List<Slot> slots = new ArrayList<>();
      slots.add(label.slot());
      int line = given.getOrDefault(label, label.first());
      boolean row = label.is(Label.Kind.ROW) || given.containsKey(label);
      slots.addAll(given.containsKey(label) ? figures.get(line) : List.of());
      Kind kind = row ? Kind.LAID_OUT_ROW : Kind.TEXT;
      placed.add(
          new Placed(line, label.start(), new Strip(slots, kind, -1, label.slot().location())));
    }
    for (int line : alone) {
      List<Slot> values = figures.get(line);
      placed.add(
          new Placed(line, 0, new Strip(values, Kind.LAID_OUT_ROW, -1, values.get(0).location())));
    }
    placed.sort(Comparator.comparingInt(Placed::line).thenComparingInt(Placed::start));
    return placed.stream().map(Placed::strip).toList();
  }
}
