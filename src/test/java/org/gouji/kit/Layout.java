package org.gouji.kit;

/** A way in which a report is printed, such that the print can be damaged piece by piece. */
public interface Layout {
  /** The report in this layout, with its making. */
  Print print(SampleReport report);

  /** The file whose text or markup this is. */
  byte[] bytes(String text);

  /**
   * Whether digits of neighbouring cells run together, so that every number is deduced and bears a
   * mark.
   */
  default boolean isGlued() {
    return false;
  }

  /**
   * Whether a blank cell leaves no trace, so that its place does not always follow from the text.
   */
  default boolean losesBlanks() {
    return isGlued();
  }
}
