package org.gouji.read.odt;

import java.util.Set;
import org.gouji.read.grid.Lengths;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What of a text is drawn: pictures, objects, controls of a form, shapes. Lines show nothing, as
 * they strike blank cells out or divide the corner of a header.
 */
final class Drawn {
  private static final Set<String> SHAPES =
      Set.of(
          "draw:frame",
          "draw:g",
          "draw:a",
          "draw:control",
          "draw:custom-shape",
          "draw:rect",
          "draw:ellipse",
          "draw:circle",
          "draw:polygon",
          "draw:polyline",
          "draw:path",
          "draw:regular-polygon");

  private static final Set<String> IN_FRAMES =
      Set.of("draw:image", "draw:object", "draw:object-ole", "draw:plugin", "draw:applet");

  /** No larger than a pixel or two, in points. */
  private static final double SPACER = 1.6;

  private Drawn() {}

  static boolean isDrawn(XmlElement e) {
    return SHAPES.contains(e.name()) || IN_FRAMES.contains(e.name());
  }

  /** Whether something drawn that has no text shows anything. */
  static boolean showsPicture(XmlElement e) {
    double width = points(e.attribute("svg:width"));
    double height = points(e.attribute("svg:height"));
    boolean floats = !"as-char".equals(e.attribute("text:anchor-type"));
    if (Math.min(width, height) <= SPACER || floats && height > Lengths.SEAL) {
      return false;
    }
    return switch (e.name()) {
      case "draw:frame" -> e.children().stream().anyMatch(c -> IN_FRAMES.contains(c.name()));
      case "draw:g", "draw:a" -> e.children().stream().anyMatch(c -> isDrawn(c) && showsPicture(c));
      // What a frame holds is judged with the frame.
      case "draw:image", "draw:object", "draw:object-ole", "draw:plugin", "draw:applet" -> false;
      case "draw:custom-shape" -> !isLine(e);
      default -> true;
    };
  }

  private static boolean isLine(XmlElement shape) {
    return shape.children().stream()
        .map(c -> c.attribute("draw:type"))
        .anyMatch(t -> t != null && (t.endsWith("-line") || t.startsWith("mso-spt32")));
  }

  /** A length; one that is not given is neither small nor large. */
  private static double points(@Nullable String length) {
    return Lengths.points(length, SPACER + 1);
  }
}
