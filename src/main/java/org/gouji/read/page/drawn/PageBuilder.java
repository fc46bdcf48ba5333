package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;

/** Gathers what one page prints, in the order of printing, and judges what of it can be seen. */
public final class PageBuilder {
  /** A filled area no thicker than this is a rule, in points. */
  public static final float THIN = 3.2f;

  /** Comparing characters with the areas that may hide them ends here: a drawing, or an attack. */
  private static final long MOST_COMPARISONS = 20_000_000;

  private final PageFrame frame;
  private final Box sheet;
  private final Grounds grounds;
  private final PrintedText text;
  private final List<Rule> rules = new ArrayList<>();
  private final WhiteCells whiteCells = new WhiteCells(THIN);
  private final Pictures pictures = new Pictures();
  private final DrawnShapes drawn = new DrawnShapes();
  private int strokes;

  public PageBuilder(PageFrame frame) {
    this.frame = frame;
    this.sheet = new Box(0, 0, frame.seenWidth(), frame.seenHeight());
    Comparisons comparisons = new Comparisons(MOST_COMPARISONS);
    this.grounds = new Grounds(comparisons);
    this.text = new PrintedText(sheet, grounds, comparisons);
  }

  /** What was printed. */
  public PageContent content(int number) {
    text.figureEnds();
    List<Glyph> seen = text.seen();
    // Text that nobody sees is the text layer of a scan if there is no other text.
    boolean layer = seen.stream().filter(g -> !g.text().isBlank()).limit(20).count() < 20;
    boolean picture = pictures.area() > 0.3 * sheet.width() * sheet.height() || strokes > 500;
    boolean hidden = layer && picture && seen.size() < text.all().size();
    rules.addAll(whiteCells.rules());
    boolean unread = !hidden && pictures.mayShowTable(seen, sheet);
    return new PageContent(
        number,
        frame,
        hidden ? text.all() : seen,
        rules,
        picture,
        hidden,
        drawn.all(),
        hidden ? List.of() : text.unseenDigits(),
        text.goesBeyond(),
        unread);
  }

  /**
   * A character.
   *
   * @param painted whether it is drawn at all
   * @param clip what may be painted
   */
  public void glyph(Glyph glyph, boolean painted, Box clip) {
    text.add(glyph, painted, clip);
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
      grounds.add(box, true);
    }
  }

  /** A shade of colours over the whole clip. */
  public void shading(Box clip) {
    Box box = clip.intersection(sheet);
    if (box.width() > 0 && box.height() > 0) {
      grounds.add(box, true);
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
        text.hide(box);
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
      Grounds.Ground ground = white ? grounds.below(box) : null;
      if (ground != null && ground.coloured()) {
        whiteCells.add(box, ground.box());
      }
      grounds.add(box, !white);
      return;
    }
    if (white && !grounds.colouredBelow(box)) {
      return;
    }
    rules.addAll(Rule.of(whole, clip, sheet));
  }

  private static boolean thin(Box box) {
    return Math.min(box.width(), box.height()) <= THIN;
  }
}
