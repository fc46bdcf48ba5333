/**
 * A document and the form become a report. Knows nothing of file formats and rules.
 *
 * <p>What is read here are whole reports and their sections. The corners lie below, each using only
 * those before it: {@code base}, {@code identity}, {@code place}, {@code label}, {@code row},
 * {@code table}, {@code disputes}.
 */
@NullMarked
package org.gouji.interpret;

import org.jspecify.annotations.NullMarked;
