/** A Jackson module that writes findings and overviews as JSON, and the JSON of {@code sdp-transform}. */
@NullMarked
package org.sdpkit.jackson;

import org.jspecify.annotations.NullMarked;
