/** A Jackson module that writes findings and overviews as JSON. */
@NullMarked
package org.sdpkit.jackson;

import org.jspecify.annotations.NullMarked;
