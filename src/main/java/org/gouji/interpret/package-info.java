/** A document and the form become a report. Knows nothing of file formats and rules. */
@NullMarked
package org.gouji.interpret;

import org.jspecify.annotations.NullMarked;
