package org.gouji.read.grid;

import java.util.Objects;
import org.gouji.document.Location;

/**
 * A paragraph.
 *
 * @param text as printed; line feeds where the source breaks the line
 * @param location where it stands in the source
 * @param link whether it does nothing but lead to another page
 */
public record Line(String text, Location location, boolean link) implements Item {
  public Line {
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
  }

  /** A paragraph that speaks for itself. */
  public Line(String text, Location location) {
    this(text, location, false);
  }

  @Override
  public boolean isBlank() {
    return Texts.tidy(text).isEmpty();
  }
}
