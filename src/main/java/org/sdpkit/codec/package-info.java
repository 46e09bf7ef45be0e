/** Media codecs as descriptions name them: payload types, format parameters, and who depends on whom. */
@NullMarked
package org.sdpkit.codec;

import org.jspecify.annotations.NullMarked;
