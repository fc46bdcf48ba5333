package org.gouji.interpret.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.document.Note;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Printed rows are held against the order of the form: a row printed twice, figures without a
 * label, labels without figures.
 */
public final class RowOrder {
  private final EditionTable table;
  private final FormTable form;
  private final boolean byRows;
  private final List<Note> notes = new ArrayList<>();

  /**
   * @param byRows whether the figures are printed row after row, as far as the headers show
   */
  public RowOrder(EditionTable table, boolean byRows) {
    this.table = table;
    this.form = table.form();
    this.byRows = byRows;
  }

  public List<Reading> settle(List<Reading> readings) {
    return unnamed(
        lost(adoptOrphans(once(groups(FiguresInOrder.given(table, attach(readings), byRows))))));
  }

  /** What is to be said of the rows that were settled. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /**
   * Figures on a row of their own behind a label that has none belong to it, unless a header stands
   * between.
   */
  private List<Reading> attach(List<Reading> readings) {
    List<Reading> all = new ArrayList<>();
    for (Reading reading : readings) {
      Reading last = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean orphan =
          reading.row() == null
              && reading.label().isEmpty()
              && reading.figuresAt() == Reading.Standing.BESIDE;
      if (orphan && last != null && last.row() != null && last.values().isEmpty()) {
        all.set(all.size() - 1, last.withValues(reading.values()));
      } else {
        all.add(reading);
      }
    }
    return all;
  }

  /**
   * （六）其他处理 over its rows, and any other row that stands for others, is a group if it has no figure
   * and its rows are printed.
   */
  private List<Reading> groups(List<Reading> readings) {
    Set<String> printed = Reading.rows(readings);
    return readings.stream()
        .filter(
            r ->
                r.row() == null
                    || r.hasFigures()
                    || form.row(r.row()).map(FormRow::standsFor).orElse(List.of()).stream()
                        .noneMatch(printed::contains))
        .toList();
  }

  /** A row printed twice is read once: the print with more figures counts. */
  private List<Reading> once(List<Reading> readings) {
    Map<String, Reading> best = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading.row() == null) {
        continue;
      }
      @Nullable Reading before = best.get(reading.row());
      boolean better =
          before == null
              || (before.misread() && !reading.misread() && reading.hasFigures())
              || reading.filled() > before.filled() && before.filled() == 0;
      if (better) {
        best.put(reading.row(), reading);
      } else if (before != null && reading.hasFigures() && !reading.misread()) {
        notes.add(
            new Note(
                "row-printed-twice",
                "“" + reading.label() + "”一行出现两次，取前一次的数据",
                "the row \"" + reading.label() + "\" is printed twice; the first one is read"));
      }
    }
    Set<Reading> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(best.values());
    return readings.stream().filter(r -> r.row() == null || kept.contains(r)).toList();
  }

  /**
   * Figures between two neighbours of the form, where just one row is wanting, are that row, if
   * they have no label or one that may be a misprint of the row's.
   */
  private List<Reading> adoptOrphans(List<Reading> readings) {
    Set<String> printed = Reading.rows(readings);
    List<Reading> all = new ArrayList<>(readings);
    for (int i = 0; i < all.size(); i++) {
      Reading reading = all.get(i);
      if (reading.row() != null || !reading.hasFigures()) {
        continue;
      }
      int before = i == 0 ? -1 : table.place(all.get(i - 1).row());
      int after = i + 1 == all.size() ? form.rows().size() : table.place(all.get(i + 1).row());
      if (i > 0 && before < 0 || after <= before) {
        continue;
      }
      List<FormRow> wanting =
          form.rows().subList(before + 1, after).stream()
              .filter(r -> r.required() && !printed.contains(r.id()))
              .filter(r -> reading.label().isEmpty() || isLike(reading.label(), r))
              .toList();
      if (wanting.size() == 1) {
        all.set(i, reading.withRow(wanting.get(0).id(), true));
        printed.add(wanting.get(0).id());
      }
    }
    return all;
  }

  /**
   * A label with nothing behind it beside figures that no label of the form claims, or one with
   * blanks beside figures without a label: they may be its own, so that it is not blank. So may
   * those that a piece of a label took for its group.
   */
  private List<Reading> lost(List<Reading> readings) {
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      boolean bare = reading.row() != null && !reading.hasFigures();
      boolean none = reading.values().isEmpty();
      boolean beside =
          IntStream.of(i - 1, i + 1)
              .filter(n -> n >= 0 && n < readings.size())
              .mapToObj(readings::get)
              .anyMatch(n -> isUnclaimed(n, none) || bare && standsFor(n, reading));
      boolean goesOn = i + 1 < readings.size() && mayGoOn(reading, readings.get(i + 1));
      all.add(bare && beside || goesOn ? reading.lost() : reading);
    }
    return all;
  }

  /**
   * （六）其他处理 with figures, and as many further rows of figures without a label below it as it stands
   * for: they lost their labels, and the first of them is not the whole group.
   */
  private List<Reading> unnamed(List<Reading> readings) {
    List<Reading> all = new ArrayList<>(readings);
    for (int i = 0; i < all.size(); i++) {
      Reading group = all.get(i);
      int rows = form.row(String.valueOf(group.row())).map(r -> r.standsFor().size()).orElse(0);
      int end = i + rows;
      boolean unnamed =
          rows > 1
              && end <= all.size()
              && all.subList(i + 1, end).stream().allMatch(r -> isUnnamed(r, group));
      if (unnamed) {
        all.set(i, group.lost());
      }
    }
    return all;
  }

  private static boolean isUnnamed(Reading row, Reading group) {
    return row.row() == null
        && row.label().isEmpty()
        && row.hasFigures()
        && 2 * row.filled() >= group.filled();
  }

  /**
   * Whether just the figures that a row wants at its end stand in the next line, without a label.
   */
  private boolean mayGoOn(Reading row, Reading next) {
    int width = form.row(String.valueOf(row.row())).map(r -> r.columns().size()).orElse(0);
    return row.hasFigures()
        && row.values().get(row.values().size() - 1).is(Token.Kind.BLANK)
        && isUnclaimed(next, false)
        && next.figures().stream().allMatch(f -> ValueReader.isNumber(f.text()))
        && row.filled() + next.filled() == width;
  }

  /** Whether the figures beside a row were given to one that stands for it and others. */
  private boolean standsFor(Reading group, Reading row) {
    return group.row() != null
        && group.hasFigures()
        && form.row(group.row()).map(FormRow::standsFor).orElse(List.of()).contains(row.row());
  }

  private static boolean isUnclaimed(Reading reading, boolean labelled) {
    return reading.row() == null
        && reading.hasFigures()
        && (labelled || reading.label().isEmpty())
        && Plain.number(Plain.fold(reading.label())).isEmpty();
  }

  /**
   * Whether most characters of the label are those of the row's. One that says just the same is not
   * misprinted: it was held against the row before, and is another's.
   */
  private static boolean isLike(String label, FormRow row) {
    String key = Plain.keyOf(label);
    List<String> spellings = new ArrayList<>(row.variants());
    spellings.add(row.label());
    List<String> keys = spellings.stream().map(Plain::keyOf).toList();
    return !keys.contains(key)
        && keys.stream().anyMatch(s -> Plain.near(key, s, Math.max(1, s.length() / 3)));
  }
}
