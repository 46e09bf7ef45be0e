/** Rules that say what is wrong with a description, and profiles that say how much it matters. */
@NullMarked
package org.sdpkit.validation;

import org.jspecify.annotations.NullMarked;
