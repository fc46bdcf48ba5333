/**
 * The canonical model of a report: title, organ, year, edition, six sections, and the cells with
 * their provenance.
 */
@NullMarked
package org.gouji.report;

import org.jspecify.annotations.NullMarked;
