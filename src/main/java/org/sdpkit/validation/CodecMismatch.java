package org.sdpkit.validation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecMatch;
import org.sdpkit.codec.CodecMatchers;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Pair;

/** A codec of an answer whose parameters the offer does not allow. */
final class CodecMismatch implements Rule<Pair> {

    @Override
    public String code() {
        return "codec-mismatch";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media -> media.offered().isRtp() && media.answered().isRtp())
                .filter(media -> media.offer().type().equals(media.answer().type()))
                .flatMap(this::report)
                .toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        List<Codec> offered = Codec.allIn(media.offered().description());
        return Codec.allIn(media.answered().description()).stream().flatMap(codec -> report(media, offered, codec));
    }

    /** Nothing where one of the offered codecs fits; else why the one of the same number, or the first, does not. */
    private Stream<Diagnostic> report(MediaPair media, List<Codec> offered, Codec answered) {
        List<Codec> candidates = offered.stream()
                .filter(codec -> MediaPair.isSameCodec(codec, answered))
                .sorted(Comparator.comparing(codec -> !codec.format().equals(answered.format())))
                .toList();
        List<CodecMatch> outcomes = candidates.stream()
                .map(codec -> CodecMatchers.STANDARD.accept(codec, answered))
                .toList();
        return outcomes.stream().anyMatch(CodecMatch::isMatch)
                ? Stream.empty()
                : outcomes.stream()
                        .limit(1)
                        .map(CodecMatch.Mismatch.class::cast)
                        .map(mismatch -> report(media, candidates.get(0), answered, mismatch));
    }

    private Diagnostic report(MediaPair media, Codec offered, Codec answered, CodecMatch.Mismatch mismatch) {
        return MediaPair.inAnswer(
                        code(),
                        place(media.answered(), answered),
                        answered.encodingName().orElse(answered.format()) + " differs: " + mismatch.reason(),
                        place(media.offered(), offered))
                .reference(mismatch.reference())
                .help("answer with the parameters that were offered, or leave the format out")
                .build();
    }

    /** The line that says the parameters, else the m= line. */
    private static Span place(MediaAt media, Codec codec) {
        return media.all(Fmtp.TYPE, fmtp -> fmtp.value().format().equals(codec.format())).stream()
                .findFirst()
                .map(AttributeAt::span)
                .orElseGet(() -> media.line().span());
    }
}
