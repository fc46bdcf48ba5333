/** Text for a terminal: what a clerk reads. */
@NullMarked
package org.gouji.output.text;

import org.jspecify.annotations.NullMarked;
