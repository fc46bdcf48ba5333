package org.gouji.interpret.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the rows of one table are printed, learnt from all of them together: how many places stand
 * behind a label, and how many of these before the first cell. Rows of the same kind, as wide and
 * as deep in the form's groups, are printed alike.
 */
public final class RowShapes {
  private final Map<RowKin, List<Line>> kins;
  private final Map<RowKin, Integer> sizes = new HashMap<>();
  private final RowLeads leads;
  private final int gridWidth;
  private final boolean rowMarks;
  private final RowEnds ends;

  RowShapes(List<Line> lines, HeaderPlaces headers) {
    List<Line> countable = RowKin.countable(lines);
    this.ends = new RowEnds(countable);
    this.kins = RowKin.kinds(countable, ends.differInGroups());
    this.rowMarks = haveRowMarks(lines);
    this.gridWidth = gridWidth();
    kins.forEach((kin, own) -> sizes.put(kin, size(kin, own, ends.spare(kin))));
    this.leads = new RowLeads(kins, sizes, headers, this::isAsWideAsGrid);
  }

  /** How many places rows like this one have behind their labels. */
  int size(Line line) {
    return sizes.getOrDefault(kin(line), line.cells().size());
  }

  /**
   * How many places of rows like this one stand before the first cell; empty if it cannot be told.
   */
  Optional<Integer> lead(Line line) {
    return leads.of(kin(line));
  }

  /** Whether the header has the first cell of such rows in another column than they seem to. */
  boolean contradictsHeader(Line line) {
    return leads.contradictsHeader(kin(line), line);
  }

  /** Whether no other row of its kind shows how many places such rows have. */
  boolean isAlone(Line line) {
    return likes(line).size() <= 1 && !ends.isUsual(line);
  }

  /** Whether another row of the kind has as many places behind its label. */
  boolean isShownByOthers(Line line) {
    return ends.isUsual(line)
        || likes(line).stream().anyMatch(l -> l != line && l.places() == line.places());
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
    List<Line> others = likes(line).stream().filter(l -> l != line && l.isFull()).toList();
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

  private RowKin kin(Line line) {
    return RowKin.of(line, ends.differInGroups());
  }

  private List<Line> likes(Line line) {
    return kins.getOrDefault(kin(line), List.of());
  }

  /**
   * The usual number of places: what agrees with the whole grid, else what most rows of the kind
   * have; where as many differ, what agrees with most rows of other kinds.
   */
  private int size(RowKin kin, List<Line> own, int spare) {
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

  /** Whether nothing is wanting of the row but the mark that ends the others. */
  boolean wantsOnlyMark(Line line) {
    return rowMarks
        && line.separation() == Separation.STREAM
        && line.places() == line.width()
        && line.reading().last() == line.width() - 1;
  }

  /**
   * Whether most rows are a stream of cells with one place more than cells, a blank one at their
   * end: the mark of the row's end.
   */
  public static boolean haveRowMarks(List<Line> lines) {
    List<Line> streams =
        lines.stream().filter(l -> l.separation() == Separation.STREAM && l.places() > 0).toList();
    long marked =
        streams.stream()
            .filter(l -> l.places() == l.width() + 1 && l.reading().last() < l.width())
            .count();
    return marked >= 3 && marked * 10 >= streams.size() * 8L;
  }
}
