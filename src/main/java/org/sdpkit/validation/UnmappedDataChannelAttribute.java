package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.Dcmap;
import org.sdpkit.attribute.Dcsa;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** An attribute of a data channel that is not there. */
final class UnmappedDataChannelAttribute implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unmapped-data-channel-attribute";
    }

    @Override
    public String reference() {
        return "RFC 8864 section 5.2.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Dcsa.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaAt media) {
        Set<Integer> streams = media.all(Dcmap.TYPE).stream()
                .map(channel -> channel.value().streamId())
                .collect(Collectors.toSet());
        return media
                .all(Dcsa.TYPE, attribute -> !streams.contains(attribute.value().streamId()))
                .stream()
                .map(attribute -> Diagnostic.builder(
                                code(),
                                attribute.span(),
                                "no dcmap has the stream " + attribute.value().streamId())
                        .help("add a=dcmap:" + attribute.value().streamId() + ", or remove the line")
                        .build());
    }
}
