/** Tables without rules, found by where their figures and labels stand. */
@NullMarked
package org.gouji.read.page.open;

import org.jspecify.annotations.NullMarked;
