package org.gouji.interpret.base;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.interpret.base.Label.Kind;

/**
 * The label that a text prints nearly: cut short, with words behind it or left out of it, or with a
 * misprint.
 */
public final class NearLabels {
  /**
   * Shorter labels must be printed exactly: one character more or less makes another word of them.
   */
  private static final int SHORTEST = 4;

  /** A beginning of a label has so many characters at least. */
  private static final int SHORTEST_CUT = 6;

  /** Two characters of a label as long as this may be misprinted. */
  private static final int LONG = 12;

  private final LabelSpellings spellings;

  NearLabels(LabelSpellings spellings) {
    this.spellings = spellings;
  }

  /** The row that the text prints in part, or else with a misprint, or with its number. */
  public Optional<Label> of(String text) {
    return cut(text).or(() -> isOther(text) ? Optional.empty() : altered(text));
  }

  /** The row that the text prints with a misprint, or in fewer words behind its number. */
  public Optional<Label> altered(String text) {
    return misread(text).or(() -> shortened(text));
  }

  /**
   * The one row of whose label the text prints at least half, in its order and behind the number
   * that the form gives it: 5.内部事务信息. What is a beginning may go on in the next line.
   */
  private Optional<Label> shortened(String text) {
    String folded = Plain.fold(text);
    String number = Plain.number(folded);
    String key = Plain.key(folded);
    return number.isEmpty() || key.length() < SHORTEST || Plain.hasFigure(folded)
        ? Optional.empty()
        : only(
            label ->
                key.length() * 2 >= label.length()
                    && spellings.numberedRows().containsKey(number + label)
                    && !label.startsWith(key)
                    && isWithin(key, label),
            true);
  }

  /** Whether the label is the key with words between its own. */
  private static boolean isWithin(String key, String label) {
    int at = 0;
    for (int i = 0; i < label.length() && at < key.length(); i++) {
      at += label.charAt(i) == key.charAt(at) ? 1 : 0;
    }
    return at == key.length();
  }

  /**
   * The row of which the text prints a beginning, or that the text goes on to explain: a long label
   * cut short, or 行政许可 with words behind it. Empty if several rows could be meant.
   */
  public Optional<Label> cut(String text) {
    String folded = Plain.fold(text);
    String number = Plain.number(folded);
    String key = Plain.key(folded);
    return key.length() < SHORTEST
        ? Optional.empty()
        : only(label -> isCut(number, key, label) || isExplained(key, label), false);
  }

  /**
   * With the number that the form gives a part of the table a shorter beginning tells: 二、上年结转. What
   * is numbered within a part (1.) begins like its neighbours, and goes on in the next row.
   */
  private boolean isCut(String number, String key, String label) {
    return label.startsWith(key)
        && (key.length() >= SHORTEST_CUT
            || isNumeral(number) && spellings.numberedRows().containsKey(number + label));
  }

  private static boolean isNumeral(String number) {
    return !number.isEmpty() && Character.isIdeographic(number.codePointAt(0));
  }

  private boolean isExplained(String key, String label) {
    return label.length() >= SHORTEST
        && key.startsWith(label)
        && !spellings.columns().containsKey(label);
  }

  /**
   * The one row whose spelling is nearest to the text, if it is near enough and no other is as
   * near.
   */
  public Optional<Label> misread(String text) {
    String key = Plain.keyOf(text);
    if (key.length() < SHORTEST - 1) {
      return Optional.empty();
    }
    int most = key.length() >= LONG ? 2 : 1;
    for (int d = 1; d <= most; d++) {
      int distance = d;
      Predicate<String> near =
          label -> label.length() >= SHORTEST && Plain.near(key, label, distance);
      if (spellings.rows().keySet().stream().anyMatch(near)) {
        return only(near, true);
      }
    }
    return Optional.empty();
  }

  /** The row that has such a spelling; empty if none has, or more than one. */
  private Optional<Label> only(Predicate<String> spelling, boolean misread) {
    Set<String> found = new HashSet<>();
    spellings.rows().entrySet().stream()
        .filter(e -> spelling.test(e.getKey()))
        .forEach(e -> found.add(e.getValue()));
    return found.size() == 1
        ? Optional.of(new Label(Kind.ROW, found.iterator().next(), misread))
        : Optional.empty();
  }

  /** Whether a group or a column is within one character of the text. */
  private boolean isOther(String text) {
    String key = Plain.keyOf(text);
    return key.length() >= SHORTEST - 1
        && Stream.concat(
                spellings.groups().stream(),
                spellings.columns().keySet().stream().filter(c -> c.length() >= SHORTEST))
            .anyMatch(label -> Plain.near(key, label, 1));
  }
}
