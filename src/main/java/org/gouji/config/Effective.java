package org.gouji.config;

import java.util.Objects;
import org.gouji.document.Message;

/**
 * One thing that holds.
 *
 * @param key what it is: {@code rules.missing-row}, {@code deadlines.township}, …
 * @param value what holds, as it would stand in the file
 * @param source where it comes from: the standard, or file and line
 */
public record Effective(String key, String value, Message source) {
  public Effective {
    Objects.requireNonNull(key);
    Objects.requireNonNull(value);
    Objects.requireNonNull(source);
  }
}
