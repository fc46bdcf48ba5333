package org.gouji.read.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Puts paths together and clips by them, as a page's content says (ISO 32000-1, 8.5), in the
 * coordinates of the stored page. It does not know what of a path can be seen, nor what it is for.
 */
abstract class PathEngine extends PDFGraphicsStreamEngine {
  private final Path2D.Float path = new Path2D.Float();
  private boolean clipPending;

  PathEngine(PDPage page) {
    super(page);
  }

  /** A path is filled, in the state of the graphics as it is now. */
  abstract void filled(Path2D drawn) throws IOException;

  /** A path is stroked, in the state of the graphics as it is now. */
  abstract void stroked(Path2D drawn) throws IOException;

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x3, y3);
    } else {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  /** The path clips once it is painted. */
  @Override
  public void clip(int windingRule) {
    clipPending = true;
    path.setWindingRule(windingRule);
  }

  @Override
  public void endPath() {
    if (clipPending) {
      getGraphicsState().intersectClippingPath(new GeneralPath(path));
      clipPending = false;
    }
    path.reset();
  }

  @Override
  public void strokePath() throws IOException {
    stroked(path);
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    filled(path);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    filled(path);
    stroked(path);
    endPath();
  }
}
