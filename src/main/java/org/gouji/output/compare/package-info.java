/** Results held against earlier ones: baselines and differences. */
@NullMarked
package org.gouji.output.compare;

import org.jspecify.annotations.NullMarked;
