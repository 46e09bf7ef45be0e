/** The command {@code sdp}: one class a subcommand, which reads arguments, calls the library and prints. */
@NullMarked
package org.sdpkit.cli;

import org.jspecify.annotations.NullMarked;
