/**
 * The one door for YAML 1.2: the product's own data files and the user's configuration. Knows lines
 * and shapes, and nothing of what the values mean.
 */
@NullMarked
package org.gouji.yaml;

import org.jspecify.annotations.NullMarked;
