package org.gouji.interpret.base;

import java.util.Collection;
import java.util.List;

/** Pieces of labels, as lines print them on which a narrow cell is broken. */
public final class LabelPieces {
  /** Fewer characters of the names of columns, or fewer such words, may be something else. */
  private static final int FEWEST_ACROSS = 4;

  private final LabelBook book;
  private final LabelSpellings spellings;

  LabelPieces(LabelBook book, LabelSpellings spellings) {
    this.book = book;
    this.spellings = spellings;
  }

  /** Whether the text prints how a column is called, or the beginning of it. */
  public boolean isPieceOfColumn(String text) {
    String key = Plain.keyOf(text);
    return !key.isEmpty() && isAnyBeginning(spellings.columns().keySet(), key);
  }

  /**
   * Whether the text has no other characters than the names of columns: a line across narrow
   * columns whose names stand one character below the other.
   */
  public boolean isAcrossColumns(String text) {
    String key = Plain.keyOf(text);
    return key.length() >= FEWEST_ACROSS && isOfColumns(key);
  }

  private boolean isOfColumns(String key) {
    return key.chars()
        .allMatch(c -> spellings.columns().keySet().stream().anyMatch(l -> l.indexOf(c) >= 0));
  }

  /**
   * Whether the words of the text are labels and pieces of the names of columns: a line across a
   * header in which some names are broken and others are not.
   */
  public boolean isAcrossHeader(String text) {
    List<String> words = LabelBook.words(text);
    return words.size() >= FEWEST_ACROSS
        && words.stream().allMatch(w -> isLabel(w) || isOfColumns(Plain.keyOf(w)))
        && words.stream().anyMatch(this::isLabel);
  }

  private boolean isLabel(String word) {
    return book.exact(word, false).isPresent();
  }

  /** Whether the text is a piece of the label of a group. */
  public boolean isPieceOfGroup(String text) {
    String key = Plain.keyOf(text);
    return !key.isEmpty() && spellings.groups().stream().anyMatch(l -> l.contains(key));
  }

  /** Whether the text prints the label of a row, or the beginning of it. */
  public boolean isBeginningOf(String row, String text) {
    String key = Plain.keyOf(text);
    return spellings.rows().entrySet().stream()
        .anyMatch(e -> e.getValue().equals(row) && e.getKey().startsWith(key));
  }

  /** Whether the text prints a label of the form, or the beginning of that of a row or a group. */
  public boolean isBeginning(String text) {
    String key = Plain.keyOf(text);
    return book.exact(text, true).isPresent()
        || isAnyBeginning(spellings.rows().keySet(), key)
        || isAnyBeginning(spellings.groups(), key);
  }

  private static boolean isAnyBeginning(Collection<String> labels, String key) {
    return labels.stream().anyMatch(l -> l.startsWith(key));
  }
}
