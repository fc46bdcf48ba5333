package org.gouji.read.pdf;

import org.apache.pdfbox.util.Matrix;

/**
 * Tells which characters are printed in one go: the producer neither begins a new text object
 * between them nor moves on by more than letters are spaced.
 */
final class Pen {
  /** Wider moves along the line part what is printed; in font sizes. */
  private static final double WIDE = 0.15;

  /** So far off the line is another line; in font sizes. */
  private static final double OFF = 0.05;

  private int stretch;
  private boolean lifted = true;
  private boolean moved;
  private double endX;
  private double endY;

  /** A text object begins, or text at a place of its own. */
  void lift() {
    lifted = true;
  }

  /** The producer sets the place of the next character. */
  void move() {
    moved = true;
  }

  /**
   * The stretch that the next character belongs to.
   *
   * @param at where it begins, and its direction
   * @param advance its width in the coordinates of the page
   * @param em its size there
   */
  int stretch(Matrix at, double advance, double em) {
    double along = Math.hypot(at.getValue(0, 0), at.getValue(0, 1));
    double cos = at.getValue(0, 0) / along;
    double sin = at.getValue(0, 1) / along;
    double dx = at.getTranslateX() - endX;
    double dy = at.getTranslateY() - endY;
    boolean away =
        Math.abs(dx * cos + dy * sin) > WIDE * em || Math.abs(dy * cos - dx * sin) > OFF * em;
    if (lifted || moved && away) {
      stretch++;
    }
    lifted = false;
    moved = false;
    endX = at.getTranslateX() + cos * advance;
    endY = at.getTranslateY() + sin * advance;
    return stretch;
  }
}
