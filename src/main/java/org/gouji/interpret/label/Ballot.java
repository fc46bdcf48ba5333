package org.gouji.interpret.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.interpret.base.FigureRuns;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Label.Kind;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.jspecify.annotations.Nullable;

/**
 * Which table of the form each strip speaks for, by the labels that it prints. Words that several
 * tables have in common, such as 总计, speak for the table that the strips before them speak for.
 */
public final class Ballot {
  /** A longer text may print more than one table. */
  private static final int LONGEST = 120;

  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_LABELS = 200;
  private static final int SHORTEST_GLUED = 6;

  /** So many labels beside each other are a row, whatever stands among them. */
  private static final int MANY = 5;

  private static final Pattern COUNT_IN_SENTENCE =
      Pattern.compile("[0-9０-９]\\s*[件份宗起][，,、；;。（）()]");

  /** A row's label and figures, and a remark behind them. */
  private static final Pattern FIGURES_AND_REMARK =
      Pattern.compile("(\\S+(?: [0-9][0-9.,]*+)++) (?=\\D)\\S{1,12}");

  private final Map<String, int[]> votes = new LinkedHashMap<>();

  private final List<Strip> strips;
  private final Map<String, LabelBook> books;

  /** For each strip the table that it speaks for; null if that is open. */
  private final @Nullable String[] owners;

  public Ballot(List<Strip> strips, Map<String, LabelBook> books) {
    this.strips = strips;
    this.books = books;
    List<List<Slot>> words = strips.stream().map(Ballot::words).toList();
    books.forEach(
        (table, book) ->
            votes.put(
                table,
                withTornLabels(
                    IntStream.range(0, strips.size())
                        .map(i -> count(words.get(i), strips.get(i).isRow(), book))
                        .toArray(),
                    book)));
    owners = new @Nullable String[strips.size()];
    String before = "";
    for (int i = 0; i < owners.length; i++) {
      if (strips.get(i).isRow() || strips.get(i).text().length() <= LONGEST) {
        owners[i] = owner(i, before);
        before = owners[i] == null ? before : owners[i];
      }
    }
  }

  /** A label broken over lines counts on the first of them and on the last. */
  private int[] withTornLabels(int[] counts, LabelBook book) {
    for (int i = 0; i < counts.length; i++) {
      int end = strips.get(i).isLine() ? TornLabel.end(strips, i, counts.length, book, false) : i;
      if (end > i) {
        counts[i] = Math.max(counts[i], 1);
        counts[end - 1] = Math.max(counts[end - 1], 1);
        i = end - 1;
      }
    }
    return counts;
  }

  private @Nullable String owner(int strip, String before) {
    int most = votes.values().stream().mapToInt(v -> v[strip]).max().orElse(0);
    List<String> leading =
        votes.keySet().stream().filter(t -> most > 0 && of(t)[strip] == most).toList();
    return leading.size() == 1 ? leading.get(0) : leading.contains(before) ? before : null;
  }

  private int[] of(String table) {
    int[] all = votes.get(table);
    if (all == null) {
      throw new IllegalArgumentException("no such table: " + table);
    }
    return all;
  }

  /** How many labels of the table a strip prints, if it speaks for no other. */
  public int votes(String table, int strip) {
    return isForeign(table, strip) ? 0 : of(table)[strip];
  }

  /** How many labels of the table the strips before each one print, and all of them at last. */
  public int[] before(String table) {
    int[] sums = new int[owners.length + 1];
    for (int i = 0; i < owners.length; i++) {
      sums[i + 1] = sums[i] + votes(table, i);
    }
    return sums;
  }

  /** Whether a strip speaks for another table. */
  public boolean isForeign(String table, int strip) {
    String owner = owners[strip];
    return owner != null && !owner.equals(table);
  }

  /** Whether a strip prints how a column of the table is called, or the first part of it. */
  public boolean isPiece(String table, int strip) {
    LabelBook book = books.get(table);
    return book != null && book.pieces().isPieceOfColumn(strips.get(strip).text());
  }

