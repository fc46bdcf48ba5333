package org.gouji.interpret.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.FigureRuns;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.report.CellValue;

/**
 * Digits that ran together are cut into the cells of a row: every way that gives each cell a number
 * as it is written (no leading zeros) or a sign for none, in a stable order, as far as the totals
 * within the row allow it.
 */
public final class Splits {
  /**
   * Beyond so many steps nothing is decided; the bound is a count, so that the same input gives the
   * same result.
   */
  private static final int MOST_STEPS = 300_000;

  private static final int MOST_FOUND = 2_000;
  private static final int LONGEST_COUNT = 9;
  private static final int LONGEST_AMOUNT = 18;

  private static final Pattern CHANGE = Pattern.compile("(?:[+\\-−－]|增加?|减少?)?(?:0|[1-9]\\d{0,8})");

  private static final Pattern AMOUNT = Pattern.compile("(?:0|[1-9]\\d*)(?:\\.\\d+)?");

  private final List<Token> tokens;
  private final List<ValueKind> kinds;
  private final String text;
  private final boolean[] edge;
  private final int[] parts;
  private final int[] cuts;
  private final long[] values;
  private final List<int[]> found = new ArrayList<>();
  private int steps;

  /** How many characters a sign for no figure has. */
  private int signWidth = 1;

  /**
   * @param parts for each cell that is the total of those before it how many they are, else 0
   */
  private Splits(List<Token> tokens, List<ValueKind> kinds, int[] parts) {
    this.tokens = tokens;
    this.kinds = kinds;
    this.parts = parts;
    StringBuilder all = new StringBuilder();
    tokens.forEach(t -> all.append(print(t)));
    this.text = all.toString();
    this.edge = new boolean[text.length() + 1];
    int at = 0;
    for (Token token : tokens) {
      edge[at] = true;
      at += print(token).length();
    }
    edge[at] = true;
    this.cuts = new int[kinds.size() + 1];
    this.values = new long[kinds.size()];
  }

  /**
   * All splits into these cells, whatever their sums; nothing if there are too many to be looked
   * at.
   */
  static List<Assignment> all(List<Token> tokens, List<ValueKind> kinds) {
    return new Splits(tokens, kinds, new int[kinds.size()]).find();
  }

  /** The splits whose totals are right; nothing if there are too many to be looked at. */
  static List<Assignment> tallying(
      List<Token> tokens, List<ValueKind> kinds, List<CellId> cells, List<Equation> within) {
    int[] parts = new int[cells.size()];
    for (Equation equation : within) {
      int total = equation.defines().map(cells::indexOf).orElse(-1);
      int n = equation.terms().size() - 1;
      boolean justBefore =
          total >= n
              && equation.terms().stream()
                  .allMatch(
                      t ->
                          cells.indexOf(t.cell()) <= total && cells.indexOf(t.cell()) >= total - n);
      if (justBefore) {
        parts[total] = n;
      }
    }
    return new Splits(tokens, kinds, parts).find();
  }

  /** What a piece prints, its digits narrow and without commas between thousands. */
  private static String print(Token token) {
    StringBuilder print = new StringBuilder();
    for (char c : token.text().strip().toCharArray()) {
      if (c >= '０' && c <= '９') {
        print.append((char) (c - '０' + '0'));
      } else if (c != ',' && c != '，') {
        print.append(c);
      }
    }
    return print.toString();
  }

  private List<Assignment> find() {
    next(0, 0);
    if (found.isEmpty() && text.contains("——")) {
      signWidth = 2;
      next(0, 0);
    }
    if (steps >= MOST_STEPS || found.size() >= MOST_FOUND) {
      return List.of();
    }
    return found.stream().map(this::assignment).toList();
  }

  private void next(int cell, int from) {
    if (steps++ >= MOST_STEPS || found.size() >= MOST_FOUND) {
      return;
    }
    cuts[cell] = from;
    if (cell == kinds.size()) {
      if (from == text.length()) {
        found.add(cuts.clone());
      }
      return;
    }
    int left = kinds.size() - cell - 1;
    int longest = kinds.get(cell) == ValueKind.AMOUNT ? LONGEST_AMOUNT : LONGEST_COUNT + 3;
    for (int to = from + 1; to <= Math.min(text.length() - left, from + longest); to++) {
      boolean fits = isSign(from, to) || fits(from, to, kinds.get(cell));
      if (mayBegin(to) && fits && tallies(cell, from, to)) {
        next(cell + 1, to);
      }
      if (edge[to] || text.charAt(from) == '0' && kinds.get(cell) == ValueKind.COUNT) {
        return;
      }
    }
  }

  private boolean mayBegin(int at) {
    return at == text.length()
        || edge[at]
        || Character.isDigit(text.charAt(at))
        || FigureRuns.isSignForNone(text.charAt(at));
  }

  /** A sign for no figure. */
  private boolean isSign(int from, int to) {
    if (to - from != signWidth) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!FigureRuns.isSignForNone(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(int from, int to, ValueKind kind) {
    if (kind == ValueKind.COUNT) {
      int end = edge[to] ? withoutUnit(from, to) : to;
      if (end - from > LONGEST_COUNT || text.charAt(from) == '0' && end - from > 1) {
        return false;
      }
      for (int i = from; i < end; i++) {
        if (text.charAt(i) < '0' || text.charAt(i) > '9') {
          return false;
        }
      }
      return true;
    }
    String piece = text.substring(from, edge[to] ? withoutUnit(from, to) : to);
    return (kind == ValueKind.CHANGE ? CHANGE : AMOUNT).matcher(piece).matches();
  }

  private int withoutUnit(int from, int to) {
    int end = to;
    while (end > from + 1 && "万元件个项条份".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether the number may stand: a total must be the sum of its parts. */
  private boolean tallies(int cell, int from, int to) {
    if (kinds.get(cell) != ValueKind.COUNT) {
      return true;
    }
    long value = 0;
    for (int i = from; i < to && Character.isDigit(text.charAt(i)); i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    values[cell] = value;
    if (parts[cell] == 0) {
      return true;
    }
    long sum = 0;
    for (int i = cell - parts[cell]; i < cell; i++) {
      sum += values[i];
    }
    return sum == value;
  }

  private Assignment assignment(int[] at) {
    List<CellValue> cells = new ArrayList<>();
    int token = 0;
    int end = print(tokens.get(0)).length();
    for (int i = 0; i + 1 < at.length; i++) {
      while (at[i] >= end && token + 1 < tokens.size()) {
        token++;
        end += print(tokens.get(token)).length();
      }
      cells.add(
          ValueReader.read(text.substring(at[i], at[i + 1]), tokens.get(token).slot().location()));
    }
    return new Assignment(cells);
  }

  /** The value as a count, for bounds. */
  public static long count(CellValue value) {
    BigDecimal number = value.number();
    return number == null ? 0 : number.longValue();
  }
}
