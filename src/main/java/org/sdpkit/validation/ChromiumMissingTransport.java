package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A media description without something of the transport that Chromium asks for. */
final class ChromiumMissingTransport implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "chromium-missing-transport";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8.3";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = Transports.of(session);
        return Transports.inUse(session)
                .filter(ChromiumMissingTransport::isKnown)
                .flatMap(media -> report(media, missing(media, transports)).stream())
                .toList();
    }

    /** Whether it is media that Chromium has a use for; what it does not know it rejects without a look at the rest. */
    private static boolean isKnown(MediaAt media) {
        return media.field()
                .filter(field -> {
                    String type = field.type().name();
                    boolean isMedia = type.equals("audio") || type.equals("video");
                    return isMedia
                            || (type.equals("application")
                                    && Chromium.isSctp(field.protocol().name()));
                })
                .isPresent();
    }

    private static List<String> missing(MediaAt media, Transports transports) {
        boolean goesWithAnother = transports.isCarriedByAnother(media);
        boolean isAudioOrVideo = !media.field().orElseThrow().type().name().equals("application");
        List<String> missing = new ArrayList<>();
        Stream.of("ice-ufrag", "ice-pwd", "fingerprint")
                .filter(name -> !goesWithAnother && !holds(media, name))
                .forEach(name -> missing.add("a=" + name));
        if (isAudioOrVideo && !Transports.isMuxed(media)) {
            missing.add("a=rtcp-mux");
        }
        return missing;
    }

    private static boolean holds(MediaAt media, String name) {
        return Stream.of(media.session(), media.description())
                .flatMap(level -> level.attributes(name).stream())
                .anyMatch(attribute ->
                        attribute.value().filter(value -> !value.isEmpty()).isPresent());
    }

    private Optional<Diagnostic> report(MediaAt media, List<String> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.builder(code(), media.line().span(), "Chromium misses " + String.join(", ", missing))
                                .help("write them in each media description of an offer")
                                .build());
    }
}
