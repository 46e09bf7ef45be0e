package org.sdpkit.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** Two legs of a duplication group whose packets cannot be the same. */
final class UnequalLegs implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unequal-legs";
    }

    @Override
    public String reference() {
        return "RFC 7198 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE, SsrcGroup.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Legs.all(session).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(Legs legs) {
        return Stream.of(
                        report(legs, "formats", UnequalLegs::formats),
                        report(legs, "format parameters", UnequalLegs::parameters),
                        report(legs, "packet times", UnequalLegs::packetTimes))
                .flatMap(Optional::stream);
    }

    private Optional<Diagnostic> report(Legs legs, String what, Function<MediaAt, Map<String, Span>> values) {
        Map<String, Span> first = values.apply(legs.first());
        Map<String, Span> other = values.apply(legs.other());
        if (first.keySet().equals(other.keySet())) {
            return Optional.empty();
        }
        Span span = different(other, first).orElseGet(() -> legs.other().line().span());
        Span firstSpan =
                different(first, other).orElseGet(() -> legs.first().line().span());
        return Optional.of(Diagnostic.builder(code(), span, what + " of the two legs differ")
                .help("describe the same packets in both")
                .related(firstSpan, "the first leg")
                .build());
    }

    private static Optional<Span> different(Map<String, Span> here, Map<String, Span> there) {
        return here.entrySet().stream()
                .filter(entry -> !there.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What the formats stand for; each leg may have payload types of its own (RFC 7104 section 4.2). */
    private static Map<String, Span> formats(MediaAt media) {
        Map<String, Span> formats = new LinkedHashMap<>();
        CodecAt.all(media).forEach(codec -> formats.put(meaning(codec), codec.mapSpan()));
        return formats;
    }

    private static String meaning(CodecAt codec) {
        return codec.codec()
                .rtpMap()
                .map(map -> map.encodingName() + "/" + map.clockRate() + "/"
                        + map.channels().orElse(1))
                .orElse(codec.place().text())
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Span> parameters(MediaAt media) {
        Map<String, Span> parameters = new LinkedHashMap<>();
        CodecAt.all(media).forEach(codec -> codec.codec()
                .parameters()
                .pieces()
                .forEach(piece ->
                        parameters.put(meaning(codec) + " " + piece.name() + "=" + value(piece), codec.span())));
        return parameters;
    }

    /** The value; two spellings of one ratio are the same. */
    private static String value(FormatParameters.Piece piece) {
        String text = piece.value().orElse("");
        return Ratio.of(text, '/')
                .or(() -> Ratio.of(text, ':'))
                .map(ratio -> ratio.reduced().toString())
                .orElse(text);
    }

    private static Map<String, Span> packetTimes(MediaAt media) {
        Map<String, Span> times = new LinkedHashMap<>();
        media.all(Ptime.TYPE).forEach(at -> times.put(at.value().duration().toString(), at.span()));
        return times;
    }
}
