package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** Media that is taken with no format that was offered. */
final class NoCommonFormat implements Rule<Pair> {

    /** How many words of an m= line stand before its formats. */
    private static final int FORMATS = 3;

    @Override
    public String code() {
        return "no-common-format";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        Stream<MediaPair> without = MediaPair.all(pair).filter(NoCommonFormat::namesNoFormat);
        Stream<MediaPair> others = MediaPair.inUse(pair)
                .filter(media -> media.offer().type().equals(media.answer().type()))
                .filter(media -> !isLegacySctp(media))
                .filter(NoCommonFormat::hasNone);
        return Stream.concat(without, others).map(this::report).toList();
    }

    /** Whether the m= line of the answer ends before its formats, which is why it is malformed. */
    private static boolean namesNoFormat(MediaPair media) {
        boolean isOffered =
                media.offered().field().filter(field -> field.port() > 0).isPresent();
        String[] words = media.answered().line().line().text().strip().split(" +", -1);
        return isOffered && media.answered().field().isEmpty() && words.length == FORMATS && !words[1].equals("0");
    }

    /** There the format is the port of each side: draft-ietf-mmusic-sctp-sdp-05. */
    private static boolean isLegacySctp(MediaPair media) {
        return DataChannels.isLegacy(media.offered()) && DataChannels.isLegacy(media.answered());
    }

    private static boolean hasNone(MediaPair media) {
        List<Codec> offered = Codec.allIn(media.offered().description());
        return Codec.allIn(media.answered().description()).stream()
                .noneMatch(codec -> offered.stream().anyMatch(other -> MediaPair.isSameCodec(other, codec)));
    }

    private Diagnostic report(MediaPair media) {
        return media.inAnswer(code(), media.name() + " is taken with none of the formats that were offered")
                .help("list a format of the offer, or refuse the media by the port 0")
                .build();
    }
}
