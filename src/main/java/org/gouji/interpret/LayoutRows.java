package org.gouji.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Columns;
import org.gouji.interpret.Strip.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a laid-out page become rows: labels that wrap over several lines are put together column
 * by column, and each line of figures goes to the label whose lines it stands on.
 */
final class LayoutRows {
  private static final int SAME_COLUMN = 3;
  private static final int LONGEST_IN_A_CELL = 8;

  private final LabelBook book;
  private final List<Strip> lines;
  private final List<Unit> units = new ArrayList<>();

  private LayoutRows(LabelBook book, List<Strip> lines) {
    this.book = book;
    this.lines = lines;
  }

  /** A label put together from the pieces of one column. */
  private static final class Unit {
    final List<Slot> pieces = new ArrayList<>();
    final int first;
    int last;
    @Nullable Label label;
    final List<Slot> values = new ArrayList<>();

    Unit(Slot piece, int line) {
      pieces.add(piece);
      first = line;
      last = line;
    }

    String text() {
      StringBuilder text = new StringBuilder();
      pieces.forEach(p -> text.append(p.text()));
      return text.toString();
    }

    boolean isRow() {
      return label != null && label.is(Label.Kind.ROW);
    }
  }

  /**
   * Whether the lines are laid out: wherever figures stand on a line, wide gaps part them from each
   * other or from the label.
   */
  static boolean isLaidOut(List<Strip> strips) {
    long figures = 0;
    long laidOut = 0;
    for (Strip strip : strips) {
      if (strip.kind() != Kind.LINE || strip.slots().isEmpty()) {
        continue;
      }
      String[] parts = strip.text().split("[ \\u00a0]+");
      if (parts.length >= 2 && ValueReader.isNumber(parts[parts.length - 1])) {
        figures++;
        laidOut += strip.slots().size() >= 2 ? 1 : 0;
      }
    }
    return laidOut > 0 && laidOut * 2 >= figures;
  }

