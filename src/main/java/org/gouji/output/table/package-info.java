/** Tables: the workbook and the CSV files. Texts from documents never become formulas in them. */
@NullMarked
package org.gouji.output.table;

import org.jspecify.annotations.NullMarked;
