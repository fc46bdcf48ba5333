package org.gouji.read.pdf;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Whether paint can be seen on white paper. */
enum Ink {
  /** Any colour. */
  COLOURED,
  /** White, or as good as white. */
  WHITE;

  private static final float NEARLY = 0.985f;

  static Ink of(PDColor color) {
    PDColorSpace space = color.getColorSpace();
    float[] parts = color.getComponents();
    if (space == null || color.isPattern() || parts.length == 0) {
      return COLOURED;
    }
    return switch (space.getName()) {
      case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB" -> all(parts, true);
      case "ICCBased" -> all(parts, parts.length != 4);
      case "DeviceCMYK", "Separation", "DeviceN" -> all(parts, false);
      default -> COLOURED;
    };
  }

  private static Ink all(float[] parts, boolean additive) {
    for (float part : parts) {
      if ((additive ? part : 1 - part) < NEARLY) {
        return COLOURED;
      }
    }
    return WHITE;
  }

  /** Whether fills in this state hide what lies below them. */
  static boolean covers(PDGraphicsState state) {
    return state.getBlendMode() == BlendMode.NORMAL && state.getSoftMask() == null;
  }
}
