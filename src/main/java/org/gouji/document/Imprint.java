package org.gouji.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of itself outside of its text, as web pages do in their heads.
 *
 * @param title its title, where its text shows the same; null if it says none
 * @param publishers who published it, the most exact first
 */
public record Imprint(@Nullable String title, List<String> publishers) {
  /** That of a source that says nothing of itself. */
  public static final Imprint NONE = new Imprint(null, List.of());

  public Imprint {
    publishers = List.copyOf(publishers);
  }
}
