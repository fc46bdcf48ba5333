/** The grids that the rules of a page draw, and text that runs downwards or in columns. */
@NullMarked
package org.gouji.read.page.ruled;

import org.jspecify.annotations.NullMarked;
