/** Reads plain text: flowing paragraphs, laid-out lines, and tables by their separators. */
@NullMarked
package org.gouji.read.text;

import org.jspecify.annotations.NullMarked;
