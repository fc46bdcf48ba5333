/**
 * Marked copies of originals: one writer per format, from remarks and their places. Knows neither
 * rules nor the form. Whatever is not marked stays as it is in the original, byte by byte where the
 * format allows.
 */
@NullMarked
package org.gouji.annotate;

import org.jspecify.annotations.NullMarked;
