/** What people read: findings and descriptions as text. */
@NullMarked
package org.sdpkit.report;

import org.jspecify.annotations.NullMarked;
