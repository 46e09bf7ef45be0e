package org.sdpkit.negotiation;

import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecMatch.Match;

/** An offered codec, the one of ours that it is, and what the answer says of it. */
record FormatPair(Codec offered, Codec own, Match match) {

    FormatPair with(Codec answer) {
        return new FormatPair(offered, own, new Match(answer, match.send(), match.receive(), match.notes()));
    }
}
