package org.gouji.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouji.form.ValueKind;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;

/**
 * Digits that ran together are cut into the cells of a row: every way that gives each cell a number
 * as it is written (no leading zeros), in a stable order, as far as the sums within the row allow
 * it.
 */
final class Splits {
  /**
   * Beyond so many steps nothing is decided; the bound is a count, so that the same input gives the
   * same result.
   */
  private static final int MOST_STEPS = 400_000;

  private static final int MOST_FOUND = 3_000;
  private static final int LONGEST_NUMBER = 10;
  private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d*");
  private static final Pattern CHANGE =
      Pattern.compile("[+\\-−－]?(?:0|[1-9]\\d*)|(?:增加?|减少?)(?:0|[1-9]\\d*)");
  private static final Pattern AMOUNT = Pattern.compile("(?:0|[1-9]\\d*)(?:\\.\\d+)?");

  private final List<Token> tokens;
  private final List<ValueKind> kinds;
  private final List<Predicate<List<BigDecimal>>> checks;
  private final List<Assignment> found = new ArrayList<>();
  private final List<CellValue> values = new ArrayList<>();
  private final List<BigDecimal> numbers = new ArrayList<>();
  private int steps;

  private Splits(
      List<Token> tokens, List<ValueKind> kinds, List<Predicate<List<BigDecimal>>> checks) {
    this.tokens = tokens;
    this.kinds = kinds;
    this.checks = checks;
  }

  /**
   * All splits, or nothing if there are too many to be looked at.
   *
   * @param checks one for each cell: whether the numbers up to and including it may stand
   */
  static List<Assignment> of(
      List<Token> tokens, List<ValueKind> kinds, List<Predicate<List<BigDecimal>>> checks) {
    Splits splits = new Splits(tokens, kinds, checks);
    splits.next(0, 0, "");
    boolean complete = splits.steps < MOST_STEPS && splits.found.size() < MOST_FOUND;
    return complete ? splits.found : List.of();
  }

  private void next(int cell, int token, String rest) {
    if (steps++ >= MOST_STEPS || found.size() >= MOST_FOUND) {
      return;
    }
    if (rest.isEmpty()) {
      if (token == tokens.size()) {
        if (cell == kinds.size()) {
          found.add(new Assignment(values));
        }
        return;
      }
      String text = tokens.get(token).text().strip();
      if (cell + tokens.size() - token > kinds.size()) {
        return;
      }
      next(cell, token + 1, text);
      return;
    }
    if (cell == kinds.size()) {
      return;
    }
    for (int length = 1; length <= rest.length(); length++) {
      String piece = rest.substring(0, length);
      if (piece.length() > LONGEST_NUMBER + 8) {
        return;
      }
      String tail = rest.substring(length);
      if (!tail.isEmpty() && !Character.isDigit(tail.charAt(0)) || !fits(piece, kinds.get(cell))) {
        continue;
      }
      CellValue value =
          ValueReader.read(piece, tokens.get(Math.max(0, token - 1)).slot().location());
      BigDecimal number = value.number();
      if (value.state() != State.NUMBER || number == null) {
        continue;
      }
      values.add(value);
      numbers.add(number);
      if (checks.get(cell).test(numbers)) {
        next(cell + 1, token, tail);
      }
      values.remove(values.size() - 1);
      numbers.remove(numbers.size() - 1);
    }
  }

  private static boolean fits(String piece, ValueKind kind) {
    String bare = piece.replaceFirst("(?:万元|元|件|个|项|条|份)$", "");
    return switch (kind) {
      case COUNT -> bare.length() <= LONGEST_NUMBER && COUNT.matcher(bare).matches();
      case CHANGE -> CHANGE.matcher(bare).matches();
      case AMOUNT -> AMOUNT.matcher(bare).matches();
    };
  }
}
