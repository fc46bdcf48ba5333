package org.gouji.interpret.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.gouji.document.Location;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
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
 * @param separation what parts the pieces
 * @param location where it begins
 * @param figuresAt where its figures stood
 */
public record Reading(
    @Nullable String row,
    String label,
    boolean misread,
    List<Token> values,
    List<Token> words,
    int labelColumn,
    Separation separation,
    Location location,
    Standing figuresAt) {
  /** Rows as wide as this end in their total. */
  public static final int WIDE = 5;

  /** Longer words where a figure is asked for are a note below the table or a wrapped label. */
  private static final int LONGEST_IN_A_CELL = 8;

  private static final Pattern NOTE = Pattern.compile("^(?:备?注|说明|[（(])|[:：]");

  /** Where the figures of a row stood. */
  public enum Standing {
    /** Beside its label. */
    BESIDE,
    /** Apart from it, and the order of the form gave them back. */
    APART,
    /** Beside it, some of them broken over lines. */
    BROKEN,
    /** They are there, and cannot be told from those of others. */
    LOST,
    /** Beside its label, and nothing follows: the document may have been cut off within the row. */
    LAST
  }

  public Reading {
    values = List.copyOf(values);
    words = List.copyOf(words);
  }

  /** Figures of a row, told by something else than a label in front of them. */
  public static Reading unlabelled(
      String row, List<Token> values, Separation separation, Location location) {
    return new Reading(
        row, "", false, values, List.of(), -1, separation, location, Standing.BESIDE);
  }

  /** The ids of the form's rows that are among these. */
  public static Set<String> rows(List<Reading> readings) {
    return readings.stream()
        .flatMap(r -> Optional.ofNullable(r.row()).stream())
        .collect(Collectors.toSet());
  }

  public int filled() {
    return figures().size();
  }

  /** The pieces that are not blank. */
  public List<Token> figures() {
    return values.stream().filter(v -> !v.is(Token.Kind.BLANK)).toList();
  }

  /** What each of the figures counts in sums. */
  long[] counts() {
    return figures().stream()
        .mapToLong(f -> Splits.count(ValueReader.read(f.text(), f.slot().location())))
        .toArray();
  }

  /** Whether the last figure is the sum of those before it. */
  public boolean endsInSum() {
    long[] counts = counts();
    return counts.length > 0 && 2 * counts[counts.length - 1] == LongStream.of(counts).sum();
  }

  /** Whether no figure counts anything. */
  public boolean isZeros() {
    return figures().stream()
        .map(f -> ValueReader.read(f.text(), f.slot().location()).number())
        .allMatch(n -> n == null || n.signum() == 0);
  }

  /** Whether it is a row that ends in its total, and the total is the sum of what precedes it. */
  public boolean isTallying() {
    return filled() >= WIDE && endsInSum();
  }

  /** Whether it has as many figures as its row has cells, and nothing else. */
  public boolean isComplete(int width) {
    return filled() == width && figures().stream().allMatch(f -> f.is(Token.Kind.VALUE));
  }

  public boolean hasFigures() {
    return values.stream().anyMatch(v -> v.is(Token.Kind.VALUE));
  }

  /** Whether digits of several cells may have run together. */
  boolean hasRun() {
    return values.stream().anyMatch(Token::run);
  }

  /** Index of the first piece that is not blank. */
  int first() {
    int i = 0;
    while (i < values.size() && values.get(i).is(Token.Kind.BLANK)) {
      i++;
    }
    return i;
  }

  /** Index of the last piece that is not blank; −1 if there is none. */
  public int last() {
    int i = values.size() - 1;
    while (i >= 0 && values.get(i).is(Token.Kind.BLANK)) {
      i--;
    }
    return i;
  }

  public Reading withRow(String newRow, boolean newMisread) {
    return new Reading(
        newRow, label, newMisread, values, words, labelColumn, separation, location, figuresAt);
  }

  /** The same label and figures, as a row that the form does not have. */
  public Reading asLocal() {
    return new Reading(
        null, label, false, values, words, labelColumn, separation, location, figuresAt);
  }

  /** A row that the form does not have, printed below this one in the same way. */
  public Reading local(Token named, List<Token> figures) {
    return new Reading(
        null,
        named.text(),
        false,
        figures,
        List.of(),
        labelColumn,
        separation,
        named.slot().location(),
        figuresAt);
  }

  /** The same row, its figures having stood apart from its label. */
  public Reading moved() {
    return new Reading(
        row, label, misread, values, words, labelColumn, separation, location, Standing.APART);
  }

  /** The same row, of which nothing but the order of its figures is known. */
  public Reading asStream() {
    return new Reading(
        row, label, misread, figures(), words, labelColumn, Separation.STREAM, location, figuresAt);
  }

  /** Its figures, as those of no label. */
  Reading withoutLabel() {
    return new Reading(
        null, "", false, values, List.of(), -1, separation, location, Standing.BESIDE);
  }

  /** The same row with its figures, some of which were broken over lines. */
  Reading broken(List<Token> figures) {
    return new Reading(
        row, label, misread, figures, words, labelColumn, separation, location, Standing.BROKEN);
  }

  /** The same row, its figures being there and not to be told from those of others. */
  public Reading lost() {
    return new Reading(
        row, label, misread, values, words, labelColumn, separation, location, Standing.LOST);
  }

  /** The same row, being the last thing that the document prints. */
  public Reading last(boolean isLast) {
    return isLast
        ? new Reading(
            row, label, misread, values, words, labelColumn, separation, location, Standing.LAST)
        : this;
  }

  /** The row with its words as its cells, if it has nothing else and as many of them as cells. */
  public Reading withWordsAsValues(int width) {
    boolean cells =
        filled() == 0 && words.size() == width && words.stream().allMatch(Reading::isCell);
    return cells ? withValues(words) : this;
  }

  /** Whether words are short enough to be what a cell holds, and no note. */
  public static boolean isCell(Token words) {
    return words.text().length() <= LONGEST_IN_A_CELL && !NOTE.matcher(words.text()).find();
  }

  public Reading withValues(List<Token> newValues) {
    return new Reading(
        row, label, misread, newValues, words, labelColumn, separation, location, figuresAt);
  }
}
