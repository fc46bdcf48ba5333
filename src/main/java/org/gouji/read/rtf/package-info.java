/** Reads RTF: of Word, WPS, LibreOffice, and of the many programs that print reports with it. */
@NullMarked
package org.gouji.read.rtf;

import org.jspecify.annotations.NullMarked;
