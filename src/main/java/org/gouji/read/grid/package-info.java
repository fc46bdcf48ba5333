/**
 * Tables as a reader finds them, with cells that may hold text and further tables; they become
 * blocks here, the same way for every format.
 */
@NullMarked
package org.gouji.read.grid;

import org.jspecify.annotations.NullMarked;
