package org.gouji.interpret.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;

/**
 * Rows whose labels stand on the page in pieces, with figures and other words between them: no one
 * can tell which figures are theirs, but they are not missing. A row that is not printed leaves no
 * words behind: only words that are in no label, and may be a piece of one, are looked at.
 */
public final class RowsInPieces {
  /** Shorter labels are words of others too: pieces of their own must make them up. */
  private static final int LONG = 4;

  /** A label and what stands among its pieces have so many times its characters at most. */
  private static final int SPREAD = 4;

  /** A piece of a label that is cut out of a longer text has so many characters. */
  private static final int SHORTEST_RUN = 2;

  /** A sentence, or what a note begins with. */
  private static final Pattern NOTE = Pattern.compile("[。；：:;]|^[（(]?[备附]?注");

  /** The characters of all pieces. */
  private final StringBuilder words = new StringBuilder();

  /** Where each piece begins among them. */
  private final List<Integer> starts = new ArrayList<>();

  private final List<Location> places = new ArrayList<>();

  private RowsInPieces(List<Token> tokens) {
    for (Token token : tokens) {
      String han = Plain.han(Plain.fold(token.text()));
      if (mayBePiece(token) && !han.isEmpty() && !NOTE.matcher(token.text()).find()) {
        starts.add(words.length());
        places.add(token.slot().location());
        words.append(han);
      }
    }
  }

  /** Whether it is in no label, or in one that is not printed so and may be a piece of another. */
  private static boolean mayBePiece(Token token) {
    return token.is(Token.Kind.OTHER) || token.label() != null && token.label().misread();
  }

  /**
   * The rows that were read, and behind them those that stand in pieces.
   *
   * @param tokens of the same table
   */
  public static List<Reading> with(FormTable form, List<Token> tokens, List<Reading> readings) {
    RowsInPieces pieces = new RowsInPieces(tokens);
    if (pieces.words.isEmpty()) {
      return readings;
    }
    Set<String> read = Reading.rows(readings);
    List<Reading> all = new ArrayList<>(readings);
    for (FormRow row : form.rows()) {
      boolean replaced = form.rows().stream().anyMatch(r -> stands(r, row, read));
      if (row.required() && !read.contains(row.id()) && !replaced) {
        pieces.find(row).map(at -> lost(row, at)).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Whether a row is printed instead of another one, and is not the label of its group. */
  private static boolean stands(FormRow row, FormRow other, Set<String> read) {
    return read.contains(row.id())
        && row.standsFor().contains(other.id())
        && row.standsFor().stream().noneMatch(read::contains);
  }

  private static Reading lost(FormRow row, Location at) {
    return new Reading(
        row.id(),
        row.label(),
        false,
        List.of(),
        List.of(),
        -1,
        Separation.STREAM,
        at,
        Reading.Standing.LOST);
  }

  private Optional<Location> find(FormRow row) {
    return Stream.concat(Stream.of(row.label()), row.variants().stream())
        .map(Plain::keyOf)
        .distinct()
        .flatMap(key -> find(key).stream())
        .findFirst();
  }

  /** Where the first piece of a label stands. */
  private Optional<Location> find(String label) {
    if (label.length() < LONG) {
      return IntStream.range(0, starts.size())
          .filter(i -> makesUp(label, i))
          .mapToObj(places::get)
          .findFirst();
    }
    String first = label.substring(0, SHORTEST_RUN);
    for (int at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
      if (isInPieces(label, at)) {
        int piece = Collections.binarySearch(starts, at);
        return Optional.of(places.get(piece >= 0 ? piece : -piece - 2));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether pieces from one on, each as a whole, are a label; it may be one piece with a number.
   */
  private boolean makesUp(String label, int piece) {
    int from = starts.get(piece);
    int end = from + label.length();
    boolean whole = end == words.length() || Collections.binarySearch(starts, end) >= 0;
    return whole && words.indexOf(label, from) == from;
  }

  /**
   * Whether the characters of a label follow each other from a place on, in runs that are no
   * accident, other words between them.
   */
  private boolean isInPieces(String label, int from) {
    int end = Math.min(words.length(), from + SPREAD * label.length());
    int at = from;
    int done = 0;
    while (done < label.length() && at < end) {
      int run = run(label, done, at, end);
      boolean enough = run >= SHORTEST_RUN || run > 0 && done + run == label.length();
      if (enough) {
        done += run;
        at += run;
      } else {
        at++;
      }
    }
    return done == label.length();
  }

  /** How many characters of a label, from one on, stand at a place. */
  private int run(String label, int done, int at, int end) {
    int run = 0;
    while (done + run < label.length()
        && at + run < end
        && label.charAt(done + run) == words.charAt(at + run)) {
      run++;
    }
    return run;
  }
}
