/** Reads one table whose rows stand one below the other, with its headers and its edition. */
@NullMarked
package org.gouji.interpret.table;

import org.jspecify.annotations.NullMarked;
