package org.sdpkit.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** An answer whose setup does not fit the one that was offered. */
final class AnswerSetup implements Rule<Pair> {

    @Override
    public String code() {
        return "answer-setup";
    }

    @Override
    public String reference() {
        return "RFC 4145 section 4.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        Optional<AttributeAt<Setup>> offered =
                media.offered().inForce(Setup.TYPE).stream().findFirst();
        return media.answered().inForce(Setup.TYPE).stream()
                .limit(1)
                .filter(answered -> !allowed(offered.map(AttributeAt::value).orElse(Setup.ACTIVE), media)
                        .contains(answered.value()))
                .map(answered -> report(media, offered, answered));
    }

    /** What may be answered; the connection may be held, but not a DTLS association. */
    private static Set<Setup> allowed(Setup offered, MediaPair media) {
        Set<Setup> fitting =
                switch (offered) {
                    case ACTIVE -> EnumSet.of(Setup.PASSIVE);
                    case PASSIVE -> EnumSet.of(Setup.ACTIVE);
                    case ACTPASS -> EnumSet.of(Setup.ACTIVE, Setup.PASSIVE);
                    case HOLDCONN -> EnumSet.noneOf(Setup.class);
                };
        if (!isDtls(media)) {
            fitting.add(Setup.HOLDCONN);
        }
        return fitting;
    }

    private static boolean isDtls(MediaPair media) {
        String protocol = media.answer().protocol().name();
        return protocol.startsWith("UDP/TLS/") || protocol.contains("DTLS");
    }

    private Diagnostic report(MediaPair media, Optional<AttributeAt<Setup>> offered, AttributeAt<Setup> answered) {
        Setup theirs = offered.map(AttributeAt::value).orElse(Setup.ACTIVE);
        Diagnostic.Builder finding = MediaPair.inAnswer(
                code(),
                answered.valueSpan(),
                Setup.TYPE.write(theirs) + " is answered by " + Setup.TYPE.write(answered.value()),
                offered.map(AttributeAt::span).orElse(media.offered().line().span()));
        allowed(theirs, media).stream().findFirst().ifPresent(wanted -> {
            String text = Setup.TYPE.write(wanted);
            finding.help("write a=setup:" + text);
            finding.fix(Fix.unsafe(new Edit(answered.valueSpan().in(Pair.ANSWER), text)));
        });
        return finding.build();
    }
}
