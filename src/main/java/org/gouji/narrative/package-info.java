/**
 * Clauses of the sections become statements: cells, or a sum of cells, that the words name, a
 * value, a place. Knows nothing of rules.
 */
@NullMarked
package org.gouji.narrative;

import org.jspecify.annotations.NullMarked;
