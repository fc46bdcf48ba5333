/** XML parts as small trees, read without document types and within limits. */
@NullMarked
package org.gouji.read.xml;

import org.jspecify.annotations.NullMarked;
