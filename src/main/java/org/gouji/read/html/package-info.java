/** Reads web pages (HTML, MHTML) as browsers show them. */
@NullMarked
package org.gouji.read.html;

import org.jspecify.annotations.NullMarked;
