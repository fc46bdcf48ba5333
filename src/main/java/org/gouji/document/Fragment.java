package org.gouji.document;

import java.util.Objects;

/**
 * A stretch of text on one line, with the columns it covers.
 *
 * @param text the text as printed, inner single spaces kept, outer ones trimmed
 * @param start first column, in half-width character cells from the left edge (a CJK character
 *     covers two); for sources with points instead of characters the reader converts, so that
 *     columns compare within one document
 * @param end first column behind the text
 * @param location where this stretch stands in the source
 */
public record Fragment(String text, int start, int end, Location location) {
  public Fragment {
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
  }
}
