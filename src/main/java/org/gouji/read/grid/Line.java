package org.gouji.read.grid;

import java.util.Objects;
import org.gouji.document.Location;

/**
 * A paragraph.
 *
 * @param text as printed; line feeds where the source breaks the line
 * @param location where it stands in the source
 */
public record Line(String text, Location location) implements Item {
  public Line {
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
  }

  @Override
  public boolean isBlank() {
    return Texts.tidy(text).isEmpty();
  }
}
