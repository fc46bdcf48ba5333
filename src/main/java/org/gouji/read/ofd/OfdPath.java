package org.gouji.read.ofd;

import java.awt.geom.Path2D;
import java.util.StringTokenizer;

/** Reads the abbreviated path data of OFD: M, L, Q, B, A, C with their coordinates. */
final class OfdPath {
  /** A path of more steps is a drawing: no rules are in it. */
  private static final int MOST_STEPS = 50_000;

  private OfdPath() {}

  /** The path in the object's own coordinates; it ends before the first thing not understood. */
  static Path2D of(String data) {
    Path2D.Double path = new Path2D.Double();
    StringTokenizer tokens = Ofd.tokens(data);
    for (int steps = 0; tokens.hasMoreTokens(); steps++) {
      String operator = tokens.nextToken();
      int wanted = arguments(operator);
      if (wanted < 0) {
        return path;
      }
      double[] v = new double[wanted];
      for (int k = 0; k < wanted; k++) {
        Double value = tokens.hasMoreTokens() ? Ofd.number(tokens.nextToken()) : null;
        if (value == null) {
          return path;
        }
        v[k] = value;
      }
      if (steps == MOST_STEPS) {
        return new Path2D.Double();
      }
      add(path, operator, v);
    }
    return path;
  }

  private static int arguments(String operator) {
    return switch (operator) {
      case "C" -> 0;
      case "S", "M", "L" -> 2;
      case "Q" -> 4;
      case "B" -> 6;
      case "A" -> 7;
      default -> -1;
    };
  }

  private static void add(Path2D.Double path, String operator, double[] v) {
    boolean started = path.getCurrentPoint() != null;
    if (!started && !operator.equals("C")) {
      path.moveTo(v[v.length - 2], v[v.length - 1]);
      return;
    }
    switch (operator) {
      case "S", "M" -> path.moveTo(v[0], v[1]);
      case "L" -> path.lineTo(v[0], v[1]);
      case "Q" -> path.quadTo(v[0], v[1], v[2], v[3]);
      case "B" -> path.curveTo(v[0], v[1], v[2], v[3], v[4], v[5]);
      // An arc is no rule; that it is a curve is enough.
      case "A" -> path.quadTo(v[5], v[6], v[5], v[6]);
      default -> {
        if (started) {
          path.closePath();
        }
      }
    }
  }
}
