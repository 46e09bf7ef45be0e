/** What is wrong, where, and how it can be mended. */
@NullMarked
package org.sdpkit.diagnostic;

import org.jspecify.annotations.NullMarked;
