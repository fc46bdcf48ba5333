/** Reads workbooks (XLSX, XLS): sheets become paragraphs and tables. */
@NullMarked
package org.gouji.read.sheet;

import org.jspecify.annotations.NullMarked;
