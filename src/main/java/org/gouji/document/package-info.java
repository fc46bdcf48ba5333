/**
 * A document as it was read, whatever its format: blocks in reading order, each with its place in
 * the source. Knows nothing of the form or of any other room.
 */
@NullMarked
package org.gouji.document;

import org.jspecify.annotations.NullMarked;
