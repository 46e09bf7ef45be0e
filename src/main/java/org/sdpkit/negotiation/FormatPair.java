package org.sdpkit.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.model.Line;

/** An offered codec, the one of ours that it is, and what the answer says of it. */
final class FormatPair {

    private final Codec offered;
    private final Codec own;
    private final Match match;

    /** Made when first asked for; media descriptions that choose the same formats say the same of them. */
    private @Nullable List<Line> lines;

    FormatPair(Codec offered, Codec own, Match match) {
        this.offered = offered;
        this.own = own;
        this.match = match;
    }

    Codec offered() {
        return offered;
    }

    Codec own() {
        return own;
    }

    Match match() {
        return match;
    }

    /** What the answer says of it. */
    List<Line> lines() {
        List<Line> known = lines;
        if (known == null) {
            known = CodecText.lines(match.answer());
            lines = known;
        }
        return known;
    }

    FormatPair with(Codec answer) {
        return new FormatPair(offered, own, match.with(answer));
    }
}
