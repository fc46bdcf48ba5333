package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The characters that one page prints, in the order of printing, and which of them can be seen.
 * Figures that go on over an edge are marked there. It knows nothing of rules and shapes.
 */
final class PrintedText {
  /**
   * A figure that reaches so far over an edge of what is painted may go on there; in font sizes.
   */
  private static final float CUT = 0.09f;

  /** The middle of a character that can be seen lies so far beyond an edge at most, in points. */
  private static final float HALF = 1;

  /** A page on a larger sheet takes more than this of its width and of its height. */
  private static final float PAGE = 0.4f;

  /** Fewer characters beyond the edges of the paper are a printer's mark. */
  private static final int SEVERAL = 3;

  private final Box sheet;
  private final Grounds grounds;
  private final Comparisons comparisons;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final BitSet unseen = new BitSet();

  /**
   * Which of them stand outside what may be painted, as the end of a text too long for its cell.
   */
  private final BitSet clipped = new BitSet();

  /** Which of them something lies on that was painted later. */
  private final BitSet covered = new BitSet();

  /** Digits beyond the edges of the paper that do not belong to a figure that begins on it. */
  private final List<Box> offPaper = new ArrayList<>();

  /** The last character if it can be seen. */
  private @Nullable Glyph shown;

  /** What was painted of it. */
  private Box shownClip = new Box(0, 0, 0, 0);

  /** How many characters stand beyond the edges of the paper, or are cut there. */
  private int beyond;

  /**
   * @param sheet the paper
   * @param grounds what is painted over it, as it goes on
   */
  PrintedText(Box sheet, Grounds grounds, Comparisons comparisons) {
    this.sheet = sheet;
    this.grounds = grounds;
    this.comparisons = comparisons;
  }

  /**
   * Takes a character.
   *
   * @param painted whether it is drawn at all
   * @param clip what may be painted
   */
  void add(Glyph glyph, boolean painted, Box clip) {
    float x = glyph.box().centerX();
    float y = glyph.box().centerY();
    // Digits that the edge of the page or of a cell cuts off are part of their figure still.
    boolean goesOn =
        shown != null && shown.stretch() == glyph.stretch() && FigureRuns.goesOn(shown, glyph);
    if (!goesOn) {
      figureEnds();
    }
    if (!goesOn && painted && !glyph.white() && peeps(glyph, clip.intersection(sheet))) {
      beyond++;
      glyphs.add(glyph.withText(Glyph.UNKNOWN));
      return;
    }
    if (!goesOn && (!sheet.contains(x, y, HALF) || besidePage(x, y, clip))) {
      beyond += painted && (glyph.han() || glyph.digit()) ? 1 : 0;
      if (painted && glyph.digit()) {
        offPaper.add(glyph.box());
      }
      return;
    }
    boolean grounded = glyph.pale() && grounds.colouredBelow(glyph.box());
    boolean seen = goesOn || clip.contains(x, y, HALF) && (!glyph.white() || grounded);
    if (!painted || !seen) {
      figureEnds();
      unseen.set(glyphs.size());
      clipped.set(glyphs.size(), !clip.intersection(sheet).contains(x, y, HALF));
      glyphs.add(glyph);
      return;
    }
    shown = grounded ? glyph.withLight(0) : glyph;
    shownClip = clip.intersection(sheet);
    if (!goesOn && cut(shownClip.left() - glyph.box().left(), glyph)) {
      glyphs.add(shown.withText(Glyph.UNKNOWN + glyph.text()));
    } else {
      glyphs.add(shown);
    }
  }

  /**
   * Whether a place lies left or right of all that may be painted, where that is as large as a
   * page: one printed on a larger sheet ends there as if at the edge of the paper.
   */
  private boolean besidePage(float x, float y, Box clip) {
    return clip.width() > PAGE * sheet.width()
        && clip.height() > PAGE * sheet.height()
        && y > clip.top()
        && y < clip.bottom()
        && (x < clip.left() - HALF || x > clip.right() + HALF);
  }

