package org.gouji.report;

import java.util.Objects;
import org.gouji.document.Location;

/**
 * A paragraph of narrative.
 *
 * @param text as printed, lines joined, trimmed
 * @param location where it begins
 */
public record Passage(String text, Location location) {
  public Passage {
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
  }
}
