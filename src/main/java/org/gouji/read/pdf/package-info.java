/**
 * Reads PDF with Apache PDFBox: glyphs and rules with their positions, from which pages are built.
 */
@NullMarked
package org.gouji.read.pdf;

import org.jspecify.annotations.NullMarked;
