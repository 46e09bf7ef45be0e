package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.MsrpPath;
import org.sdpkit.attribute.MsrpUri;
import org.sdpkit.diagnostic.Span;

/** The URIs of an {@code a=path}, and where they stand. */
record MsrpUriAt(MediaAt media, AttributeAt<MsrpPath> path, MsrpUri uri) {

    /** That of the end itself, which stands last, for each path of an MSRP session that is in use. */
    static Stream<MsrpUriAt> ends(MediaAt media) {
        return Kinds.isMsrp(media) && media.isInUse()
                ? media.all(MsrpPath.TYPE).stream().map(path -> {
                    List<MsrpUri> uris = path.value().uris();
                    return new MsrpUriAt(media, path, uris.get(uris.size() - 1));
                })
                : Stream.empty();
    }

    Span span() {
        return path.line().spansOf(uri.toString()).stream().findFirst().orElseGet(path::valueSpan);
    }

    /** Whether relays stand between the two ends. */
    boolean hasRelays() {
        return path.value().uris().size() > 1;
    }

    /** The host, without brackets. */
    String host() {
        String hostPort = hostPort();
        int colon = portColon(hostPort);
        String host = colon < 0 ? hostPort : hostPort.substring(0, colon);
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** The port, where it is said. */
    Optional<String> port() {
        String hostPort = hostPort();
        int colon = portColon(hostPort);
        return colon < 0 ? Optional.empty() : Optional.of(hostPort.substring(colon + 1));
    }

    private static int portColon(String hostPort) {
        int colon = hostPort.lastIndexOf(':');
        return colon > hostPort.lastIndexOf(']') ? colon : -1;
    }

    private String hostPort() {
        return uri.authority().substring(uri.authority().lastIndexOf('@') + 1);
    }
}
