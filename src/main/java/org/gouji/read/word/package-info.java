/** What DOC, DOCX and ODT share: list numbering as Word shows it, what a document may cost. */
@NullMarked
package org.gouji.read.word;

import org.jspecify.annotations.NullMarked;
