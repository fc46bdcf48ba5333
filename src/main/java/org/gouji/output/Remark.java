package org.gouji.output;

import java.util.Objects;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be written at a place of a document.
 *
 * @param location the place; null if there is none, because the thing is missing
 * @param weight how much it weighs
 * @param text for people; several lines are parted by a line feed; without controls and marks that
 *     turn the direction of writing
 */
public record Remark(@Nullable Location location, Weight weight, String text) {
  public Remark {
    Objects.requireNonNull(weight);
    Objects.requireNonNull(text);
  }

  /** How much a remark weighs, the heaviest first. */
  public enum Weight {
    /** Wrong. */
    ERROR,
    /** To be looked at. */
    WARNING,
    /** A figure that most likely is the cause of what is wrong elsewhere. */
    HINT,
    /** Worth knowing. */
    INFO
  }
}