  /** Marks the characters that a later opaque area covers. */
  void hide(Box box) {
    for (int i = 0; i < glyphs.size() && comparisons.next(); i++) {
      Box glyph = glyphs.get(i).box();
      if (box.contains(glyph.centerX(), glyph.centerY(), 0)
          && box.contains(glyph.left(), glyph.centerY(), 1)
          && box.contains(glyph.right(), glyph.centerY(), 1)) {
        unseen.set(i);
        covered.set(i);
      }
    }
  }

  /** Marks a figure whose last digit reaches over the edge of what is painted. */
  void figureEnds() {
    // Where digits behind the edge are there, none is wanting; half of one is no such digit.
    if (shown != null
        && shown.box().centerX() < shownClip.right() + HALF
        && cut(inked(shown) - shownClip.right(), shown)) {
      int last = glyphs.size() - 1;
      beyond += shownClip.right() >= sheet.right() ? 1 : 0;
      glyphs.set(last, marked(glyphs.get(last)));
    }
    shown = null;
  }

  /** All characters on the paper, and those that can be seen only by half. */
  List<Glyph> all() {
    return glyphs;
  }

  /** The characters that can be seen. */
  List<Glyph> seen() {
    return IntStream.range(0, glyphs.size())
        .filter(i -> !unseen.get(i))
        .mapToObj(i -> goesOnBelow(i) ? marked(glyphs.get(i)) : glyphs.get(i))
        .toList();
  }

  private static Glyph marked(Glyph glyph) {
    return glyph.withText(glyph.text() + Glyph.UNKNOWN);
  }

  /** Whether a figure goes on, before or behind a character, below what was painted over it. */
  private boolean goesOnBelow(int at) {
    return FigureRuns.part(glyphs.get(at))
        && (wanting(at - 1) && FigureRuns.goesOn(glyphs.get(at - 1), glyphs.get(at))
            || wanting(at + 1) && FigureRuns.goesOn(glyphs.get(at), glyphs.get(at + 1)));
  }

  /** Whether a character is covered, and none is printed anew in its place. */
  private boolean wanting(int at) {
    if (at < 0 || !covered.get(at)) {
      return false;
    }
    Box place = glyphs.get(at).box();
    for (int i = unseen.nextClearBit(at);
        i < glyphs.size() && comparisons.next();
        i = unseen.nextClearBit(i + 1)) {
      if (place.contains(glyphs.get(i).box().centerX(), glyphs.get(i).box().centerY(), 0)) {
        return false;
      }
    }
    return true;
  }

  /** Where digits stand that cannot be seen, although they may be painted there. */
  List<Box> unseenDigits() {
    IntStream onPaper = unseen.stream().filter(i -> !clipped.get(i) && glyphs.get(i).digit());
    return Stream.concat(onPaper.mapToObj(i -> glyphs.get(i).box()), offPaper.stream()).toList();
  }

  /** Whether text goes on beyond the edges of the paper. */
  boolean goesBeyond() {
    return beyond >= SEVERAL;
  }

  /** Whether less than half of a digit is painted, and yet so much that it can be seen. */
  private static boolean peeps(Glyph glyph, Box painted) {
    Box part = glyph.box().intersection(painted);
    return glyph.digit()
        && !painted.contains(glyph.box().centerX(), glyph.box().centerY(), HALF)
        && part.width() > CUT * glyph.size()
        && part.height() > glyph.box().height() / 2;
  }

  /** Whether a digit reaches over the edge of what is painted: others may be wanting there. */
  private static boolean cut(float over, Glyph glyph) {
    return FigureRuns.part(glyph) && over > CUT * glyph.size();
  }

  /** Where the ink of a character ends: wide commas and full stops fill their left half. */
  private static float inked(Glyph glyph) {
    return glyph.wide() && !glyph.digit() ? glyph.box().centerX() : glyph.box().right();
  }
}
