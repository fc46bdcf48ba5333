package org.gouji.read.ofd;

import java.util.Map;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * How an object is painted: by what it says itself, else by the drawing parameters that it, or its
 * layer, refers to, which may refer to others.
 */
final class OfdInk {
  /** The line width where nothing names one, in millimetres. */
  private static final double LINE_WIDTH = 0.353;

  /** Drawing parameters that refer to others further than this refer to themselves. */
  private static final int FARTHEST = 16;

  private final Map<String, XmlElement> parameters;
  private final XmlElement object;
  private final String layer;

  /**
   * @param parameters the document's drawing parameters by id
   * @param object what is painted
   * @param layer id of the drawing parameters of its layer, empty if it has none
   */
  OfdInk(Map<String, XmlElement> parameters, XmlElement object, String layer) {
    this.parameters = parameters;
    this.object = object;
    this.layer = layer;
  }

  /** How light its fill is on white paper, 0 for black to 1 for white. */
  float fill() {
    return light("FillColor");
  }

  /** How light its stroke is on white paper, 0 for black to 1 for white. */
  float stroke() {
    return light("StrokeColor");
  }

  /** The width of its strokes in millimetres. */
  double lineWidth() {
    for (String from : new String[] {"", layer}) {
      XmlElement at = from.isEmpty() ? object : parameters.get(from);
      for (int i = 0; i < FARTHEST && at != null; i++) {
        double width = Ofd.number(at, "LineWidth", -1);
        if (width >= 0) {
          return width;
        }
        at = next(at);
      }
    }
    return LINE_WIDTH;
  }

  /** How much of it covers what lies below, 0 to 1. */
  double alpha() {
    return Ofd.number(object, "Alpha", 255) / 255;
  }

  private float light(String kind) {
    XmlElement color = color(kind);
    double own = color == null ? 1 : Ofd.number(color, "Alpha", 255) / 255;
    double light = color == null ? 0 : light(Ofd.numbers(color.attribute("Value")));
    return (float) (1 - own * alpha() * (1 - light));
  }

  private @Nullable XmlElement color(String kind) {
    for (String from : new String[] {"", layer}) {
      XmlElement at = from.isEmpty() ? object : parameters.get(from);
      for (int i = 0; i < FARTHEST && at != null; i++) {
        XmlElement color = Ofd.child(at, kind);
        if (color != null) {
          return color;
        }
        at = next(at);
      }
    }
    return null;
  }

  private @Nullable XmlElement next(XmlElement at) {
    String name = at == object ? "DrawParam" : "Relative";
    return parameters.get(Ofd.attribute(at, name, ""));
  }

  /** Grey, RGB and CMYK are told by the number of their parts; other colours count as black. */
  private static double light(double[] v) {
    return switch (v.length) {
      case 1 -> v[0] / 255;
      case 3 -> (0.3 * v[0] + 0.59 * v[1] + 0.11 * v[2]) / 255;
      case 4 -> (1 - v[3] / 255) * (1 - (0.3 * v[0] + 0.59 * v[1] + 0.11 * v[2]) / 255);
      default -> 0;
    };
  }
}
