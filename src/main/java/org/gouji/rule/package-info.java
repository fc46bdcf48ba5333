/**
 * The rules, their catalogue, the engine and severities. Knows nothing of files, readers and
 * writers.
 */
@NullMarked
package org.gouji.rule;

import org.jspecify.annotations.NullMarked;
