package org.gouji.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All editions of the form, newest first.
 *
 * @param editions at least one
 */
public record Forms(List<Form> editions) {
  public Forms {
    editions = List.copyOf(editions);
  }

  /** The editions as the resource files of this package give them. */
  public static Forms standard() {
    return FormLoader.standard();
  }

  public Optional<Form> edition(String edition) {
    return editions.stream().filter(f -> f.edition().equals(edition)).findFirst();
  }

  /** The edition of a report; the newest if none is known. */
  public Form editionOrNewest(@Nullable String edition) {
    return edition == null ? newest() : edition(edition).orElse(newest());
  }

  /** The newest edition. */
  public Form newest() {
    return editions.get(0);
  }
}
