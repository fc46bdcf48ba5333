package org.gouji.form;

import java.util.List;
import java.util.Optional;

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

  /** The newest edition. */
  public Form newest() {
    return editions.get(0);
  }
}
