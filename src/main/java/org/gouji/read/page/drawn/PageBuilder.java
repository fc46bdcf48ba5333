package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what one page prints, in the order of printing, and judges what of it can be seen. */
public final class PageBuilder {
  /** A filled area no thicker than this is a rule, in points. */
  public static final float THIN = 3.2f;

  /**
   * A figure that reaches so far over an edge of what is painted may go on there; in font sizes.
   */
  private static final float CUT = 0.09f;

  /** The middle of a character that can be seen lies so far beyond an edge at most, in points. */
  private static final float HALF = 1;

  /** Comparing characters with the areas that may hide them ends here: a drawing, or an attack. */
  private static final long MOST_COMPARISONS = 20_000_000;

  /** Fewer characters beyond the edges of the paper are a printer's mark. */
  private static final int SEVERAL = 3;

  private final PageFrame frame;
  private final Box sheet;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final BitSet unseen = new BitSet();

  /**
   * Which of them stand outside what may be painted, as the end of a text too long for its cell.
   */
  private final BitSet clipped = new BitSet();

  private final List<Rule> rules = new ArrayList<>();

  /** An area painted over the paper; white print shows on colour and pictures only. */
  private record Ground(Box box, boolean coloured) {}

  private final List<Ground> grounds = new ArrayList<>();
  private final WhiteCells whiteCells = new WhiteCells(THIN);

  /** The last character if it can be seen. */
  private @Nullable Glyph shown;

  /** What was painted of it. */
  private Box shownClip = new Box(0, 0, 0, 0);

  private final Pictures pictures = new Pictures();

  private final DrawnShapes drawn = new DrawnShapes();

  private int strokes;

  /** How many characters stand beyond the edges of the paper, or are cut there. */
  private int beyond;

  private long comparisons;

  public PageBuilder(PageFrame frame) {
    this.frame = frame;
    this.sheet = new Box(0, 0, frame.seenWidth(), frame.seenHeight());
  }

