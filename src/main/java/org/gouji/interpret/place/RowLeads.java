package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gouji.interpret.base.Token;
import org.jspecify.annotations.Nullable;

/**
 * How many places of the rows of each kind stand before their first cell: as rows with all of their
 * figures print it, else as follows from the header and from the other kinds.
 */
final class RowLeads {
  private final Map<RowKin, List<Line>> kins;
  private final Map<RowKin, Integer> sizes;
  private final HeaderPlaces headers;
  private final Predicate<Line> isAsWideAsGrid;
  private final Map<RowKin, Integer> leads = new HashMap<>();

  /**
   * @param sizes how many places rows of each kind have behind their labels
   * @param isAsWideAsGrid whether a row is as wide as nearly all others
   */
  RowLeads(
      Map<RowKin, List<Line>> kins,
      Map<RowKin, Integer> sizes,
      HeaderPlaces headers,
      Predicate<Line> isAsWideAsGrid) {
    this.kins = kins;
    this.sizes = sizes;
    this.headers = headers;
    this.isAsWideAsGrid = isAsWideAsGrid;
    kins.forEach((kin, own) -> printedLead(kin, own).ifPresent(lead -> leads.put(kin, lead)));
    Map<RowKin, Integer> printed = Map.copyOf(leads);
    kins.forEach(
        (kin, own) -> {
          if (!leads.containsKey(kin)) {
            impliedLead(kin, own, printed)
                .or(() -> leadToTotal(kin, own, printed))
                .ifPresent(lead -> leads.put(kin, lead));
          }
        });
  }

  /** How many places of such rows stand before the first cell; empty if none can tell. */
  Optional<Integer> of(RowKin kin) {
    return Optional.ofNullable(leads.get(kin));
  }

  /** Whether the header has the first cell of such rows in another column than they seem to. */
  boolean contradictsHeader(RowKin kin, Line line) {
    @Nullable Integer start = headerStart(line);
    @Nullable Integer lead = leads.get(kin);
    return start != null && lead != null && placesBefore(line, start) != lead;
  }

  /** The lead that rows with all of their figures print. */
  private Optional<Integer> printedLead(RowKin kin, List<Line> own) {
    int size = sizes.getOrDefault(kin, kin.width());
    if (size == kin.width()) {
      return Optional.of(0);
    }
    Map<Integer, Integer> votes = new TreeMap<>();
    own.stream()
        .filter(l -> l.places() == size && l.isFull())
        .forEach(l -> votes.merge(l.reading().first(), 1, Integer::sum));
    int all = votes.values().stream().mapToInt(i -> i).sum();
    Optional<Integer> voted =
        votes.entrySet().stream()
            .filter(e -> e.getValue() * 10 >= all * 8)
            .map(Map.Entry::getKey)
            .findFirst();
    return voted.isPresent() ? voted : onlyFeasible(kin, own);
  }

  /** The one lead that leaves every figure of these rows inside. */
  private Optional<Integer> onlyFeasible(RowKin kin, List<Line> own) {
    Feasible feasible = feasible(kin, own);
    return feasible.least() == feasible.most() ? Optional.of(feasible.least()) : Optional.empty();
  }

  private boolean isFeasible(RowKin kin, List<Line> own, int lead) {
    Feasible feasible = feasible(kin, own);
    return lead >= feasible.least() && lead <= feasible.most();
  }

  /** The leads that leave every figure inside, from the least to the most; none if that is less. */
  private record Feasible(int least, int most) {}

  private Feasible feasible(RowKin kin, List<Line> own) {
    int size = sizes.getOrDefault(kin, 0);
    int least = 0;
    int most = size - kin.width();
    for (Line line : own) {
      if (line.places() == size && line.reading().filled() > 0) {
        least = Math.max(least, line.reading().last() + 1 - kin.width());
        most = Math.min(most, line.reading().first());
      }
    }
    return new Feasible(least, most);
  }

