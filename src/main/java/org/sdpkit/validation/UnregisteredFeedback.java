package org.sdpkit.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtcpFeedback;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;

/** Feedback that is not registered. */
final class UnregisteredFeedback implements MediaRule {

    /** What has parameters of the application. */
    private static final List<String> OPEN = List.of("app");

    @Override
    public String code() {
        return "unregistered-feedback";
    }

    @Override
    public String reference() {
        return "RFC 4585 section 4.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RtcpFb.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(RtcpFb.TYPE, at -> !isKnown(at.value().feedback())).report(this::report);
    }

    private static boolean isKnown(RtcpFeedback feedback) {
        String parameter = feedback.parameter().orElse("");
        return Known.PARAMETERS.getOrDefault(feedback.type(), Set.of()).contains(parameter)
                || feedback.regularRtcpInterval().isPresent()
                || OPEN.contains(feedback.type());
    }

    private static String word(RtcpFeedback feedback) {
        return feedback.type()
                + feedback.parameter().map(parameter -> " " + parameter).orElse("");
    }

    private Diagnostic report(AttributeAt<RtcpFb> at) {
        String word = word(at.value().feedback());
        int from = at.line().line().text().indexOf(word);
        Span span = from < 0 ? at.valueSpan() : at.line().span(from, from + word.length());
        Optional<String> meant = Known.ALL.stream()
                .map(UnregisteredFeedback::word)
                .filter(word::equalsIgnoreCase)
                .findFirst();
        return meant.map(known -> finding(span, "feedback is spelled " + word + ", not " + known)
                        .help("write " + known)
                        .fix(Fix.safe(new Edit(span, known)))
                        .build())
                .orElseGet(() -> finding(span, "feedback " + word + " is not registered")
                        .help("use one that the other side knows")
                        .build());
    }

    /** What the registries have, and what browsers write besides; only put together where there is feedback. */
    private static final class Known {

        static final List<RtcpFeedback> ALL = Stream.concat(
                        RtcpFeedback.REGISTERED.stream(),
                        Stream.of(
                                RtcpFeedback.TRANSPORT_CC,
                                RtcpFeedback.GOOG_REMB,
                                RtcpFeedback.GOOG_LNTF,
                                RtcpFeedback.RRTR))
                .toList();

        /** The parameters of each type. */
        static final Map<String, Set<String>> PARAMETERS = ALL.stream()
                .collect(Collectors.groupingBy(
                        RtcpFeedback::type,
                        Collectors.mapping(known -> known.parameter().orElse(""), Collectors.toUnmodifiableSet())));
    }
}
