package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Msid;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.StreamDirection;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.Line;

/** What an offer says of what a transceiver sends: a=msid, a=rid and a=simulcast (RFC 9429 section 5.2.1). */
final class SentStreams {

    private SentStreams() {}

    /** The media streams it belongs to. */
    static List<Line> streams(Transceiver transceiver) {
        return transceiver.streams().stream()
                .map(stream -> Line.of(Msid.TYPE, new Msid(stream, Optional.empty())))
                .toList();
    }

    /** The encodings, where one has a name or there are several. */
    static List<Line> encodings(Transceiver transceiver, List<Codec> codecs) {
        List<SendEncoding> encodings = transceiver.encodings();
        List<Line> lines = new ArrayList<>();
        List<Simulcast.Stream> streams = new ArrayList<>();
        for (SendEncoding encoding : encodings) {
            encoding.rid().ifPresent(rid -> {
                lines.add(Line.of(Rid.TYPE, new Rid(rid, StreamDirection.SEND, List.of(), encoding.restrictions())));
                boolean isPaused = !encoding.isActive() && SimulcastStep.pauses(codecs);
                streams.add(new Simulcast.Stream(List.of(new Simulcast.Alternative(rid, isPaused))));
            });
        }
        if (streams.size() > 1) {
            Simulcast.Description description = new Simulcast.Description(StreamDirection.SEND, streams);
            lines.add(Line.of(Simulcast.TYPE, new Simulcast(List.of(description))));
        }
        return lines;
    }

    /** The same encodings, each with a name if there are several. */
    static List<SendEncoding> named(List<SendEncoding> encodings) {
        List<SendEncoding> named = new ArrayList<>();
        for (int i = 0; i < encodings.size(); i++) {
            SendEncoding encoding = encodings.get(i);
            boolean isNameless = encodings.size() > 1 && encoding.rid().isEmpty();
            named.add(isNameless ? encoding.named(Integer.toString(i)) : encoding);
        }
        return named;
    }
}
