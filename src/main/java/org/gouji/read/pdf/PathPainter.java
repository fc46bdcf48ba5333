package org.gouji.read.pdf;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageBuilder;
import org.gouji.read.page.drawn.PageFrame;
import org.gouji.read.page.drawn.PathShapes;

/** Notes the strokes and fills of paths that can be seen. */
final class PathPainter {
  private final PageBuilder printed;
  private final PageFrame page;
  private final Clipping clipping;
  private final Budget budget;

  PathPainter(PageBuilder printed, PageFrame page, Clipping clipping, Budget budget) {
    this.printed = printed;
    this.page = page;
    this.clipping = clipping;
    this.budget = budget;
  }

  void stroke(Path2D path, PDGraphicsState state) throws IOException {
    if (state.getAlphaConstant() < 0.02) {
      return;
    }
    Matrix ctm = state.getCurrentTransformationMatrix();
    float scale = (float) Math.sqrt(Math.abs(ctm.createAffineTransform().getDeterminant()));
    boolean white = Ink.light(state.getStrokingColor(), 1) > Glyph.WHITE;
    if (!white && PathShapes.curved(path)) {
      printed.shape(clipping.seen(path.getBounds2D()), clipping.bounds(state));
    }
    for (PathShapes.Segment s : PathShapes.segments(path)) {
      budget.spend();
      printed.stroke(
          page.seen(s.x1(), s.y1(), s.x2(), s.y2()),
          state.getLineWidth() * scale,
          white,
          clipping.bounds(state));
    }
  }

  void fill(Path2D path, PDGraphicsState state) throws IOException {
    if (state.getNonStrokeAlphaConstant() < 0.02) {
      return;
    }
    boolean opaque = state.getNonStrokeAlphaConstant() > 0.9 && Ink.covers(state);
    List<PageBuilder.Area> areas = new ArrayList<>();
    for (PathShapes.Area a : PathShapes.areas(path)) {
      budget.spend();
      Box box = page.seen(a.left(), a.bottom(), a.right(), a.top());
      areas.add(new PageBuilder.Area(box, a.rectangle()));
    }
    boolean white = Ink.light(state.getNonStrokingColor(), 1) > Glyph.WHITE;
    List<Box> frame = clipping.frame(state);
    Box clip = clipping.bounds(state);
    if (frame.isEmpty()) {
      printed.fill(areas, white, opaque, clip);
      return;
    }
    for (Box side : frame) {
      for (PageBuilder.Area area : areas) {
        Box painted = side.intersection(area.box());
        if (area.rectangle() && painted.width() > 0 && painted.height() > 0) {
          printed.fill(List.of(new PageBuilder.Area(painted, true)), white, opaque, clip);
        }
      }
    }
  }
}