  /** Whether a line goes across narrow columns of the table and prints a piece of each name. */
  public boolean isAcrossColumns(String table, int strip) {
    LabelBook book = books.get(table);
    String text = strips.get(strip).text();
    return book != null
        && strips.get(strip).isLine()
        && text.length() <= LONGEST
        && (book.pieces().isAcrossColumns(text) || book.pieces().isAcrossHeader(text));
  }

  /**
   * Whether a strip prints what is a row's label of the table but for a misprint or a few words.
   */
  public boolean isMisprinted(String table, int strip) {
    LabelBook book = books.get(table);
    String text = strips.get(strip).text();
    return book != null && text.length() <= LONGEST_LABEL && book.near().altered(text).isPresent();
  }

  /**
   * The index behind the lines from here on that print the label of a row of the table together,
   * each a piece of it and perhaps figures; this index, if they print none.
   */
  public int behindTornLabel(String table, int strip, int to) {
    LabelBook book = books.get(table);
    return book == null ? strip : TornLabel.end(strips, strip, to, book, true);
  }

  /** The slots that may print labels. */
  private static List<Slot> words(Strip strip) {
    return strip.slots().stream()
        .filter(s -> !s.isBlank() && !ValueReader.isValue(s.text()))
        .toList();
  }

  /** How many labels of the table a strip prints, as far as a strip may count. */
  private static int count(List<Slot> words, boolean row, LabelBook book) {
    return words.stream().mapToInt(s -> count(s, row, book)).sum();
  }

  private static int count(Slot slot, boolean row, LabelBook book) {
    Matcher remark = FIGURES_AND_REMARK.matcher(slot.text());
    if (remark.matches()) {
      return count(slot.with(remark.group(1)), row, book);
    }
    String text = FigureRuns.withoutSigns(slot.text());
    if (text.length() <= LONGEST_LABEL
        && book.exact(text, true).filter(Ballot::counts).isPresent()) {
      return 1;
    }
    int several = text.length() <= LONGEST_LABELS ? book.several(text).size() : 0;
    if (several > 0) {
      return several;
    }
    if (row && text.length() <= LONGEST_LABEL && book.near().cut(text).isPresent()) {
      return 1;
    }
    if (text.chars().noneMatch(Character::isDigit)) {
      return isGluedLabels(slot, row, book) ? 2 : 0;
    }
    return isNarrative(text) ? 0 : countAmongFigures(slot, row, book);
  }

  /** A label with its figures, or many labels among figures and little else. */
  private static int countAmongFigures(Slot slot, boolean row, LabelBook book) {
    List<Token> tokens = RunningText.tokens(slot, 0, row, book, true);
    int labels =
        (int) tokens.stream().filter(t -> t.isLabel(Kind.ROW) || t.isLabel(Kind.COLUMN)).count();
    boolean figures = tokens.stream().anyMatch(t -> t.is(Token.Kind.VALUE));
    int length = slot.text().length();
    int others =
        tokens.stream().filter(t -> t.is(Token.Kind.OTHER)).mapToInt(t -> t.text().length()).sum();
    boolean one = labels == 1 && others == 0 && length <= LONGEST;
    boolean many = labels >= 3 && others <= length / 3;
    return figures && (one || many) ? labels : 0;
  }

  /** Whether counts with their unit stand between the words: a sentence that tells the results. */
  private static boolean isNarrative(String text) {
    return COUNT_IN_SENTENCE.matcher(text).results().limit(2).count() == 2;
  }

  /** Several labels with nothing between; a misprint may hide one of many. */
  private static boolean isGluedLabels(Slot slot, boolean row, LabelBook book) {
    if (slot.text().length() > LONGEST || slot.text().length() < SHORTEST_GLUED) {
      return false;
    }
    List<Token> tokens = RunningText.tokens(slot, 0, row, book, true);
    long labels = tokens.stream().filter(t -> t.is(Token.Kind.LABEL)).count();
    return labels >= 2 && labels == tokens.size() || labels >= MANY && labels >= tokens.size() - 2;
  }

  private static boolean counts(Label label) {
    return label.is(Kind.ROW)
        || label.is(Kind.COLUMN)
        || label.is(Kind.NOTE)
        || label.id().length() >= 4;
  }
}
