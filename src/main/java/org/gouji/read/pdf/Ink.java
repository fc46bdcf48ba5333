package org.gouji.read.pdf;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What paint does on white paper. */
final class Ink {
  private Ink() {}

  /**
   * How light a colour is on white paper: 0 for black, 1 for white; 0 also where that cannot be
   * told.
   *
   * @param alpha how much of it is laid on
   */
  static float light(PDColor color, double alpha) {
    return (float) (1 - alpha * (1 - light(color)));
  }

  private static double light(PDColor color) {
    PDColorSpace space = color.getColorSpace();
    float[] c = color.getComponents();
    if (space == null || color.isPattern() || c.length == 0) {
      return 0;
    }
    return switch (space.getName()) {
      case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "ICCBased", "DeviceCMYK" ->
          switch (c.length) {
            case 1 -> c[0];
            case 3 -> 0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2];
            case 4 -> (1 - c[3]) * (1 - 0.3 * c[0] - 0.59 * c[1] - 0.11 * c[2]);
            default -> 0;
          };
      case "Separation", "DeviceN" -> {
        float most = 0;
        for (float part : c) {
          most = Math.max(most, part);
        }
        yield 1 - most;
      }
      default -> 0;
    };
  }

  /** Whether fills in this state hide what lies below them. */
  static boolean covers(PDGraphicsState state) {
    return state.getBlendMode() == BlendMode.NORMAL && state.getSoftMask() == null;
  }
}
