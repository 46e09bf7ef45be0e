/** The front door: reads and writes session descriptions. */
@NullMarked
package org.sdpkit;

import org.jspecify.annotations.NullMarked;
