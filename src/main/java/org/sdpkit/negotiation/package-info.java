/** Offers and answers (RFC 3264) as functions from values to values, each choice a decision with its reason. */
@NullMarked
package org.sdpkit.negotiation;

import org.jspecify.annotations.NullMarked;
