/**
 * Reads OFD (GB/T 33190): characters and rules with their positions, from which pages are built as
 * for PDF.
 */
@NullMarked
package org.gouji.read.ofd;

import org.jspecify.annotations.NullMarked;
