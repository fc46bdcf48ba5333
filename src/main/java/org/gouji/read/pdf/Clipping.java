package org.gouji.read.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.PageBuilder;
import org.gouji.read.page.drawn.PageFrame;
import org.gouji.read.page.drawn.PathShapes;

/** What the clips of a page leave to be painted. Clips mostly grow: each is looked at once. */
final class Clipping {
  private static final Box EVERYWHERE = new Box(-1e6f, -1e6f, 1e6f, 1e6f);

  private final PageFrame page;
  private List<Path2D> clips = List.of();
  private int taken;
  private Box bounds = EVERYWHERE;
  private List<Box> frame = List.of();

  Clipping(PageFrame page) {
    this.page = page;
  }

  /** The bounds of what may be painted at all, as seen. */
  Box bounds(PDGraphicsState state) {
    List<Path2D> now = state.getCurrentClippingPaths();
    if (now != clips || now.size() < taken) {
      clips = now;
      taken = 0;
      bounds = EVERYWHERE;
      frame = List.of();
    }
    for (; taken < now.size(); taken++) {
      Path2D clip = now.get(taken);
      bounds = bounds.intersection(seen(clip.getBounds2D()));
      List<PathShapes.Area> sides = PathShapes.frame(clip, PageBuilder.THIN);
      if (!sides.isEmpty()) {
        frame =
            sides.stream().map(s -> page.seen(s.left(), s.bottom(), s.right(), s.top())).toList();
      }
    }
    return bounds;
  }

  /** The sides of a frame that the clips leave to be painted, as some draw borders; else none. */
  List<Box> frame(PDGraphicsState state) {
    Box clip = bounds(state);
    boolean rule = Math.min(clip.width(), clip.height()) <= PageBuilder.THIN;
    return rule ? List.of() : frame;
  }

  /** An area of the stored page as seen. */
  Box seen(Rectangle2D area) {
    return page.seen(
        (float) area.getMinX(),
        (float) area.getMinY(),
        (float) area.getMaxX(),
        (float) area.getMaxY());
  }
}
