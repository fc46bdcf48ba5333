/**
 * What a document prints, as strips of slots, and the words of the form in them: labels, values,
 * sections.
 */
@NullMarked
package org.gouji.interpret.base;

import org.jspecify.annotations.NullMarked;
