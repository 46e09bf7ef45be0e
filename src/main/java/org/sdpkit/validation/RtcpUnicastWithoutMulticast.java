package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpUnicast;
import org.sdpkit.diagnostic.Diagnostic;

/** Receivers of a unicast stream are told to report by unicast. */
final class RtcpUnicastWithoutMulticast implements MediaRule {

    @Override
    public String code() {
        return "rtcp-unicast-without-multicast";
    }

    @Override
    public String reference() {
        return "RFC 5760 section 10.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RtcpUnicast.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean isUnicast =
                !media.connections().isEmpty() && media.connections().stream().allMatch(ConnectionAt::isUnicast);
        return isUnicast
                ? media.all(RtcpUnicast.TYPE).stream()
                        .map(at -> finding(at.span(), "a=rtcp-unicast is for multicast, and the c= line is unicast")
                                .help("remove the line")
                                .build())
                        .toList()
                : List.of();
    }
}