  /** The lines as rows; lines without part in the table stay as they are. */
  static List<Strip> rows(LabelBook book, List<Strip> strips) {
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
    List<List<Slot>> figures = new ArrayList<>();
    Map<Integer, List<Placed>> columns = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Slot> slots = split(lines.get(i).slots());
      int from = firstCell(slots);
      figures.add(slots.subList(from, slots.size()));
      for (Slot slot : slots.subList(0, from)) {
        columns
            .computeIfAbsent(column(columns, slot.start()), k -> new ArrayList<>())
            .add(new Placed(slot, i));
      }
    }
    columns.values().forEach(this::unite);
    units.sort(
        Comparator.<Unit>comparingInt(u -> u.first).thenComparingInt(u -> u.pieces.get(0).start()));
    for (int i = 0; i < lines.size(); i++) {
      give(i, figures.get(i));
    }
    return strips();
  }

  /**
   * Index of the first cell: figures end the line, and words among figures behind the label of a
   * row, such as 见附件, stand in a cell as well.
   */
  private int firstCell(List<Slot> slots) {
    int from = slots.size();
    while (from > 0 && ValueReader.isValue(slots.get(from - 1).text())) {
      from--;
    }
    int behindLabel = slots.size();
    boolean figures = false;
    for (int i = slots.size() - 1; i >= 0; i--) {
      Optional<Label> label = book.exact(slots.get(i).text(), true);
      if (label.filter(l -> l.is(Label.Kind.ROW)).isPresent()) {
        behindLabel = i + 1;
        break;
      }
      if (label.isPresent() || slots.get(i).text().length() > LONGEST_IN_A_CELL) {
        break;
      }
      figures |= ValueReader.isNumber(slots.get(i).text());
    }
    return figures ? Math.min(from, behindLabel) : from;
  }

  private record Placed(Slot slot, int line) {}

  private static int column(Map<Integer, List<Placed>> columns, int start) {
    return columns.keySet().stream()
        .filter(k -> Math.abs(k - start) <= SAME_COLUMN)
        .findFirst()
        .orElse(start);
  }

  /** Pieces of one column become labels: a number begins a label, and a whole label ends one. */
  private void unite(List<Placed> column) {
    Unit unit = null;
    for (Placed piece : column) {
      boolean numbered = !Plain.number(Plain.fold(piece.slot().text())).isEmpty();
      boolean known = book.exact(piece.slot().text(), true).isPresent();
      boolean goesOn =
          unit != null
              && !numbered
              && !(known && endsBefore(unit, piece.slot().text()))
              && piece.line() - unit.last <= 4
              && (!isWhole(unit)
                  || book.exact(unit.text() + piece.slot().text(), true).isPresent());
      if (unit != null && goesOn) {
        unit.pieces.add(piece.slot());
        unit.last = piece.line();
      } else {
        unit = new Unit(piece.slot(), piece.line());
        units.add(unit);
      }
    }
  }

  /**
   * Whether a label that can stand alone is no part of the label before it: that one is whole, or
   * with it no label of the form begins.
   */
  private boolean endsBefore(Unit unit, String next) {
    String text = unit.text();
    boolean closed = count(text, "(（") == count(text, ")）");
    return isWhole(unit) || closed && !book.isBeginning(text + next);
  }

  private boolean isWhole(Unit unit) {
    String text = unit.text();
    return count(text, "(（") == count(text, ")）") && book.exact(text, true).isPresent();
  }

  private static long count(String text, String any) {
    return text.chars().filter(c -> any.indexOf(c) >= 0).count();
  }

  private void give(int line, List<Slot> values) {
    if (values.isEmpty()) {
      return;
    }
    Unit best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Unit unit : units) {
      Label label = label(unit);
      if (label == null || !label.is(Label.Kind.ROW) || !unit.values.isEmpty()) {
        continue;
      }
      int distance = distance(unit, line);
      // Of two labels on one line the right one is the row, the left one its group.
      boolean further =
          best != null
              && distance == bestDistance
              && distance == 0
              && unit.pieces.get(0).start() > best.pieces.get(0).start();
      if (distance < bestDistance || further) {
        best = unit;
        bestDistance = distance;
      }
    }
    Unit own = stranger(line);
    if (own != null && bestDistance > 0) {
      own.values.addAll(values);
      return;
    }
    boolean near = bestDistance == 0 || (bestDistance <= 2 && values.size() >= 2);
    if (best != null && near) {
      best.values.addAll(values);
    } else {
      Unit alone = new Unit(values.get(0), line);
      alone.pieces.clear();
      alone.values.addAll(values);
      units.add(alone);
    }
  }

  /**
   * A label on this very line that the form does not have: the figures behind it are its own,
   * whatever rows are near.
   */
  private @Nullable Unit stranger(int line) {
    for (Unit unit : units) {
      boolean here = unit.first == line && !unit.pieces.isEmpty() && unit.values.isEmpty();
      if (here && label(unit) == null && Plain.key(Plain.fold(unit.text())).length() >= 3) {
        return unit;
      }
    }
    return null;
  }

  private static int distance(Unit unit, int line) {
    return line < unit.first ? unit.first - line : Math.max(0, line - unit.last);
  }

  private @Nullable Label label(Unit unit) {
    if (unit.label == null && !unit.pieces.isEmpty()) {
      String text = unit.text();
      Optional<Label> label = book.exact(text, unit.first >= bodyFrom());
      if (label.isEmpty()) {
        label = book.prefix(text);
      }
      if (label.isEmpty() && !book.isNearGroup(text)) {
        label = book.misread(text);
      }
      unit.label = label.orElse(null);
    }
    return unit.label;
  }

  private int bodyFrom = -1;

  private int bodyFrom() {
    if (bodyFrom < 0) {
      bodyFrom =
          units.stream()
              .filter(u -> !u.pieces.isEmpty())
              .filter(
                  u -> book.exact(u.text(), false).filter(l -> l.is(Label.Kind.ROW)).isPresent())
              .mapToInt(u -> u.first)
              .min()
              .orElse(0);
    }
    return bodyFrom;
  }

  private List<Strip> strips() {
    units.sort(
        Comparator.<Unit>comparingInt(u -> u.first)
            .thenComparingInt(u -> u.pieces.isEmpty() ? 0 : u.pieces.get(0).start()));
    List<Strip> strips = new ArrayList<>();
    for (Unit unit : units) {
      List<Slot> slots = new ArrayList<>();
      if (!unit.pieces.isEmpty()) {
        Slot first = unit.pieces.get(0);
        String text = unit.text();
        slots.add(
            new Slot(text, first.start(), first.start() + Columns.width(text), first.location()));
      }
      slots.addAll(unit.values);
      Kind kind = unit.isRow() || !unit.values.isEmpty() ? Kind.RULED_ROW : Kind.TEXT;
      strips.add(new Strip(slots, kind, -1, slots.get(0).location()));
    }
    return strips;
  }

  /** Figures with one space between them are several. */
  private List<Slot> split(List<Slot> slots) {
    List<Slot> all = new ArrayList<>();
    for (Slot slot : slots) {
      String[] parts = slot.text().split("[ \\u00a0]+");
      int first = parts.length;
      while (first > 0 && ValueReader.isValue(parts[first - 1])) {
        first--;
      }
      int column = slot.start();
      if (first > 0) {
        String head = String.join(" ", List.of(parts).subList(0, first));
        List<String> labels =
            book.exact(head, true).isPresent() ? List.of(head) : book.several(head);
        for (String label : labels.isEmpty() ? List.of(head) : labels) {
          all.add(new Slot(label, column, column + Columns.width(label), slot.location()));
          column += Columns.width(label) + 1;
        }
      }
      for (int k = first; k < parts.length; k++) {
        all.add(new Slot(parts[k], column, column + Columns.width(parts[k]), slot.location()));
        column += Columns.width(parts[k]) + 1;
      }
    }
    return all;
  }
}
