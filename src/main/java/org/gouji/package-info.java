/** The door for programs that use gouji as a library: {@link org.gouji.Gouji}. */
@NullMarked
package org.gouji;

import org.jspecify.annotations.NullMarked;
