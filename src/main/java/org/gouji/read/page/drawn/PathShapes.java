package org.gouji.read.page.drawn;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a path apart into what can be part of a table: straight strokes and filled areas. */
public final class PathShapes {
  /** A straight stroke, in the path's coordinates. */
  public record Segment(float x1, float y1, float x2, float y2) {
    private boolean flat() {
      return Math.abs(y1 - y2) < STRAIGHT;
    }

    private boolean upright() {
      return Math.abs(x1 - x2) < STRAIGHT;
    }
  }

  /**
   * The bounds of one closed part of a path.
   *
   * @param rectangle whether the part fills its bounds
   */
  public record Area(float left, float bottom, float right, float top, boolean rectangle) {
    /** One side of a frame with the round corners at its ends. */
    private Area cornered(Rectangle2D frame) {
      boolean flat = right - left > top - bottom;
      return new Area(
          flat && left - frame.getMinX() < CORNER ? (float) frame.getMinX() : left,
          !flat && bottom - frame.getMinY() < CORNER ? (float) frame.getMinY() : bottom,
          flat && frame.getMaxX() - right < CORNER ? (float) frame.getMaxX() : right,
          !flat && frame.getMaxY() - top < CORNER ? (float) frame.getMaxY() : top,
          rectangle);
    }
  }

  /** An edge runs straight if its ends differ by less, in points. */
  private static final float STRAIGHT = 0.02f;

  /** The corner of a frame is no rounder, in points. */
  private static final float CORNER = 12;

  /** A path with more straight edges is a drawing. */
  private static final int MOST_EDGES = 64;

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

  /** Whether a path has a curve in it. */
  public static boolean curved(Path2D path) {
    float[] c = new float[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      if (kind == PathIterator.SEG_CUBICTO || kind == PathIterator.SEG_QUADTO) {
        return true;
      }
    }
    return false;
  }

  /**
   * The straight parts of a frame, each as its bounds: what lies between two parallel edges of a
   * path that are no further apart than a rule is thick. None if the path encloses more than a
   * frame does.
   *
   * @param thick how thick a rule may be, in the path's coordinates
   */
  public static List<Area> frame(Path2D path, float thick) {
    List<Segment> edges = new ArrayList<>();
    for (Segment s : segments(path)) {
      if (edges.size() == MOST_EDGES) {
        return List.of();
      }
      if (s.flat() || s.upright()) {
        edges.add(s);
      }
    }
    List<Area> sides = new ArrayList<>();
    double enclosed = 0;
    for (int i = 0; i < edges.size(); i++) {
      for (int j = 0; j < i; j++) {
        Area side = between(edges.get(i), edges.get(j), thick);
        if (side != null) {
          sides.add(side);
          enclosed += (double) (side.right - side.left) * (side.top - side.bottom);
        }
      }
    }
    if (sides.isEmpty() || area(path) > 2 * enclosed) {
      return List.of();
    }
    Rectangle2D all = path.getBounds2D();
    return sides.stream().map(s -> s.cornered(all)).toList();
  }

  /** What lies between two edges that run in opposite directions; null if they are no pair. */
  private static @Nullable Area between(Segment a, Segment b, float thick) {
    boolean flat = a.flat() && b.flat();
    boolean upright = a.upright() && b.upright();
    if (flat == upright) {
      return null;
    }
    float left = Math.max(Math.min(a.x1, a.x2), Math.min(b.x1, b.x2));
    float right = Math.min(Math.max(a.x1, a.x2), Math.max(b.x1, b.x2));
    float bottom = Math.max(Math.min(a.y1, a.y2), Math.min(b.y1, b.y2));
    float top = Math.min(Math.max(a.y1, a.y2), Math.max(b.y1, b.y2));
    Area side =
        flat
            ? new Area(left, Math.min(a.y1, b.y1), right, Math.max(a.y1, b.y1), true)
            : new Area(Math.min(a.x1, b.x1), bottom, Math.max(a.x1, b.x1), top, true);
    float across = flat ? side.top - side.bottom : side.right - side.left;
    float along = flat ? side.right - side.left : side.top - side.bottom;
    return across > 0 && across <= thick && along > 2 * across ? side : null;
  }

  /** The area that a path encloses: that of its largest part without the other ones. */
  private static double area(Path2D path) {
    double most = 0;
    double all = 0;
    double part = 0;
    float[] c = new float[6];
    float x = 0;
    float y = 0;
    float startX = 0;
    float startY = 0;
    for (PathIterator it = path.getPathIterator(null, 1); ; it.next()) {
      int kind = it.isDone() ? PathIterator.SEG_MOVETO : it.currentSegment(c);
      if (kind == PathIterator.SEG_LINETO) {
        part += (double) x * c[1] - (double) c[0] * y;
        x = c[0];
        y = c[1];
      } else {
        part += (double) x * startY - (double) startX * y;
        x = startX;
        y = startY;
      }
      if (kind == PathIterator.SEG_MOVETO) {
        most = Math.max(most, Math.abs(part) / 2);
        all += Math.abs(part) / 2;
        part = 0;
        x = startX = c[0];
        y = startY = c[1];
      }
      if (it.isDone()) {
        return Math.max(0, 2 * most - all);
      }
    }
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
