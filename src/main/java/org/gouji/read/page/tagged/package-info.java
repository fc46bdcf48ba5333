/** The structure that a file declares for itself: a second witness of its tables. */
@NullMarked
package org.gouji.read.page.tagged;

import org.jspecify.annotations.NullMarked;
