package org.gouji.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Unread;

/**
 * The pieces of one line that are set apart: raised, lowered or struck through. Beside other text a
 * struck piece has been taken back by its author, and a raised digit is the mark of a note, never a
 * digit of the figure next to it. A line that is set so as a whole is read as it is, but for
 * digits: raised ones stay raised, as it cannot be told whether they are a figure, and of struck
 * ones whether they still count. Of digits that have the colour of what is behind them nobody can
 * tell whether they are meant.
 */
public final class Marks {
  /** What the mark of a note looks like: {@code 1}, {@code [2]}, {@code ①}, {@code 注3}. */
  private static final Pattern NOTE_MARK =
      Pattern.compile("[\\d*#※†‡①-⑳\\[\\]()（）〔〕【】注]{1,6}|[a-z]");

  /** How a piece is set. */
  public enum Manner {
    PLAIN,
    /** Raised and small, as marks of notes are. */
    RAISED,
    /** Moved up and no smaller: to make a line look even, or to stand for a mark. */
    LIFTED,
    LOWERED,
    STRUCK,
    /** Of the colour of what is behind it. */
    FADED;

    /** Text of half-points beyond this is as large as that of figures. */
    private static final int SMALL = 16;

    /**
     * The manner of text that is moved up; both in half-points.
     *
     * @param height by which it is moved up
     * @param size of its font, 0 if it has none of its own
     */
    public static Manner ofMoved(int height, int size) {
      boolean asMark = size > 0 && size <= SMALL && 5 * height >= 2 * size;
      return asMark ? RAISED : LIFTED;
    }
  }

  /** A figure with its sign, in front, and its unit behind. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cf}+＋−－-]*(?:增加|减少|[增减])?[\\s\\p{Z}\\p{Cf}]*\\d[\\d.,，\\s\\p{Z}\\p{Cf}]*(?:\\p{IsHan}[\\s\\p{Z}\\p{Cf}]*){0,2}");

  /** The end of the digits of a figure, what cannot be seen behind them, and the unit. */
  private static final Pattern END =
      Pattern.compile("(?<=\\d)[\\s\\p{Z}\\p{Cf}]*(\\p{IsHan}*)[\\s\\p{Z}\\p{Cf}]*$");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
  private static final Pattern ZEROS = Pattern.compile("0+");
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private record Piece(int from, int to, Manner manner) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> faded = new ArrayList<>();

  /** Says how the characters of the line between two offsets are set. */
  public void add(int from, int to, Manner manner) {
    if (from < to && manner != Manner.PLAIN) {
      (manner == Manner.FADED ? faded : pieces).add(new Piece(from, to, manner));
    }
  }

  public void clear() {
    pieces.clear();
    faded.clear();
  }

  /** A line that has the colour of what is behind it as a whole. */
  public static String faded(String line) {
    Marks marks = new Marks();
    marks.add(0, line.length(), Manner.FADED);
    return marks.without(line);
  }

  /** A line that is struck through as a whole. */
  public static String struck(String line) {
    Marks marks = new Marks();
    marks.add(0, line.length(), Manner.STRUCK);
    return marks.without(line);
  }

  /** The line without what is struck through and without marks of notes. */
  public String without(CharSequence line) {
    String seen = withoutMarks(line);
    boolean unseen =
        faded.stream()
            .anyMatch(p -> line.subSequence(p.from, p.to).chars().anyMatch(Character::isDigit));
    return unseen && FIGURE.matcher(seen).matches() ? doubtful(seen) : seen;
  }

  private static String doubtful(CharSequence figure) {
    return END.matcher(figure).replaceFirst(Unread.CHARACTER + "$1");
  }

  private String withoutMarks(CharSequence line) {
    if (pieces.isEmpty()) {
      return line.toString();
    }
    boolean[] struck = new boolean[line.length()];
    boolean[] set = new boolean[line.length()];
    for (Piece p : pieces) {
      for (int i = p.from; i < p.to; i++) {
        struck[i] |= p.manner == Manner.STRUCK;
        set[i] = true;
      }
    }
    boolean[] gone = new boolean[line.length()];
    boolean stands = leavesText(line, struck);
    if (!stands && FIGURE.matcher(line).matches()) {
      return doubtful(line);
    }
    if (stands) {
      System.arraycopy(struck, 0, gone, 0, gone.length);
    }
    if (leavesText(line, set)) {
      pieces.stream().filter(p -> isNoteMark(line, p, set)).forEach(p -> drop(p, gone));
    } else if (pieces.stream().allMatch(p -> p.manner == Manner.RAISED)) {
      return alone(line.toString());
    }
    StringBuilder s = new StringBuilder(line.length());
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        s.append(line.charAt(i));
      }
    }
    return s.toString();
  }

  /** A line of raised text; what is no digit and looks like the mark of a note is one. */
  private static String alone(String line) {
    String text = line.strip();
    if (!NOTE_MARK.matcher(text).matches() || ZEROS.matcher(text).matches()) {
      return line;
    }
    if (!DIGITS.matcher(text).matches()) {
      return "";
    }
    StringBuilder raised = new StringBuilder();
    text.chars().forEach(c -> raised.append(RAISED_DIGITS.charAt(Character.digit(c, 10))));
    return raised.toString();
  }

  private static void drop(Piece piece, boolean[] gone) {
    for (int i = piece.from; i < piece.to; i++) {
      gone[i] = true;
    }
  }

  /** Whether anything can be seen of the line outside these characters. */
  private static boolean leavesText(CharSequence line, boolean[] without) {
    for (int i = 0; i < without.length; i++) {
      if (!without[i] && !isSpace(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Lowered digits belong to words as well (PM2.5); behind a figure they are a mark. */
  private static boolean isNoteMark(CharSequence line, Piece p, boolean[] set) {
    String text = line.subSequence(p.from, p.to).toString().strip();
    if (p.manner == Manner.STRUCK || !NOTE_MARK.matcher(text).matches()) {
      return false;
    }
    int before = p.from - 1;
    while (before >= 0 && (set[before] || isSpace(line.charAt(before)))) {
      before--;
    }
    return p.manner != Manner.LOWERED || before >= 0 && Character.isDigit(line.charAt(before));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
