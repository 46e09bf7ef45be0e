/** Session descriptions, media descriptions, and their lines and fields. */
@NullMarked
package org.sdpkit.model;

import org.jspecify.annotations.NullMarked;
