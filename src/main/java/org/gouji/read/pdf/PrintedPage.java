package org.gouji.read.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.read.page.Box;
import org.gouji.read.page.Glyph;
import org.gouji.read.page.PageContent;
import org.gouji.read.page.PageFrame;
import org.gouji.read.page.Rule;

/** Gathers what one page prints, in the order of printing, and judges what of it can be seen. */
final class PrintedPage {
  /** A filled area no thicker than this is a rule, in points. */
  private static final float THIN = 3.2f;

  /** Comparing characters with the areas that may hide them ends here: a drawing, or an attack. */
  private static final long MOST_COMPARISONS = 20_000_000;

  private static final Box NOTHING = new Box(-2e6f, -2e6f, -2e6f, -2e6f);

  private final PageFrame frame;
  private final Box sheet;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final BitSet unseen = new BitSet();
  private final List<Rule> rules = new ArrayList<>();

  /** An area painted over the paper; white print shows on colour and pictures only. */
  private record Ground(Box box, boolean coloured) {}

  private final List<Ground> grounds = new ArrayList<>();

  private double pictured;
  private int drawn;
  private long comparisons;

  PrintedPage(PageFrame frame) {
    this.frame = frame;
    this.sheet = new Box(0, 0, frame.seenWidth(), frame.seenHeight());
  }

  PageContent content(int number) {
    List<Glyph> seen = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      if (!unseen.get(i)) {
        seen.add(glyphs.get(i));
      }
    }
    // Text that nobody sees is the text layer of a scan if there is no other text.
    boolean layer = seen.stream().filter(g -> !g.text().isBlank()).limit(20).count() < 20;
    boolean picture = pictured > 0.3 * sheet.width() * sheet.height() || drawn > 500;
    boolean hidden = layer && picture && seen.size() < glyphs.size();
    return new PageContent(number, frame, hidden ? glyphs : seen, rules, picture, hidden);
  }

  void glyph(Glyph glyph, boolean painted, Ink ink, Rectangle2D clip) {
    Box box = glyph.box();
    float x = box.centerX();
    float y = box.centerY();
    if (!sheet.contains(x, y, 0)) {
      return;
    }
    boolean seen =
        painted && box(clip).contains(x, y, 1) && (ink == Ink.COLOURED || onGround(x, y));
    if (!seen) {
      unseen.set(glyphs.size());
    }
    glyphs.add(glyph);
  }

  void picture(Rectangle2D area, Rectangle2D clip) {
    Box box = box(area).intersection(box(clip)).intersection(sheet);
    if (box.width() <= 0 || box.height() <= 0) {
      return;
    }
    if (!thin(box)) {
      pictured += (double) box.width() * box.height();
      grounds.add(new Ground(box, true));
    }
  }

  void shading(Rectangle2D clip) {
    Box box = box(clip).intersection(sheet);
    if (box.width() > 0 && box.height() > 0) {
      grounds.add(new Ground(box, true));
    }
  }

  void strokes(
      List<PathShapes.Segment> segments, float width, Ink ink, Rectangle2D clip, Budget budget)
      throws PageInterpreter.Stopped {
    Box limit = box(clip);
    for (PathShapes.Segment s : segments) {
      budget.spend();
      Box line = box(s.x1(), s.y1(), s.x2(), s.y2());
      boolean flat = line.height() <= Math.max(0.6f, 0.01f * line.width());
      boolean upright = line.width() <= Math.max(0.6f, 0.01f * line.height());
      if (flat == upright) {
        drawn++;
        continue;
      }
      float half = width / 2;
      Box inked =
          flat
              ? new Box(line.left(), line.centerY() - half, line.right(), line.centerY() + half)
              : new Box(line.centerX() - half, line.top(), line.centerX() + half, line.bottom());
      Box slack = new Box(limit.left() - 1, limit.top() - 1, limit.right() + 1, limit.bottom() + 1);
      inked(inked.intersection(slack), ink);
    }
  }

  void fills(List<PathShapes.Area> areas, Ink ink, boolean opaque, Rectangle2D clip, Budget budget)
      throws PageInterpreter.Stopped {
    List<Box> boxes = new ArrayList<>();
    for (PathShapes.Area a : areas) {
      budget.spend();
      boxes.add(box(a.left(), a.bottom(), a.right(), a.top()));
    }
    if (boxes.size() == 2 && ring(boxes.get(0), boxes.get(1), ink)) {
      return;
    }
    Box limit = box(clip);
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i).intersection(limit);
      if (thin(box) || areas.get(i).rectangle()) {
        inked(box, ink);
      } else {
        drawn++;
      }
      if (opaque && areas.get(i).rectangle() && !thin(box)) {
        hide(box);
      }
    }
  }

  /** The frame between two boxes, which is how some producers draw the border of a cell. */
  private boolean ring(Box a, Box b, Ink ink) {
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
    inked(new Box(outer.left(), outer.top(), inner.left(), outer.bottom()), ink);
    inked(new Box(inner.right(), outer.top(), outer.right(), outer.bottom()), ink);
    inked(new Box(outer.left(), outer.top(), outer.right(), inner.top()), ink);
    inked(new Box(outer.left(), inner.bottom(), outer.right(), outer.bottom()), ink);
    return true;
  }

  /** Takes an inked box as a rule if it is thin, else as a ground for white print. */
  private void inked(Box box, Ink ink) {
    if (box.width() < 0 || box.height() < 0 || (box.width() == 0 && box.height() == 0)) {
      return;
    }
    if (!thin(box)) {
      grounds.add(new Ground(box, ink == Ink.COLOURED));
      return;
    }
    if (ink == Ink.WHITE && !onGround(box.centerX(), box.centerY())) {
      return;
    }
    // A dot may be part of a dotted rule of either direction.
    boolean dot = box.width() <= THIN && box.height() <= THIN;
    if (dot || box.width() >= box.height()) {
      rules.add(new Rule(true, box.centerY(), box.left(), box.right()));
    }
    if (dot || box.height() > box.width()) {
      rules.add(new Rule(false, box.centerX(), box.top(), box.bottom()));
    }
  }

  private static boolean thin(Box box) {
    return Math.min(box.width(), box.height()) <= THIN;
  }

  private boolean onGround(float x, float y) {
    for (int i = grounds.size() - 1; i >= 0 && comparisons < MOST_COMPARISONS; i--) {
      comparisons++;
      if (grounds.get(i).box.contains(x, y, 0.5f)) {
        return grounds.get(i).coloured;
      }
    }
    return false;
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

  private Box box(Rectangle2D area) {
    if (area.getWidth() < 0 || area.getHeight() < 0) {
      return NOTHING;
    }
    return box(
        (float) area.getMinX(),
        (float) area.getMinY(),
        (float) area.getMaxX(),
        (float) area.getMaxY());
  }

  private Box box(float x1, float y1, float x2, float y2) {
    float ax = frame.seenX(x1, y1);
    float ay = frame.seenY(x1, y1);
    float bx = frame.seenX(x2, y2);
    float by = frame.seenY(x2, y2);
    return new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
}
