package org.gouji.run;

import java.util.Objects;

/**
 * Why a file was not checked or is no report.
 *
 * @param code stable kebab-case word: {@code encrypted}, {@code broken}, {@code timed-out}, {@code
 *     old-form}, …
 * @param zh the Chinese sentence
 * @param en the English sentence
 */
public record Reason(String code, String zh, String en) {
  public Reason {
    Objects.requireNonNull(code);
    Objects.requireNonNull(zh);
    Objects.requireNonNull(en);
  }
}
