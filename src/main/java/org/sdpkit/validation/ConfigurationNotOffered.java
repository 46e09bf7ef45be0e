package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.Acfg;
import org.sdpkit.attribute.Lcfg;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** A chosen configuration that was not offered. */
final class ConfigurationNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "configuration-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 5939 section 3.6.2";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.understood(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        Set<Integer> offered = Stream.concat(
                        media.offered().all(Pcfg.TYPE).stream()
                                .map(pcfg -> pcfg.value().number()),
                        media.offered().all(Lcfg.TYPE).stream()
                                .map(lcfg -> lcfg.value().number()))
                .collect(Collectors.toSet());
        return media.answered().all(Acfg.TYPE).stream()
                .filter(answered -> !offered.contains(answered.value().number()))
                .map(this::report);
    }

    private Diagnostic report(AttributeAt<Acfg> answered) {
        return MediaPair.inAnswer(
                        code(),
                        answered.span(),
                        "configuration " + answered.value().number() + " was not offered")
                .help("name a configuration that the offer has, or leave the line out")
                .build();
    }
}
