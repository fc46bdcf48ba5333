package org.gouji.read.pdf;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * What the marks and the groups of a page leave to be seen of what is painted now. It does not know
 * where that is painted, nor over what.
 *
 * @param marked the marks that are open now
 * @param opacity how opaque the group is that is being shown, 0 to 1
 */
record Visibility(MarkedContent marked, float opacity) {
  /** What is no more opaque leaves nothing to be seen. */
  private static final float FAINT = 0.02f;

  /** Within a group: what it paints is painted as strongly as the group itself. */
  Visibility in(PDGraphicsState group) {
    return new Visibility(marked, (float) (opacity * group.getNonStrokeAlphaConstant()));
  }

  /** Whether what is painted now leaves anything to be seen. */
  boolean any() {
    return opacity > FAINT && marked.shown();
  }

  /** How light text is on white paper, by its filling if it has one; as {@link Ink#light}. */
  float light(PDGraphicsState state, RenderingMode mode) {
    return mode.isFill()
        ? Ink.light(state.getNonStrokingColor(), opacity * state.getNonStrokeAlphaConstant())
        : Ink.light(state.getStrokingColor(), opacity * state.getAlphaConstant());
  }
}
