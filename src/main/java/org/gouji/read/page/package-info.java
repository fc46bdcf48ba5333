/**
 * The geometry of fixed-layout pages, whatever their format: glyphs and rules with their positions
 * become tables and printed lines. Coordinates are in points on the page as a reader sees it
 * (rotation applied), origin at the upper left corner, y downwards.
 */
@NullMarked
package org.gouji.read.page;

import org.jspecify.annotations.NullMarked;