  /**
   * The lead that follows from the header, or from the other kinds of rows: their figures all stand
   * right behind the labels, or all begin in one column.
   */
  private Optional<Integer> impliedLead(RowKin kin, List<Line> own, Map<RowKin, Integer> printed) {
    Line usual = own.stream().filter(isAsWideAsGrid).findFirst().orElse(own.get(0));
    @Nullable Integer header = headerStart(usual);
    if (header != null && isFeasible(kin, own, placesBefore(usual, header))) {
      return Optional.of(placesBefore(usual, header));
    }
    List<Integer> possible = new ArrayList<>();
    List<RowKin> telling = kins.keySet().stream().filter(printed::containsKey).toList();
    boolean behind =
        !telling.isEmpty() && telling.stream().allMatch(k -> Objects.equals(printed.get(k), 0));
    if (behind && isFeasible(kin, own, 0)) {
      possible.add(0);
    }
    List<Integer> starts =
        telling.stream()
            .flatMap(
                k ->
                    kins.getOrDefault(k, List.of()).stream()
                        .filter(l -> l.places() == sizes.getOrDefault(k, -1))
                        .map(l -> start(l, printed.getOrDefault(k, 0))))
            .distinct()
            .toList();
    if (starts.size() == 1) {
      int lead = placesBefore(usual, starts.get(0));
      if (isFeasible(kin, own, lead) && !possible.contains(lead)) {
        possible.add(lead);
      }
    }
    if (leaveTotalsBlank(printed)) {
      possible.removeIf(lead -> own.stream().anyMatch(l -> endsAt(l, lead + kin.width() - 1)));
    }
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private static boolean endsAt(Line line, int place) {
    return line.reading().filled() > 0 && line.reading().last() == place;
  }

  /** Whether no row of a kind whose lead is printed has a figure in its last cell. */
  private boolean leaveTotalsBlank(Map<RowKin, Integer> printed) {
    return !printed.isEmpty()
        && printed.entrySet().stream()
            .allMatch(
                p ->
                    kins.getOrDefault(p.getKey(), List.of()).stream()
                        .noneMatch(l -> endsAt(l, p.getValue() + p.getKey().width() - 1)));
  }

  /**
   * The lead of rows that all end in the same place: where blank cells are many, that is the column
   * of totals, unless the other rows have none.
   */
  private Optional<Integer> leadToTotal(RowKin kin, List<Line> own, Map<RowKin, Integer> printed) {
    int size = sizes.getOrDefault(kin, 0);
    List<Integer> ends =
        own.stream()
            .filter(l -> l.places() == size && l.reading().filled() > 0)
            .map(l -> l.reading().last())
            .distinct()
            .toList();
    if (kin.width() < Reading.WIDE || ends.size() != 1 || leaveTotalsBlank(printed)) {
      return Optional.empty();
    }
    int lead = ends.get(0) + 1 - kin.width();
    return isFeasible(kin, own, lead) ? Optional.of(lead) : Optional.empty();
  }

  /** How many places behind the label begin before a column of the grid; spans count once. */
  private static int placesBefore(Line line, int column) {
    List<Token> values = line.reading().values();
    if (line.separation() == Separation.STREAM) {
      return column - line.depth();
    }
    int last = values.size() - 1;
    if (column > values.get(last).slot().start()) {
      return values.size() + column - values.get(last).slot().end();
    }
    return (int) values.stream().filter(v -> v.slot().start() < column).count();
  }

  /**
   * The column of the grid in which a place behind the label begins, a label for each group the row
   * stands in being before its own where a stream has lost its grid.
   */
  private static int start(Line line, int place) {
    return line.separation() == Separation.STREAM
        ? place + line.depth()
        : line.reading().values().get(place).slot().start();
  }

  /**
   * Where the header puts the first cell of the row; null if it does not show all of its columns.
   */
  private @Nullable Integer headerStart(Line line) {
    if (line.separation() == Separation.STREAM) {
      return null;
    }
    List<int[]> places = headers.of(line);
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i - 1)[1] > places.get(i)[0]) {
        return null;
      }
    }
    return places.isEmpty() ? null : Integer.valueOf(places.get(0)[0]);
  }
}
