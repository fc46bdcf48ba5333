package org.gouji.read.ofd;

import java.awt.geom.Path2D;

/** Reads the abbreviated path data of OFD: M, L, Q, B, A, C with their coordinates. */
final class OfdPath {
  private OfdPath() {}

  /** The path in the object's own coordinates; it ends before the first thing not understood. */
  static Path2D of(String data) {
    Path2D.Double path = new Path2D.Double();
    String[] tokens = data.strip().split("[\\s,]+");
    int i = 0;
    while (i < tokens.length) {
      String operator = tokens[i];
      int wanted = arguments(operator);
      if (wanted < 0 || i + wanted >= tokens.length) {
        return path;
      }
      double[] v = new double[wanted];
      for (int k = 0; k < wanted; k++) {
        Double value = Ofd.number(tokens[i + 1 + k]);
        if (value == null) {
          return path;
        }
        v[k] = value;
      }
      add(path, operator, v);
      i += wanted + 1;
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
