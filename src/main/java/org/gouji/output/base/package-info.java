/**
 * What the writers of all formats share: their contract, languages, words for places, statuses and
 * equations, and files that are there whole or not at all.
 */
@NullMarked
package org.gouji.output.base;

import org.jspecify.annotations.NullMarked;
