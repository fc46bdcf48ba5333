/**
 * Writers of results, one per format, each a function of the run's results and the rule catalogue.
 * They know nothing of readers and of how rules work; nothing here looks at the clock or at the
 * default locale. This is their door: the formats by name; a package for each kind of format lies
 * below, all of them above {@code base}.
 */
@NullMarked
package org.gouji.output;

import org.jspecify.annotations.NullMarked;
