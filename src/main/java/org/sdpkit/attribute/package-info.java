/** The types of lines and attributes, one file each, and the catalogue that knows them. */
@NullMarked
package org.sdpkit.attribute;

import org.jspecify.annotations.NullMarked;
