package org.gouji.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one table are printed, learnt from all of them together: how many places stand
 * behind a label, and how many of these before the first cell. Rows of the same kind, as wide and
 * as deep in the form's groups, are printed alike.
 */
final class RowShapes {
  /** Rows of one kind, in grids that are as wide. */
  private record Kin(int width, int depth, int gridWidth) {
    static Kin of(Line line) {
      return new Kin(line.cells().size(), line.depth(), line.gridWidth());
    }
  }

  private final Map<Kin, List<Line>> kins = new LinkedHashMap<>();
  private final Map<Kin, Integer> sizes = new HashMap<>();
  private final Map<Kin, Integer> leads = new HashMap<>();
  private final HeaderPlaces headers;
  private final int gridWidth;
  private final boolean rowMarks;

  RowShapes(List<Line> lines, HeaderPlaces headers) {
    this.headers = headers;
    this.rowMarks = haveRowMarks(lines);
    for (Line line : lines) {
      boolean placed =
          line.separation() != Separation.LAID_OUT && line.places() > 0 && !line.reading().hasRun();
      if (placed) {
        kins.computeIfAbsent(Kin.of(line), k -> new ArrayList<>()).add(line);
      }
    }
    this.gridWidth = gridWidth();
    int spare = spare();
    kins.forEach((kin, own) -> sizes.put(kin, size(kin, own, spare)));
    kins.forEach((kin, own) -> printedLead(kin, own).ifPresent(lead -> leads.put(kin, lead)));
    Map<Kin, Integer> printed = Map.copyOf(leads);
    kins.forEach(
        (kin, own) -> {
          if (!leads.containsKey(kin)) {
            impliedLead(kin, own, printed)
                .or(() -> leadToTotal(kin, own, printed))
                .ifPresent(lead -> leads.put(kin, lead));
          }
        });
  }

  /** How many places rows like this one have behind their labels. */
  int size(Line line) {
    return sizes.getOrDefault(Kin.of(line), line.cells().size());
  }

  /**
   * How many places of rows like this one stand before the first cell; empty if it cannot be told.
   */
  Optional<Integer> lead(Line line) {
    return Optional.ofNullable(leads.get(Kin.of(line)));
  }

  /** Whether the header has the first cell of such rows in another column than they seem to. */
  boolean contradictsHeader(Line line) {
    @Nullable Integer start = headerStart(line);
    @Nullable Integer lead = leads.get(Kin.of(line));
    return start != null && lead != null && placesBefore(line, start) != lead;
  }

  /** Whether no other row of its kind shows how many places such rows have. */
  boolean isAlone(Line line) {
    return kins.getOrDefault(Kin.of(line), List.of()).size() <= 1;
  }

  /** Whether another row of the kind has as many places behind its label. */
  boolean isShownByOthers(Line line) {
    return kins.getOrDefault(Kin.of(line), List.of()).stream()
        .anyMatch(l -> l != line && l.places() == line.places());
  }

  /**
   * Whether the row has all of its places: as many as another one of its kind, or reaching as far
   * as the grid; if nothing shows either, as many as it has cells.
   */
  boolean isWhole(Line line) {
    int places = line.places();
    if (!isAlone(line)) {
      return places >= size(line) && isShownByOthers(line);
    }
    return places >= line.width() && (gridWidth < 0 || gridWidth(line) >= gridWidth);
  }

  /** Whether most other rows that print all of their figures begin in this column of the grid. */
  boolean isUsualStart(Line line, int start) {
    List<Line> others =
        kins.getOrDefault(Kin.of(line), List.of()).stream()
            .filter(l -> l != line && isFull(l))
            .toList();
    long same =
        others.stream()
            .filter(l -> l.reading().values().get(l.reading().first()).slot().start() == start)
            .count();
    return same * 2 >= others.size();
  }

