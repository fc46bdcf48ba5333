/**
 * The form as data: editions, sections, tables, rows, columns, labels and their variants, and the
 * linear equations between cells. Loaded from resource files; knows nothing of documents and
 * reports.
 */
@NullMarked
package org.gouji.form;

import org.jspecify.annotations.NullMarked;
