package org.gouji.read.page;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** Takes a path apart into what can be part of a table: straight strokes and filled areas. */
public final class PathShapes {
  /** A straight stroke, in the path's coordinates. */
  public record Segment(float x1, float y1, float x2, float y2) {}

  /**
   * The bounds of one closed part of a path.
   *
   * @param rectangle whether the part fills its bounds
   */
  public record Area(float left, float bottom, float right, float top, boolean rectangle) {}

  private PathShapes() {}

  /** The straight strokes of a path; curves are left out. */
  public static List<Segment> segments(Path2D path) {
    List<Segment> segments = new ArrayList<>();
    float[] c = new float[6];
    float startX = 0;
    float startY = 0;
    float x = 0;
    float y = 0;
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          startX = x = c[0];
          startY = y = c[1];
        }
        case PathIterator.SEG_LINETO -> {
          segments.add(new Segment(x, y, c[0], c[1]));
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_CLOSE -> {
          segments.add(new Segment(x, y, startX, startY));
          x = startX;
          y = startY;
        }
        case PathIterator.SEG_CUBICTO -> {
          x = c[4];
          y = c[5];
        }
        default -> {
          x = c[2];
          y = c[3];
        }
      }
    }
    return segments;
  }

  /** The parts of a path as they are filled, each closed. */
  public static List<Area> areas(Path2D path) {
    List<Area> areas = new ArrayList<>();
    List<float[]> points = new ArrayList<>();
    boolean straight = true;
    float[] c = new float[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      if (kind == PathIterator.SEG_MOVETO) {
        add(points, straight, areas);
        points.clear();
        straight = true;
      }
      int last =
          switch (kind) {
            case PathIterator.SEG_CLOSE -> -1;
            case PathIterator.SEG_CUBICTO -> 4;
            case PathIterator.SEG_QUADTO -> 2;
            default -> 0;
          };
      straight &= last <= 0;
      if (last >= 0) {
        points.add(new float[] {c[last], c[last + 1]});
      }
    }
    add(points, straight, areas);
    return areas;
  }

  private static void add(List<float[]> points, boolean straight, List<Area> areas) {
    if (points.size() < 2) {
      return;
    }
    float left = Float.POSITIVE_INFINITY;
    float bottom = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float top = Float.NEGATIVE_INFINITY;
    double twice = 0;
    for (int i = 0; i < points.size(); i++) {
      float[] p = points.get(i);
      float[] q = points.get((i + 1) % points.size());
      left = Math.min(left, p[0]);
      right = Math.max(right, p[0]);
      bottom = Math.min(bottom, p[1]);
      top = Math.max(top, p[1]);
      twice += (double) p[0] * q[1] - (double) q[0] * p[1];
    }
    double bounds = (double) (right - left) * (top - bottom);
    boolean rectangle = straight && Math.abs(twice) / 2 > 0.95 * bounds;
    areas.add(new Area(left, bottom, right, top, rectangle));
  }
}