  /**
   * The width that nearly all rows of a separated grid have, labels included; −1 if they differ.
   */
  private int gridWidth() {
    Map<Integer, Integer> widths = new TreeMap<>();
    kins.values().stream()
        .flatMap(List::stream)
        .filter(l -> l.separation() != Separation.STREAM)
        .forEach(l -> widths.merge(gridWidth(l), 1, Integer::sum));
    int all = widths.values().stream().mapToInt(i -> i).sum();
    return widths.entrySet().stream()
        .filter(e -> e.getValue() * 10 >= all * 8)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  private boolean isAsWideAsGrid(Line line) {
    return line.separation() != Separation.STREAM && gridWidth(line) == gridWidth;
  }

  private static int gridWidth(Line line) {
    return line.reading().labelColumn() + 1 + line.places();
  }

  /** How many places more than cells most rows of the table have. */
  private int spare() {
    Map<Integer, Integer> counts = new TreeMap<>();
    kins.values().stream()
        .flatMap(List::stream)
        .forEach(l -> counts.merge(l.places() - l.width(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /**
   * The usual number of places: what agrees with the whole grid, else what most rows of the kind
   * have; where as many differ, what agrees with most rows of other kinds.
   */
  private int size(Kin kin, List<Line> own, int spare) {
    if (spare >= 0 && own.stream().allMatch(l -> l.separation() == Separation.STREAM)) {
      boolean spared = own.size() < 2 || own.stream().anyMatch(l -> l.places() != kin.width());
      return spared ? kin.width() + spare : kin.width();
    }
    Map<Integer, Integer> counts = new TreeMap<>();
    own.stream()
        .filter(l -> l.places() >= kin.width())
        .forEach(l -> counts.merge(l.places(), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(i -> i).max().orElse(0);
    List<Integer> usual =
        counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    if (usual.isEmpty()) {
      return kin.width();
    }
    return counts.keySet().stream()
        .filter(size -> own.stream().anyMatch(l -> l.places() == size && isAsWideAsGrid(l)))
        .findFirst()
        .or(() -> usual.stream().filter(size -> size - kin.width() == spare).findFirst())
        .orElse(usual.get(usual.size() - 1));
  }

  /** The lead that rows with all of their figures print. */
  private Optional<Integer> printedLead(Kin kin, List<Line> own) {
    int size = sizes.getOrDefault(kin, kin.width());
    if (size == kin.width()) {
      return Optional.of(0);
    }
    Map<Integer, Integer> votes = new TreeMap<>();
    own.stream()
        .filter(l -> l.places() == size && isFull(l))
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
  private Optional<Integer> onlyFeasible(Kin kin, List<Line> own) {
    List<Integer> feasible = new ArrayList<>();
    for (int lead = 0; lead <= sizes.getOrDefault(kin, 0) - kin.width(); lead++) {
      if (isFeasible(kin, own, lead)) {
        feasible.add(lead);
      }
    }
    return feasible.size() == 1 ? Optional.of(feasible.get(0)) : Optional.empty();
  }

  private boolean isFeasible(Kin kin, List<Line> own, int lead) {
    int size = sizes.getOrDefault(kin, 0);
    return lead >= 0
        && lead + kin.width() <= size
        && own.stream()
            .filter(l -> l.places() == size && l.reading().filled() > 0)
            .allMatch(l -> l.reading().first() >= lead && l.reading().last() < lead + kin.width());
  }

  /**
   * The lead that follows from the header, or from the other kinds of rows: their figures all stand
   * right behind the labels, or all begin in one column.
   */
  private Optional<Integer> impliedLead(Kin kin, List<Line> own, Map<Kin, Integer> printed) {
    Line usual = own.stream().filter(this::isAsWideAsGrid).findFirst().orElse(own.get(0));
    @Nullable Integer header = headerStart(usual);
    if (header != null && isFeasible(kin, own, placesBefore(usual, header))) {
      return Optional.of(placesBefore(usual, header));
    }
    List<Integer> possible = new ArrayList<>();
    List<Kin> telling = kins.keySet().stream().filter(printed::containsKey).toList();
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
  private boolean leaveTotalsBlank(Map<Kin, Integer> printed) {
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
  private Optional<Integer> leadToTotal(Kin kin, List<Line> own, Map<Kin, Integer> printed) {
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

  /** Whether nothing is wanting of the row but the mark that ends the others. */
  boolean wantsOnlyMark(Line line) {
    return rowMarks
        && line.separation() == Separation.STREAM
        && line.places() == line.width()
        && line.reading().last() == line.width() - 1;
  }

  /** How many places behind the label begin before a column of the grid; spans count once. */
  private static int placesBefore(Line line, int column) {
    List<Token> values = line.reading().values();
    if (line.separation() == Separation.STREAM) {
      return column;
    }
    int last = values.size() - 1;
    if (column > values.get(last).slot().start()) {
      return values.size() + column - values.get(last).slot().end();
    }
    return (int) values.stream().filter(v -> v.slot().start() < column).count();
  }

  /** The column of the grid in which a place behind the label begins; a stream has no grid. */
  private static int start(Line line, int place) {
    return line.separation() == Separation.STREAM
        ? place
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

  /**
   * Whether most rows are a stream of cells with one place more than cells, a blank one at their
   * end: the mark of the row's end.
   */
  static boolean haveRowMarks(List<Line> lines) {
    List<Line> streams =
        lines.stream().filter(l -> l.separation() == Separation.STREAM && l.places() > 0).toList();
    long marked =
        streams.stream()
            .filter(l -> l.places() == l.width() + 1 && l.reading().last() < l.width())
            .count();
    return marked >= 3 && marked * 10 >= streams.size() * 8L;
  }

  private static boolean isFull(Line line) {
    return line.reading().filled() == line.cells().size()
        && line.reading().last() - line.reading().first() + 1 == line.cells().size();
  }
}