  /** What was printed. */
  public PageContent content(int number) {
    figureEnds();
    List<Glyph> seen = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      if (!unseen.get(i)) {
        seen.add(glyphs.get(i));
      }
    }
    // Text that nobody sees is the text layer of a scan if there is no other text.
    boolean layer = seen.stream().filter(g -> !g.text().isBlank()).limit(20).count() < 20;
    boolean picture = pictures.area() > 0.3 * sheet.width() * sheet.height() || strokes > 500;
    boolean hidden = layer && picture && seen.size() < glyphs.size();
    rules.addAll(whiteCells.rules());
    boolean unread = !hidden && pictures.mayShowTable(seen, sheet);
    return new PageContent(
        number,
        frame,
        hidden ? glyphs : seen,
        rules,
        picture,
        hidden,
        drawn.all(),
        hidden ? List.of() : unseenDigits(),
        beyond >= SEVERAL,
        unread);
  }

  private List<Box> unseenDigits() {
    return unseen.stream()
        .filter(i -> !clipped.get(i) && glyphs.get(i).digit())
        .mapToObj(i -> glyphs.get(i).box())
        .toList();
  }

  /**
   * A character.
   *
   * @param painted whether it is drawn at all
   * @param clip what may be painted
   */
  public void glyph(Glyph glyph, boolean painted, Box clip) {
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
    if (!goesOn && !sheet.contains(x, y, HALF)) {
      beyond += painted && (glyph.han() || glyph.digit()) ? 1 : 0;
      return;
    }
    boolean grounded = glyph.pale() && onGround(x, y);
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

  /** Marks a figure whose last digit reaches over the edge of what is painted. */
  private void figureEnds() {
    // Where digits behind the edge are there, none is wanting; half of one is no such digit.
    if (shown != null
        && shown.box().centerX() < shownClip.right() + HALF
        && cut(inked(shown) - shownClip.right(), shown)) {
      int last = glyphs.size() - 1;
      beyond += shownClip.right() >= sheet.right() ? 1 : 0;
      glyphs.set(last, shown.withText(glyphs.get(last).text() + Glyph.UNKNOWN));
    }
    shown = null;
  }

  /**
   * A picture, painted within a clip.
   *
   * @param plain whether it is of one colour
   */
  public void picture(Box area, Box clip, boolean plain) {
    Box box = area.intersection(clip).intersection(sheet);
    if (box.width() <= 0 || box.height() <= 0) {
      return;
    }
    if (!thin(box)) {
      pictures.add(box);
      if (!plain) {
        drawn.picture(box);
      }
      grounds.add(new Ground(box, true));
    }
  }

  /** A shade of colours over the whole clip. */
  public void shading(Box clip) {
    Box box = clip.intersection(sheet);
    if (box.width() > 0 && box.height() > 0) {
      grounds.add(new Ground(box, true));
    }
  }

  /**
   * A straight stroke.
   *
   * @param line the box between its ends
   * @param width its thickness
   */
  public void stroke(Box line, float width, boolean white, Box clip) {
    boolean flat = line.height() <= Math.max(0.6f, 0.01f * line.width());
    boolean upright = line.width() <= Math.max(0.6f, 0.01f * line.height());
    if (flat == upright) {
      strokes++;
      return;
    }
    float half = width / 2;
    Box inked =
        flat
            ? new Box(line.left(), line.centerY() - half, line.right(), line.centerY() + half)
            : new Box(line.centerX() - half, line.top(), line.centerX() + half, line.bottom());
    Box slack = new Box(clip.left() - 1, clip.top() - 1, clip.right() + 1, clip.bottom() + 1);
    inked(inked, slack, white);
  }

  /** One closed part of a filled path: its bounds, and whether it fills them. */
  public record Area(Box box, boolean rectangle) {}

  /**
   * A filled path.
   *
   * @param opaque whether it hides what lies below
   */
  public void fill(List<Area> areas, boolean white, boolean opaque, Box clip) {
    if (areas.size() == 2 && ring(areas.get(0).box, areas.get(1).box, white)) {
      return;
    }
    if (!white) {
      areas.stream()
          .filter(a -> !a.rectangle)
          .map(Area::box)
          .reduce(Box::union)
          .ifPresent(b -> shape(b, clip));
    }
    for (Area area : areas) {
      Box box = area.box.intersection(clip);
      if (thin(box) || area.rectangle) {
        inked(area.box, clip, white);
      } else {
        strokes++;
      }
      if (opaque && area.rectangle && !thin(box)) {
        hide(box);
      }
    }
  }

  /** A shape that is neither a rule nor a ground, painted within a clip. */
  public void shape(Box area, Box clip) {
    drawn.shape(area.intersection(clip).intersection(sheet));
  }

  /** The frame between two boxes, which is how some producers draw the border of a cell. */
  private boolean ring(Box a, Box b, boolean white) {
    Box outer = a.contains(b, 0.01f) ? a : b;
    Box inner = outer == a ? b : a;
    float left = inner.left() - outer.left();
    float right = outer.right() - inner.right();
    float top = inner.top() - outer.top();
    float bottom = outer.bottom() - inner.bottom();
    if (!outer.contains(inner, 0.01f)
        || Math.max(Math.max(left, right), Math.max(top, bottom)) > THIN
        || thin(inner)) {
      return false;
    }
    Box[] sides = {
      new Box(outer.left(), outer.top(), inner.left(), outer.bottom()),
      new Box(inner.right(), outer.top(), outer.right(), outer.bottom()),
      new Box(outer.left(), outer.top(), outer.right(), inner.top()),
      new Box(outer.left(), inner.bottom(), outer.right(), outer.bottom())
    };
    for (Box side : sides) {
      inked(side, side, white);
    }
    return true;
  }

  /**
   * Takes an inked box as a rule if it is thin, else as a ground for white print.
   *
   * @param clip what of it may be painted
   */
  private void inked(Box whole, Box clip, boolean white) {
    Box box = whole.intersection(clip);
    if (whole.width() == 0 && whole.height() == 0) {
      return;
    }
    if (!thin(box)) {
      Ground ground = white ? ground(box.centerX(), box.centerY()) : null;
      if (ground != null && ground.coloured) {
        whiteCells.add(box, ground.box);
      }
      grounds.add(new Ground(box, !white));
      return;
    }
    if (white && !onGround(box.centerX(), box.centerY())) {
      return;
    }
    rules.addAll(Rule.of(whole, clip, sheet));
  }

  private static boolean thin(Box box) {
    return Math.min(box.width(), box.height()) <= THIN;
  }

  private boolean onGround(float x, float y) {
    Ground ground = ground(x, y);
    return ground != null && ground.coloured;
  }

  /** What was painted last at a point; null if that is the paper. */
  private @Nullable Ground ground(float x, float y) {
    for (int i = grounds.size() - 1; i >= 0 && comparisons < MOST_COMPARISONS; i--) {
      comparisons++;
      if (grounds.get(i).box.contains(x, y, 0.5f)) {
        return grounds.get(i);
      }
    }
    return null;
  }

  /** Marks the characters that a later opaque area covers. */
  private void hide(Box box) {
    for (int i = 0; i < glyphs.size() && comparisons < MOST_COMPARISONS; i++) {
      comparisons++;
      Box glyph = glyphs.get(i).box();
      if (box.contains(glyph.centerX(), glyph.centerY(), 0)
          && box.contains(glyph.left(), glyph.centerY(), 1)
          && box.contains(glyph.right(), glyph.centerY(), 1)) {
        unseen.set(i);
      }
    }
  }
}
