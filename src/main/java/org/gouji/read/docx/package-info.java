/** Reads word-processing documents of Office Open XML (DOCX). */
@NullMarked
package org.gouji.read.docx;

import org.jspecify.annotations.NullMarked;
