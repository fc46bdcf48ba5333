/**
 * The configuration {@code .gouji.yaml}: severities, overrides, waivers, what is known of organs,
 * label variants, and rules of one's own. Knows nothing of readers and writers.
 */
@NullMarked
package org.gouji.config;

import org.jspecify.annotations.NullMarked;
