/** Packages in ZIP form, read within limits. */
@NullMarked
package org.gouji.read.zip;

import org.jspecify.annotations.NullMarked;
