/**
 * Tables of a page, their cells with what was doubted in reading them, and how they go on across
 * pages.
 */
@NullMarked
package org.gouji.read.page.table;

import org.jspecify.annotations.NullMarked;
