/** What two descriptions differ in, by meaning and not by lines. */
@NullMarked
package org.sdpkit.diff;

import org.jspecify.annotations.NullMarked;
