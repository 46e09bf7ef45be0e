package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.LevelLines;
import org.sdpkit.model.SessionDescription;

/** A media description without something of the transport that Chromium asks for. */
final class ChromiumMissingTransport implements Rule<SessionDescription> {

    private static final List<String> NEEDED = List.of("ice-ufrag", "ice-pwd", "fingerprint");

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
        return Transports.inUse(
                        session,
                        media -> isKnown(media) && !missing(media, transports).isEmpty())
                .report(media -> report(media, missing(media, transports)));
    }

    /** Whether it is media that Chromium has a use for; what it does not know it rejects without a look at the rest. */
    private static boolean isKnown(MediaAt media) {
        String type = media.field().map(field -> field.type().name()).orElse("");
        return switch (type) {
            case "audio", "video" -> true;
            case "application" ->
                Chromium.isSctp(media.field().orElseThrow().protocol().name());
            default -> false;
        };
    }

    private static List<String> missing(MediaAt media, Transports transports) {
        boolean goesWithAnother = transports.isCarriedByAnother(media);
        boolean isAudioOrVideo = !media.field().orElseThrow().type().name().equals("application");
        List<String> missing = new ArrayList<>();
        for (String name : goesWithAnother ? List.<String>of() : NEEDED) {
            if (!holds(media, name)) {
                missing.add("a=" + name);
            }
        }
        if (isAudioOrVideo && !media.isMuxed()) {
            missing.add("a=rtcp-mux");
        }
        return missing;
    }

    private static boolean holds(MediaAt media, String name) {
        return saysSomething(media.session(), name) || saysSomething(media.description(), name);
    }

    private static boolean saysSomething(LevelLines level, String name) {
        for (Attribute attribute : level.attributes(name)) {
            if (!attribute.value().orElse("").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Diagnostic report(MediaAt media, List<String> missing) {
        return Diagnostic.builder(code(), media.line().span(), "Chromium misses " + String.join(", ", missing))
                .help("write them in each media description of an offer")
                .build();
    }
}
