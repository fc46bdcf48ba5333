package org.gouji.read.rtf;

import java.util.Set;
import org.gouji.read.grid.Lengths;

/** A shape that is drawn over or beside the text. */
final class Shape {
  /**
   * Straight lines and connectors: they strike blank cells out or divide the corner of a header.
   */
  private static final Set<String> LINES = Set.of("20", "32", "33", "34");

  private static final String GROUP = "0";

  /** What is higher than this, in twentieths of a point, is a seal. */
  private static final int TALL = (int) (20 * Lengths.SEAL);

  private final Written name = new Written();
  private final Written value = new Written();
  private String type = GROUP;
  private String property = "";
  private boolean hidden;
  private boolean textual;
  private int top;
  private int bottom;

  Written name() {
    return name;
  }

  Written value() {
    return value;
  }

  /** The name of a property has been read. */
  void endName() {
    property = name.take().strip();
  }

  /** The value of the property has been read. */
  void endValue() {
    String text = value.take().strip();
    if (property.equals("shapeType")) {
      type = text;
    } else if (property.equals("fHidden")) {
      hidden = text.equals("1");
    }
    property = "";
  }

  /** Takes a control word about the place of the shape; tells whether it is one. */
  boolean set(String word, int number) {
    switch (word) {
      case "shptop" -> top = number;
      case "shpbottom" -> bottom = number;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The shape has text. */
  void hasText() {
    textual = true;
  }

  boolean isHidden() {
    return hidden;
  }

  /** Whether it shows something that cannot be read and is no line and no seal. */
  boolean isPicture() {
    long height = (long) bottom - top;
    return !textual && !hidden && height <= TALL && !type.equals(GROUP) && !LINES.contains(type);
  }
}
