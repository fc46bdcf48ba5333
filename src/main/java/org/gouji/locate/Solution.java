package org.gouji.locate;

/**
 * A set of changes after which every row of a component holds.
 *
 * @param atoms which figures change, ascending
 * @param deltas by how much, in units, never 0
 * @param free whether the sum of the changes is settled but not their shares
 */
record Solution(int[] atoms, long[] deltas, boolean free) {}
