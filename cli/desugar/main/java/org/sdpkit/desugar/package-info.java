/** Writes the code of the command so that Java has less to do when it starts. */
@NullMarked
package org.sdpkit.desugar;

import org.jspecify.annotations.NullMarked;
