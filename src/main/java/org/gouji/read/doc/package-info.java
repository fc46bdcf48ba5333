/** Reads the Word 97 binary (DOC; WPS Writer's own files are the same). */
@NullMarked
package org.gouji.read.doc;

import org.jspecify.annotations.NullMarked;
