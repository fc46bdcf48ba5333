/**
 * Reads the table {@code disputes}, which is one line of figures, in the ways in which it is
 * printed.
 */
@NullMarked
package org.gouji.interpret.disputes;

import org.jspecify.annotations.NullMarked;
