package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.gouji.document.Location;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;
import org.gouji.report.Repair;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a row with other places than its likes may be given to its cells: one place was
 * lost, or one came in, or else anything that keeps the order of the figures.
 */
final class Candidates {
  /** The strip of what is not printed. */
  private static final int NOWHERE = -1;

  private final Line line;
  private final RowShapes shapes;
  private final int size;
  private final Set<List<Token>> found = new LinkedHashSet<>();

  Candidates(Line line, RowShapes shapes) {
    this.line = line;
    this.shapes = shapes;
    this.size = shapes.size(line);
  }

  /**
   * @param mark what the row is marked with, from what was found wrong with its places
   */
  Placement placement(BiFunction<Line, @Nullable Repair, @Nullable Repair> mark) {
    List<Token> values = line.reading().values();
    boolean placed = line.separation() != Separation.LAID_OUT && !shapes.isAlone(line);
    if (placed && line.places() == size) {
      window(values);
    } else if (placed && line.places() == size + 1) {
      for (int i = 0; i < values.size(); i++) {
        if (values.get(i).is(Token.Kind.BLANK)) {
          List<Token> fewer = new ArrayList<>(values);
          fewer.remove(i);
          window(fewer);
        }
      }
    } else if (placed && line.places() == size - 1) {
      for (int i = 0; i <= values.size(); i++) {
        List<Token> more = new ArrayList<>(values);
        more.add(i, blank(line));
        window(more);
      }
    }
    boolean anywhere = found.isEmpty();
    if (anywhere) {
      choose(line.reading().figures(), 0, new ArrayList<>());
    }
    Repair why = line.places() < size || !placed ? Repairs.CELL_LOST : Repairs.ROW_SHIFTED;
    List<Assignment> ways = Assignment.all(found, this::lost);
    // White space or a grid leaves a trace of blank cells; nothing else tells them from zeros.
    boolean traceless = anywhere && line.separation() != Separation.LAID_OUT;
    return new Placement(line, ways, mark.apply(line, why), !traceless);
  }

  /** The cells out of as many places as usual, for every lead that leaves all figures inside. */
  private void window(List<Token> places) {
    Optional<Integer> lead = shapes.lead(line);
    int lowest = lead.orElse(0);
    int highest = lead.orElse(size - line.width());
    for (int from = lowest; from <= highest; from++) {
      int to = from + line.width();
      List<Token> cells = places.subList(from, to);
      if (filled(cells) == line.reading().filled()) {
        found.add(List.copyOf(cells));
      }
    }
  }

  private static long filled(List<Token> cells) {
    return cells.stream().filter(c -> !c.is(Token.Kind.BLANK)).count();
  }

  private void choose(List<Token> figures, int next, List<Token> chosen) {
    int left = line.width() - chosen.size();
    if (left == 0) {
      found.add(List.copyOf(chosen));
      return;
    }
    if (figures.size() - next < left) {
      chosen.add(blank(line));
      choose(figures, next, chosen);
      chosen.remove(chosen.size() - 1);
    }
    if (next < figures.size()) {
      chosen.add(figures.get(next));
      choose(figures, next + 1, chosen);
      chosen.remove(chosen.size() - 1);
    }
  }

  /** The cell of which nothing is left, if it is the only one without a figure. */
  private int lost(List<Token> cells) {
    boolean one = line.places() <= size && filled(cells) == line.width() - 1;
    for (int i = 0; one && i < cells.size(); i++) {
      if (cells.get(i).strip() == NOWHERE) {
        return i;
      }
    }
    return Assignment.NONE;
  }

  /** A blank cell of the row that has no place of its own. */
  static Token blank(Line line) {
    Location location = line.reading().location();
    return new Token(Token.Kind.BLANK, null, new Slot("", 0, 0, location), NOWHERE, false, false);
  }
}
