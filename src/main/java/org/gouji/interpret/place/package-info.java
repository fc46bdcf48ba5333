/** Which column of the form each figure of a row belongs to, as far as it is certain. */
@NullMarked
package org.gouji.interpret.place;

import org.jspecify.annotations.NullMarked;
