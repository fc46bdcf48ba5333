/**
 * The geometry of fixed-layout pages, whatever their format: glyphs and rules with their positions
 * become tables and printed lines. Coordinates are in points on the page as a reader sees it
 * (rotation applied), origin at the upper left corner, y downwards.
 *
 * <p>What is done here are whole pages and documents. The corners lie below: {@code drawn}, which
 * knows none of the others; {@code open} and {@code table} above it; {@code ruled} and {@code
 * tagged}, which also use {@code open}.
 */
@NullMarked
package org.gouji.read.page;

import org.jspecify.annotations.NullMarked;
