/** Packages of Office Open XML: parts found by their relations. */
@NullMarked
package org.gouji.read.ooxml;

import org.jspecify.annotations.NullMarked;
