package org.gouji.read.pdf;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What paint does on white paper. */
final class Ink {
  private static final float NEARLY = 0.985f;

  private Ink() {}

  /** Whether a colour is white, or as good as white. */
  static boolean white(PDColor color) {
    PDColorSpace space = color.getColorSpace();
    float[] parts = color.getComponents();
    if (space == null || color.isPattern() || parts.length == 0) {
      return false;
    }
    return switch (space.getName()) {
      case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB" -> all(parts, true);
      case "ICCBased" -> all(parts, parts.length != 4);
      case "DeviceCMYK", "Separation", "DeviceN" -> all(parts, false);
      default -> false;
    };
  }

  private static boolean all(float[] parts, boolean additive) {
    for (float part : parts) {
      if ((additive ? part : 1 - part) < NEARLY) {
        return false;
      }
    }
    return true;
  }

  /** Whether fills in this state hide what lies below them. */
  static boolean covers(PDGraphicsState state) {
    return state.getBlendMode() == BlendMode.NORMAL && state.getSoftMask() == null;
  }
}
