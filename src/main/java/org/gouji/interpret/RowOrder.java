package org.gouji.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.document.Note;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * Printed rows are held against the order of the form: a row printed twice, figures without a
 * label, labels without figures.
 */
final class RowOrder {
  private final FormTable form;
  private final List<Note> notes;
  private final Map<String, Integer> order;

  RowOrder(FormTable form, List<Note> notes) {
    this.form = form;
    this.notes = notes;
    this.order = RowTableReader.order(form);
  }

  List<Reading> settle(List<Reading> readings) {
    return lost(adoptOrphans(once(groups(detached(attach(readings))))));
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
    Set<String> printed =
        readings.stream().map(Reading::row).filter(r -> r != null).collect(Collectors.toSet());
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
    Set<String> printed =
        readings.stream().map(Reading::row).filter(r -> r != null).collect(Collectors.toSet());
    List<Reading> all = new ArrayList<>(readings);
    for (int i = 0; i < all.size(); i++) {
      Reading reading = all.get(i);
      if (reading.row() != null || !reading.hasFigures()) {
        continue;
      }
      int before = i == 0 ? -1 : place(all.get(i - 1));
      int after = i + 1 == all.size() ? form.rows().size() : place(all.get(i + 1));
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
   * blanks beside figures without a label: they may be its own, so that it is not blank.
   */
  private static List<Reading> lost(List<Reading> readings) {
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      boolean bare = reading.row() != null && !reading.hasFigures();
      boolean none = reading.values().isEmpty();
      boolean beside =
          i > 0 && isUnclaimed(readings.get(i - 1), none)
              || i + 1 < readings.size() && isUnclaimed(readings.get(i + 1), none);
      all.add(bare && beside ? reading.lost() : reading);
    }
    return all;
  }

  private static boolean isUnclaimed(Reading reading, boolean labelled) {
    return reading.row() == null
        && reading.hasFigures()
        && (labelled || reading.label().isEmpty())
        && Plain.number(Plain.fold(reading.label())).isEmpty();
  }

  private int place(Reading reading) {
    return reading.row() == null ? -1 : order.getOrDefault(reading.row(), -1);
  }

  /** Whether most characters of the label are those of the row's. */
  private static boolean isLike(String label, FormRow row) {
    String key = Plain.key(Plain.fold(label));
    List<String> spellings = new ArrayList<>(row.variants());
    spellings.add(row.label());
    return spellings.stream()
        .map(s -> Plain.key(Plain.fold(s)))
        .anyMatch(s -> Plain.near(key, s, Math.max(1, s.length() / 3)));
  }

  /**
   * Text taken off a page cell by cell may give figures apart from their labels. If all rows
   * together have just the figures that they need, the order of the form gives them back; rows that
   * did stand together must agree with it.
   */
  private List<Reading> detached(List<Reading> readings) {
    boolean loose = readings.stream().noneMatch(r -> r.values().stream().anyMatch(Token::row));
    boolean overfull =
        readings.stream().anyMatch(r -> r.row() != null && r.filled() > width(r.row()));
    boolean starved = readings.stream().anyMatch(r -> r.row() != null && r.values().isEmpty());
    return loose && overfull && starved ? inOrder(readings).orElse(starved(readings)) : readings;
  }

  /** Another row has their figures, and nothing tells which of them these are. */
  private static List<Reading> starved(List<Reading> readings) {
    return readings.stream()
        .map(r -> r.row() != null && r.values().isEmpty() ? r.lost() : r)
        .toList();
  }

  private Optional<List<Reading>> inOrder(List<Reading> readings) {
    Set<String> rows = new HashSet<>();
    List<Token> figures = new ArrayList<>();
    Map<String, Integer> offset = new HashMap<>();
    for (Reading reading : readings) {
      if (reading.row() != null && rows.add(reading.row())) {
        offset.put(reading.row(), figures.size());
      }
      reading.values().stream().filter(v -> v.is(Token.Kind.VALUE)).forEach(figures::add);
    }
    Map<String, Reading> byRow = new HashMap<>();
    readings.stream().filter(r -> r.row() != null).forEach(r -> byRow.putIfAbsent(r.row(), r));
    List<FormRow> inOrder =
        form.rows().stream().filter(r -> rows.contains(r.id()) && isLeaf(r, rows)).toList();
    int needed = inOrder.stream().mapToInt(r -> r.columns().size()).sum();
    if (needed != figures.size()) {
      return Optional.empty();
    }
    List<Reading> settled = new ArrayList<>();
    int at = 0;
    for (FormRow row : inOrder) {
      Reading reading = byRow.get(row.id());
      if (reading == null) {
        return Optional.empty();
      }
      int n = row.columns().size();
      boolean together = reading.filled() == n;
      if (together && offset.getOrDefault(row.id(), -1) != at) {
        return Optional.empty();
      }
      settled.add(together ? reading : reading.withValues(figures.subList(at, at + n)).moved());
      at += n;
    }
    return Optional.of(settled);
  }

  private static boolean isLeaf(FormRow row, Set<String> printed) {
    return row.standsFor().stream().noneMatch(printed::contains);
  }

  private int width(String row) {
    return form.row(row).map(r -> r.columns().size()).orElse(Integer.MAX_VALUE);
  }
}
