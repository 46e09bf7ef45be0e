/** Bytes to a table of the offsets of lines and fields; the only user of ANTLR. */
@NullMarked
package org.sdpkit.syntax;

import org.jspecify.annotations.NullMarked;
