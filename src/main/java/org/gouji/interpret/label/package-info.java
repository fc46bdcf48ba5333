/** Where the labels of the rows stand in what was printed, and which figures follow them. */
@NullMarked
package org.gouji.interpret.label;

import org.jspecify.annotations.NullMarked;
