/** Reads texts of OpenDocument (ODT, flat ODT), as LibreOffice and other office programs write. */
@NullMarked
package org.gouji.read.odt;

import org.jspecify.annotations.NullMarked;
