/** What is drawn on a page: glyphs, rules, pictures and shapes, and the lines of text they make. */
@NullMarked
package org.gouji.read.page.drawn;

import org.jspecify.annotations.NullMarked;
