package org.sdpkit.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MaxPtime;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Opus;
import org.sdpkit.diagnostic.Diagnostic;

/** A smallest length of Opus packets above the preferred one. */
final class MinimumPacketTimeAbovePacketTime implements MediaRule {

    @Override
    public String code() {
        return "minimum-packet-time-above-packet-time";
    }

    @Override
    public String reference() {
        return "RFC 7587 section 7";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Ptime.TYPE);
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Opus.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, Opus.FORMAT)
                .flatMap(at -> at.as(Opus.FORMAT).flatMap(Opus::minPacketTime).stream()
                        .flatMap(least -> limits(media)
                                .filter(limit -> limit.compareTo(BigDecimal.valueOf(least)) < 0)
                                .limit(1)
                                .map(limit -> finding(
                                                at.span(Opus.MIN_PACKET_TIME).orElseGet(at::span),
                                                "minptime is " + least + " ms, more than " + limit.toPlainString()
                                                        + " ms of a=ptime or a=maxptime")
                                        .help("lower minptime, or leave it out")
                                        .build())))
                .toList();
    }

    private static Stream<BigDecimal> limits(MediaAt media) {
        return Stream.concat(
                media.all(Ptime.TYPE).stream().map(at -> at.value().packetTime()),
                media.all(MaxPtime.TYPE).stream().map(at -> at.value().maximumPacketTime()));
    }
}
