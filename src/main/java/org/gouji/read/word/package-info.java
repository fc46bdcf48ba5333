/** What DOC and DOCX share: list numbering as Word shows it. */
@NullMarked
package org.gouji.read.word;

import org.jspecify.annotations.NullMarked;
