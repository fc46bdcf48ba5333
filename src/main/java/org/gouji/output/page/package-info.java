/** The page of {@code check --output html}, with its style sheet and its script. */
@NullMarked
package org.gouji.output.page;

import org.jspecify.annotations.NullMarked;
