package org.gouji.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.kit.Print.Piece;

/**
 * A report's text, damaged at random as careless copying damages it. Each damage takes rows of its
 * own: two in one row may cancel out, as a blank cell put in and a figure dropped make a row that
 * is as good as one that leaves a cell blank.
 *
 * @param print the damaged text
 * @param touched the cells of the rows that were dropped, shifted, joined, repeated, or lost a cell
 *     or a character of their label
 * @param gone those of them that are not printed any more
 * @param rows the rows that were damaged, by table and number
 * @param what was done, for messages
 */
public record Damage(
    Print print, Set<String> touched, Set<String> gone, Set<String> rows, List<String> what) {

  /** The kinds of damage. */
  public enum Kind {
    /** A row is gone. */
    ROW_DROPPED,
    /** A blank cell more before the figures. */
    ROW_SHIFTED,
    /**
     * A cell is gone, and the others have moved up. On a laid-out page they stay: only their places
     * tell the cells apart there, and moved to the places of others they would make a page that is
     * as good as the one with a blank cell at the end.
     */
    CELL_DROPPED,
    /** One character of a label is another one. */
    LABEL_MISSPELT,
    /** Two lines have become one. */
    LINES_JOINED,
    /** A row is there twice. */
    ROW_REPEATED
  }

  public Damage {
    touched = Set.copyOf(touched);
    gone = Set.copyOf(gone);
    rows = Set.copyOf(rows);
    what = List.copyOf(what);
  }

  public static Damage none(Print print) {
    return new Damage(print, Set.of(), Set.of(), Set.of(), List.of());
  }

  public String text() {
    return print.text();
  }

  /** This text with one damage more; the same if its layout offers none of this kind. */
  public Damage and(Kind kind, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Piece> pieces = new ArrayList<>(print.pieces());
    List<Integer> candidates = candidates(pieces, kind);
    if (candidates.isEmpty()) {
      return this;
    }
    int at = candidates.get(random.nextInt(candidates.size()));
    Piece chosen = pieces.get(at);
    Set<String> hit = new LinkedHashSet<>(cells(pieces, chosen));
    Set<String> lost = new LinkedHashSet<>();
    Set<String> allRows = new LinkedHashSet<>(rows);
    allRows.add(row(chosen));
    String before = line(pieces, at);
    switch (kind) {
      case ROW_DROPPED -> {
        lost.addAll(hit);
        pieces.removeIf(p -> p.inRow(chosen));
      }
      case CELL_DROPPED -> {
        lost.add(chosen.cell());
        if (print.laidOut()) {
          pieces.replaceAll(p -> p.inBox(chosen) ? p.withText(" ".repeat(p.text().length())) : p);
        } else {
          pieces.removeIf(p -> p.inBox(chosen));
        }
      }
      case ROW_SHIFTED ->
          pieces.addAll(
              first(pieces, p -> p.inBox(chosen)),
              pieces.stream()
                  .filter(p -> p.inBox(chosen))
                  .map(p -> p.content() ? p.withText("") : p)
                  .toList());
      case ROW_REPEATED ->
          pieces.addAll(
              1 + last(pieces, p -> p.inRow(chosen)),
              pieces.stream().filter(p -> p.inRow(chosen)).toList());
      case LABEL_MISSPELT -> {
        String text = chosen.text();
        List<Integer> han =
            IntStream.range(0, text.length())
                .filter(i -> Character.isIdeographic(text.charAt(i)))
                .boxed()
                .toList();
        int p = han.get(random.nextInt(han.size()));
        pieces.set(at, chosen.withText(text.substring(0, p) + "某" + text.substring(p + 1)));
      }
      case LINES_JOINED -> {
        int end = at;
        while (end < pieces.size() && pieces.get(end).text().isBlank()) {
          pieces.set(end, pieces.get(end).withText(pieces.get(end).text().replace("\n", "")));
          end++;
        }
        if (end == at) {
          pieces.set(at, chosen.withText(chosen.text().replaceFirst("\n$", "")));
          end++;
        }
        if (end < pieces.size()) {
          hit.addAll(cells(pieces, pieces.get(end)));
          allRows.add(row(pieces.get(end)));
        }
      }
    }
    Set<String> allTouched = new LinkedHashSet<>(touched);
    allTouched.addAll(hit);
    Set<String> allGone = new LinkedHashSet<>(gone);
    allGone.addAll(lost);
    List<String> all = new ArrayList<>(what);
    all.add(kind + " " + chosen.table() + " row " + chosen.row() + ": " + before.strip());
    return new Damage(print.withPieces(pieces), allTouched, allGone, allRows, all);
  }

  private static String row(Piece piece) {
    return piece.table() + " " + piece.row();
  }

  private List<Integer> candidates(List<Piece> pieces, Kind kind) {
    Predicate<Piece> fits =
        switch (kind) {
          case ROW_DROPPED, ROW_REPEATED -> p -> p.row() >= 0 && p.content() && !p.text().isEmpty();
          case ROW_SHIFTED, CELL_DROPPED -> p -> p.isFigure() && p.content() && !p.text().isEmpty();
          case LABEL_MISSPELT ->
              p ->
                  p.content()
                      && !p.isFigure()
                      && p.text().codePoints().filter(Character::isIdeographic).count() > 1;
          case LINES_JOINED -> p -> p.row() >= 0 && p.text().endsWith("\n");
        };
    boolean anyPiece =
        Set.of(Kind.CELL_DROPPED, Kind.LABEL_MISSPELT, Kind.LINES_JOINED).contains(kind);
    List<Integer> all = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece p = pieces.get(i);
      boolean free =
          !rows.contains(row(p))
              && (kind != Kind.LINES_JOINED || !rows.contains(row(next(pieces, i))));
      if (fits.test(p) && free && (anyPiece || seen.add(row(p)))) {
        all.add(i);
      }
    }
    return all;
  }

  /** The first piece behind this one that is no space; the piece itself if there is none. */
  private static Piece next(List<Piece> pieces, int at) {
    return pieces.stream()
        .skip(at + 1L)
        .filter(p -> !p.text().isBlank())
        .findFirst()
        .orElse(pieces.get(at));
  }

  /** The cells of the row that the piece is printed for. */
  private static Set<String> cells(List<Piece> pieces, Piece piece) {
    return pieces.stream()
        .filter(p -> p.inRow(piece) && p.isFigure())
        .map(Piece::cell)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static int first(List<Piece> pieces, Predicate<Piece> which) {
    return IntStream.range(0, pieces.size()).filter(i -> which.test(pieces.get(i))).min().orElse(0);
  }

  private static int last(List<Piece> pieces, Predicate<Piece> which) {
    return IntStream.range(0, pieces.size()).filter(i -> which.test(pieces.get(i))).max().orElse(0);
  }

  private static String line(List<Piece> pieces, int at) {
    Piece chosen = pieces.get(at);
    return pieces.stream()
        .filter(p -> p.inRow(chosen) || Objects.equals(p, chosen))
        .map(Piece::text)
        .collect(Collectors.joining())
        .replace('\n', '⏎');
  }
}
