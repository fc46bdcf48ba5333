/** Whose report a document is, of which year, and whether it is one. */
@NullMarked
package org.gouji.interpret.identity;

import org.jspecify.annotations.NullMarked;
