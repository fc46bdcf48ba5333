/**
 * What DOC, DOCX, ODT and RTF share: numbers as Word shows them, symbols, what a document may cost.
 */
@NullMarked
package org.gouji.read.word;

import org.jspecify.annotations.NullMarked;
