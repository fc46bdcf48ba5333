package org.gouji.report;

import java.util.Objects;

/**
 * What the reader had to repair to read a cell; the cell's value is likelier than others to be a
 * misreading.
 *
 * @param code stable kebab-case word: {@code row-shifted}, {@code label-misread}, {@code
 *     split-deduced}, {@code header-reconstructed}, {@code digits-run-together}, …
 * @param zh the Chinese words
 * @param en the English words
 */
public record Repair(String code, String zh, String en) {
  public Repair {
    Objects.requireNonNull(code);
    Objects.requireNonNull(zh);
    Objects.requireNonNull(en);
  }
}
