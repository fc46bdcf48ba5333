/**
 * Error localisation: which cells most likely are wrong, and what they should be. Knows only
 * equations and values.
 */
@NullMarked
package org.gouji.locate;

import org.jspecify.annotations.NullMarked;
