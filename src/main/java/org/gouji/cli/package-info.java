/** The command line: commands, exit codes, console. Knows nothing of how anything is read. */
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
