package org.sdpkit.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** A codec that the answer gives another payload type than the offer. */
final class OtherPayloadType implements Rule<Pair> {

    @Override
    public String code() {
        return "other-payload-type";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media -> media.offered().isRtp() && media.answered().isRtp())
                .flatMap(this::report)
                .toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        List<Codec> offered = Codec.allIn(media.offered().description());
        List<Codec> answered = Codec.allIn(media.answered().description());
        List<MediaAt.Format> formats = media.answered().formats();
        return IntStream.range(0, answered.size()).boxed().flatMap(index -> {
            List<String> numbers = offered.stream()
                    .filter(codec -> MediaPair.isSameCodec(codec, answered.get(index)))
                    .map(Codec::format)
                    .toList();
            boolean isOther =
                    !numbers.isEmpty() && !numbers.contains(answered.get(index).format());
            return isOther
                    ? Stream.of(report(media, formats.get(index), answered.get(index), numbers))
                    : Stream.empty();
        });
    }

    private Diagnostic report(MediaPair media, MediaAt.Format format, Codec codec, List<String> offered) {
        String name = codec.encodingName().orElse(format.text());
        return MediaPair.inAnswer(
                        code(),
                        format.span(),
                        name + " is payload type " + format.text() + ", offered was " + String.join(" or ", offered),
                        media.offered().line().span())
                .help("give " + name + " the payload type " + offered.get(0))
                .build();
    }
}
