package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Reading;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.codec.CodecMatch.Note;
import org.sdpkit.model.MediaType;

/** Codecs as text, and what becomes of two of them. */
final class MatchAssert {

    private MatchAssert() {}

    static Codec audio(String rtpMap, String parameters, String... feedback) {
        return codec(MediaType.AUDIO, rtpMap, parameters, feedback);
    }

    static Codec video(String rtpMap, String parameters, String... feedback) {
        return codec(MediaType.VIDEO, rtpMap, parameters, feedback);
    }

    static Codec codec(MediaType mediaType, String rtpMap, String parameters, String... feedback) {
        Reading<RtpMap> reading = RtpMap.TYPE.read(rtpMap);
        RtpMap map = reading.value().orElseThrow();
        return new Codec(
                mediaType,
                Integer.toString(map.payloadType()),
                Optional.of(map),
                FormatParameters.of(parameters),
                List.of(feedback));
    }

    /**
     * What the standard matchers make of two codecs that match. On the way: the answer fits the offer, and the offerer
     * receives what we send; the answer offered back to us gives the same answer.
     */
    static Match match(Codec offered, Codec own) {
        return match(CodecMatchers.STANDARD, offered, own);
    }

    static Match match(CodecMatchers matchers, Codec offered, Codec own) {
        Match match = assertInstanceOf(Match.class, matchers.match(offered, own));
        assertEquals(offered.format(), match.answer().format());
        assertEquals(offered.rtpMap(), match.answer().rtpMap());
        assertEquals(
                new Match(match.answer(), match.receive(), match.send(), List.of()),
                matchers.accept(offered, match.answer()));
        Match again = assertInstanceOf(Match.class, matchers.match(match.answer(), own));
        assertEquals(match.answer(), again.answer());
        return match;
    }

    static void assertAnswer(String answer, Codec offered, Codec own) {
        assertEquals(answer, match(offered, own).answer().parameters().text());
    }

    static void assertAnswer(String answer, String send, String receive, Codec offered, Codec own) {
        Match match = match(offered, own);
        assertEquals(answer, match.answer().parameters().text());
        assertEquals(send, match.send().text());
        assertEquals(receive, match.receive().text());
    }

    static void assertMismatch(String reason, String reference, Codec offered, Codec own) {
        assertEquals(new Mismatch(reason, reference), CodecMatchers.STANDARD.match(offered, own));
    }

    static void assertNotes(List<Note> notes, Codec offered, Codec own) {
        assertEquals(notes, match(offered, own).notes());
    }
}
