package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Curr;
import org.sdpkit.attribute.Des;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A precondition of which only what is there, or only what should be, is told. */
final class IncompletePrecondition implements MediaRule {

    @Override
    public String code() {
        return "incomplete-precondition";
    }

    @Override
    public String reference() {
        return "RFC 3312 section 5.1.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Curr.TYPE, Des.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        if (media.isCutOff() || hasMalformed(media, Curr.TYPE) || hasMalformed(media, Des.TYPE)) {
            return List.of();
        }
        List<AttributeAt<Curr>> current = media.all(Curr.TYPE);
        List<AttributeAt<Des>> desired = media.all(Des.TYPE);
        Set<String> currentKeys = current.stream().map(at -> key(at.value())).collect(Collectors.toSet());
        Set<String> desiredKeys = desired.stream().map(at -> key(at.value())).collect(Collectors.toSet());
        return Stream.concat(
                        current.stream()
                                .filter(at -> !desiredKeys.contains(key(at.value())))
                                .map(at -> report(at, key(at.value()), "a=des")),
                        desired.stream()
                                .filter(at -> !currentKeys.contains(key(at.value())))
                                .map(at -> report(at, key(at.value()), "a=curr")))
                .toList();
    }

    private static boolean hasMalformed(MediaAt media, AttributeType<?> type) {
        return media.description().levelLines().stream()
                .anyMatch(line -> line.is(type) && line.as(type).isEmpty());
    }

    private static String key(Curr curr) {
        return curr.type() + " " + curr.status();
    }

    private static String key(Des des) {
        return des.type() + " " + des.status();
    }

    private Diagnostic report(AttributeAt<?> at, String key, String missing) {
        return finding(at.span(), "precondition " + key + " has no " + missing)
                .help("add " + missing + ":" + key.substring(0, key.indexOf(' ')) + " …")
                .build();
    }
}
