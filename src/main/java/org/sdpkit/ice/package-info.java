/** Candidates of ICE (RFC 8445) as descriptions and signalling carry them: RFC 8839, RFC 8840. */
@NullMarked
package org.sdpkit.ice;

import org.jspecify.annotations.NullMarked;
