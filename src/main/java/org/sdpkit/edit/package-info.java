/** Changes to descriptions that mean something to people. */
@NullMarked
package org.sdpkit.edit;

import org.jspecify.annotations.NullMarked;
