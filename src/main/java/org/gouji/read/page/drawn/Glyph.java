package org.gouji.read.page.drawn;

import java.util.Objects;
import org.gouji.document.Unread;
import org.jspecify.annotations.Nullable;

/**
 * One printed character.
 *
 * @param text what it reads as: mostly one character; {@link #UNKNOWN} if the source does not say
 * @param box from the pen's place over the advance, {@link #DESCENT} of the size below the baseline
 *     and the rest above it (for text that reads downwards, turned accordingly)
 * @param size effective font size in points
 * @param turn direction of the text in quarter turns clockwise: 0 reads to the right, 1 downwards,
 *     2 upside down, 3 upwards
 * @param vertical whether it is upright in a line that runs downwards (vertical writing mode)
 * @param stretch equal for characters that the source prints in one go, pen not lifted between them
 * @param light how light its ink is on white paper, 0 for black to 1 for white
 * @param tag what the file's own structure says of it; null if nothing
 */
public record Glyph(
    String text,
    Box box,
    float size,
    int turn,
    boolean vertical,
    int stretch,
    float light,
    @Nullable Tag tag) {

  /** Stands for a character that the source draws but does not name. */
  public static final String UNKNOWN = Unread.CHARACTER;

  /** The share of the font size that lies below the baseline. */
  public static final float DESCENT = 0.12f;

  /** Ink lighter than this is as good as white. */
  public static final float WHITE = 0.985f;

  private static final float PALE = 0.68f;

  public Glyph {
    Objects.requireNonNull(text);
    Objects.requireNonNull(box);
  }

  /** A character of a file without structure. */
  public Glyph(
      String text, Box box, float size, int turn, boolean vertical, int stretch, float light) {
    this(text, box, size, turn, vertical, stretch, light, null);
  }

  /** The same with what the file's structure says of it. */
  public Glyph withTag(@Nullable Tag other) {
    return Objects.equals(other, tag)
        ? this
        : new Glyph(text, box, size, turn, vertical, stretch, light, other);
  }

  /** Whether it is a digit. */
  public boolean digit() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** The same place with another reading. */
  public Glyph withText(String other) {
    return other.equals(text)
        ? this
        : new Glyph(other, box, size, turn, vertical, stretch, light, tag);
  }

  /** The same in another place. */
  public Glyph movedTo(Box other) {
    return new Glyph(text, other, size, turn, vertical, stretch, light, tag);
  }

  /** The same at another height of the page. */
  public Glyph movedDown(float by) {
    return movedTo(new Box(box.left(), box.top() + by, box.right(), box.bottom() + by));
  }

  /** The same further to the right, in a stretch with a higher number. */
  Glyph movedRight(float by, int stretches) {
    return new Glyph(
        text, box.movedRight(by), size, turn, vertical, stretch + stretches, light, tag);
  }

  /** The same with more room on its right, as a part of another stretch. */
  Glyph reaching(float right, int other) {
    Box wider = new Box(box.left(), box.top(), right, box.bottom());
    return new Glyph(text, wider, size, turn, vertical, other, light, tag);
  }

  /** The same in another place, as a part of another stretch. */
  public Glyph squeezedTo(Box other, int stretchThere) {
    return new Glyph(text, other, size, turn, vertical, stretchThere, light, tag);
  }

  /** The same in another ink. */
  Glyph withLight(float other) {
    return new Glyph(text, box, size, turn, vertical, stretch, other, tag);
  }

  /** The same after its plane was turned clockwise; parameters as in {@link Box#turned}. */
  Glyph turned(int turns, float width, float height) {
    Box seen = box.turned(turns, width, height);
    return new Glyph(text, seen, size, (turn + turns) % 4, vertical, stretch, light, tag);
  }

  /** The same place, read in another direction. */
  public Glyph turnedInPlace(int other) {
    return new Glyph(text, box, size, other, false, stretch, light, tag);
  }

  /** The same place counted from the lower edge of a page. */
  Glyph flipped(float height) {
    return new Glyph(text, box.flipped(height), size, turn, vertical, stretch, light, tag);
  }

  /** Whether its ink cannot be told from white paper. */
  boolean white() {
    return light > WHITE;
  }

  /** Whether it is printed so faintly that it may lie behind the text. */
  boolean pale() {
    return light > PALE;
  }

  /** Whether it leaves no ink. */
  public boolean blank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a Chinese character (not punctuation). */
  public boolean han() {
    return Character.isIdeographic(text.codePointAt(0));
  }

  /** Whether it takes a full square, as Chinese characters and their punctuation do. */
  public boolean wide() {
    int c = text.codePointAt(0);
    return c >= 0x2E80 && c < 0xFB00 || c >= 0xFE10 && c < 0xFFE7 || c >= 0x20000;
  }
}
