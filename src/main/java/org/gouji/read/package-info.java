/**
 * Readers: the bytes of one format become a {@link org.gouji.document.Document}. They know nothing
 * of the form.
 */
@NullMarked
package org.gouji.read;

import org.jspecify.annotations.NullMarked;
