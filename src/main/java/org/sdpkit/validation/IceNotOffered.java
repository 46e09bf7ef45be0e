package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.RemoteCandidates;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Effective;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/** An answer with ICE to media that was offered without. */
final class IceNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "ice-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 4.3.2";
    }

    private static final List<AttributeType<?>> TYPES =
            List.of(IceUfrag.TYPE, IcePwd.TYPE, Candidate.TYPE, RemoteCandidates.TYPE, EndOfCandidates.TYPE);

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media ->
                        !offersIce(pair.offer().effective(media.offered().description())))
                .filter(media -> !isTagged(pair.offer(), media.offered().description()))
                .flatMap(this::report)
                .toList();
    }

    /** Of a bundle it may stand in the tagged media description only: RFC 9143 section 7.1.3. */
    private static boolean isTagged(SessionDescription offer, MediaDescription offered) {
        return Bundles.tagged(offer, offered)
                .filter(tag -> offer.effective(tag).has(IceUfrag.TYPE))
                .isPresent();
    }

    /** Whether ICE is spoken of, legibly or not. */
    private static boolean offersIce(Effective offered) {
        return offered.has(IceUfrag.TYPE) || offered.has(IcePwd.TYPE) || offered.has(Candidate.TYPE);
    }

    private Stream<Diagnostic> report(MediaPair media) {
        return media.answered().lines().stream()
                .filter(line -> TYPES.stream().anyMatch(line.line()::is))
                .limit(1)
                .map(line -> MediaPair.inAnswer(
                                code(),
                                line.span(),
                                media.name() + " was offered without ICE",
                                media.offered().line().span())
                        .help("take the attributes of ICE out of the answer")
                        .build());
    }
}
