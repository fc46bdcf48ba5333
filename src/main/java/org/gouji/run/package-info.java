/**
 * The batch: finding files, archives as folders, workers, deadlines, order, and the spool between
 * the two phases. Knows nothing of formats of documents or results.
 */
@NullMarked
package org.gouji.run;

import org.jspecify.annotations.NullMarked;
