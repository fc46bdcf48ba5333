package org.gouji.interpret;

import java.util.List;
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
    int labelColumn,
    boolean separated,
    Location location,
    boolean isMoved) {
  Reading {
    values = List.copyOf(values);
  }

  long filled() {
    return values.stream().filter(v -> !v.is(Token.Kind.BLANK)).count();
  }

  boolean hasFigures() {
    return values.stream().anyMatch(v -> v.is(Token.Kind.VALUE));
  }

  Reading withRow(String newRow, boolean newMisread) {
    return new Reading(
        newRow, label, newMisread, values, labelColumn, separated, location, isMoved);
  }

  /** The same row, its figures having stood apart from its label. */
  Reading moved() {
    return new Reading(row, label, misread, values, labelColumn, separated, location, true);
  }

  Reading withValues(List<Token> newValues) {
    return new Reading(row, label, misread, newValues, labelColumn, separated, location, isMoved);
  }
}
