/**
 * Writers of results, one per format, each a function of the run's results and the rule catalogue.
 * They know nothing of readers and of how rules work; nothing here looks at the clock or at the
 * default locale.
 */
@NullMarked
package org.gouji.output;

import org.jspecify.annotations.NullMarked;
