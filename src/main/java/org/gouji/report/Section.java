package org.gouji.report;

import java.util.Objects;
import org.gouji.document.Location;

/**
 * One of the six sections as printed.
 *
 * @param number 1 to 6
 * @param heading as printed, trimmed
 * @param text the narrative, paragraphs joined by a line feed; tables left out
 * @param location of the heading
 * @param paragraphs the narrative's paragraphs with their places, in order
 */
public record Section(
    int number,
    String heading,
    String text,
    Location location,
    java.util.List<Passage> paragraphs) {
  public Section {
    Objects.requireNonNull(heading);
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
    paragraphs = java.util.List.copyOf(paragraphs);
  }
}
