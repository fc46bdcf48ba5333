/** The rows of a table as printed, held against the rows of the form: whose figures are whose. */
@NullMarked
package org.gouji.interpret.row;

import org.jspecify.annotations.NullMarked;
