package org.gouji.interpret;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * A printed row: its label, and the pieces that stand behind it.
 *
 * @param row id of the row of the form; null for a label that the form does not have, or for
 *     figures without a label
 * @param label as printed; empty if there is none
 * @param misread whether the label was printed in a spelling that is not known
 * @param values figures, blank cells and other text behind the label, in order
 * @param words text on lines of its own between the label and the first of them: it goes on with
 *     the label, or is what the cells hold
 * @param labelColumn column of the label in its grid, −1 outside grids
 * @param separated whether it is a row of a grid that may be shifted
 * @param location where it begins
 * @param isMoved whether its figures stood apart from its label
 */
record Reading(
    @Nullable String row,
    String label,
    boolean misread,
    List<Token> values,
    List<Token> words,
    int labelColumn,
    boolean separated,
    Location location,
    boolean isMoved) {
  /** Longer words where a figure is asked for are a note below the table or a wrapped label. */
  private static final int LONGEST_IN_A_CELL = 8;

  private static final Pattern NOTE = Pattern.compile("^(?:备?注|说明|[（(])|[:：]");

  Reading {
    values = List.copyOf(values);
    words = List.copyOf(words);
  }

  long filled() {
    return values.stream().filter(v -> !v.is(Token.Kind.BLANK)).count();
  }

  boolean hasFigures() {
    return values.stream().anyMatch(v -> v.is(Token.Kind.VALUE));
  }

  Reading withRow(String newRow, boolean newMisread) {
    return new Reading(
        newRow, label, newMisread, values, words, labelColumn, separated, location, isMoved);
  }

  /** The same row, its figures having stood apart from its label. */
  Reading moved() {
    return new Reading(row, label, misread, values, words, labelColumn, separated, location, true);
  }

  /** The row with its words as its cells, if it has nothing else and as many of them as cells. */
  Reading withWordsAsValues(int width) {
    boolean cells =
        filled() == 0 && words.size() == width && words.stream().allMatch(Reading::isCell);
    return cells ? withValues(words) : this;
  }

  private static boolean isCell(Token words) {
    return words.text().length() <= LONGEST_IN_A_CELL && !NOTE.matcher(words.text()).find();
  }

  Reading withValues(List<Token> newValues) {
    return new Reading(
        row, label, misread, newValues, words, labelColumn, separated, location, isMoved);
  }
}
