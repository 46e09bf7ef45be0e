package org.sdpkit.edit;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line that an edit writes anew, takes away or adds.
 *
 * @param mediaIndex the media description it belongs to, from 0; empty for the session level
 * @param line the number of the line before the edit, from 1; of a line that is added, that of the line it stands behind
 * @param before the text before; empty for a line that is added
 * @param after the text afterwards; empty for a line that is taken away
 * @since 0.1.0
 */
public record LineChange(OptionalInt mediaIndex, int line, Optional<String> before, Optional<String> after) {}
