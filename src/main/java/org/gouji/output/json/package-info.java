/**
 * JSON and NDJSON of {@code check} and {@code extract}; the names are a contract, and the schemas
 * stand beside it.
 */
@NullMarked
package org.gouji.output.json;

import org.jspecify.annotations.NullMarked;
